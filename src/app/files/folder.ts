import { candidateOf, type FileCandidate } from "./file-candidate.ts";

/** A folder that was dropped, in whichever way the browser gives it. */
export interface Folder {
  readonly name: string;
  /** The file of this name in it; null where there is none that can be read. */
  find(name: string): Promise<FileCandidate | null>;
  /** The folders in it, in the browser's order, and about so many at most. */
  folders(most: number): Promise<readonly Folder[]>;
}

/** The newer way: what is found can be saved in its place. */
export function folderAtHandle(directory: FileSystemDirectoryHandle): Folder {
  return {
    name: directory.name,
    async find(name) {
      try {
        const handle = await directory.getFileHandle(name);
        return candidateOf(await handle.getFile(), handle);
      } catch {
        return null;
      }
    },
    async folders(most) {
      const found: Folder[] = [];
      for await (const inner of directory.values()) {
        if (inner.kind === "directory") found.push(folderAtHandle(inner));
        if (found.length >= most) break;
      }
      return found;
    },
  };
}

/** The way that all browsers have. */
export function folderAtEntry(directory: FileSystemDirectoryEntry): Folder {
  return {
    name: directory.name,
    find: (name) =>
      new Promise((resolve) => {
        const found = (entry: FileSystemEntry) => {
          if (isFileEntry(entry))
            entry.file(
              (file) => resolve(candidateOf(file)),
              () => resolve(null),
            );
          else resolve(null);
        };
        directory.getFile(name, {}, found, () => resolve(null));
      }),
    folders(most) {
      const reader = directory.createReader();
      // A reader answers in portions, in the end with none.
      const readOn = async (before: readonly Folder[]): Promise<readonly Folder[]> => {
        const entries = await new Promise<readonly FileSystemEntry[]>((resolve) => {
          reader.readEntries(resolve, () => resolve([]));
        });
        const found = [...before, ...entries.filter(isDirectoryEntry).map(folderAtEntry)];
        return entries.length === 0 || found.length >= most ? found : readOn(found);
      };
      return readOn([]);
    },
  };
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
