/** The one file that Launchpad and lpci look for. */
export const pipelineName = ".launchpad.yaml";

/** The largest file that is opened (bytes). */
export const mostBytes = 2 ** 20;

/** A file that somebody picked, dropped or pasted, not read yet. */
export interface FileCandidate {
  /** With its folder, where it was found in one. */
  readonly path: string;
  readonly file: File;
  /** Where the browser lets the page write it again. */
  readonly handle: FileSystemFileHandle | null;
}

export function candidateOf(file: File, handle: FileSystemFileHandle | null = null): FileCandidate {
  return { path: file.name, file, handle };
}

/** The files behind handles; one that is gone by now is left out. */
export async function candidatesAt(handles: readonly FileSystemFileHandle[]): Promise<readonly FileCandidate[]> {
  const files = await Promise.allSettled(handles.map((handle) => handle.getFile()));
  return files.flatMap((file, index) => (file.status === "fulfilled" ? [candidateOf(file.value, handles[index])] : []));
}
