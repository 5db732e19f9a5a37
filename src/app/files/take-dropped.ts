import { type DroppedItem, droppedItems } from "./dropped-items.ts";
import { candidateOf, type FileCandidate } from "./file-candidate.ts";
import type { FileAbsence } from "./file-news.ts";
import { findPipelines } from "./find-pipelines.ts";
import { type Folder, folderAtEntry, folderAtHandle } from "./folder.ts";

/** What was dropped or pasted. */
export type Taken =
  | { readonly kind: "files"; readonly candidates: readonly FileCandidate[] }
  | { readonly kind: "absent"; readonly absence: FileAbsence };

/** Takes files out of a drop or the clipboard; what is in them can only be asked for while the event is being handled. */
export function takeDropped(data: DataTransfer): Promise<Taken> {
  const isLink = data.types.includes("text/uri-list");
  return takeItems(droppedItems(data), { kind: isLink ? "link" : "nothing" });
}

/** The same of items that were taken before; `otherwise` is said where there is neither a file nor a folder. */
export async function takeItems(items: readonly DroppedItem[], otherwise: FileAbsence): Promise<Taken> {
  const found = await Promise.all(items.map(lookAt));
  const candidates = found.flatMap((one) => one.candidates);
  if (candidates.length > 0) return { kind: "files", candidates };
  const folder = found.find((one) => one.folder !== null)?.folder;
  return { kind: "absent", absence: folder ? { kind: "no-pipeline", folder: folder.name } : otherwise };
}

interface Found {
  readonly candidates: readonly FileCandidate[];
  /** The folder that they were looked for in. */
  readonly folder: Folder | null;
}

async function lookAt({ file, entry, handle: asked }: DroppedItem): Promise<Found> {
  const handle = await asked;
  const folder = folderOf(handle, entry);
  if (folder) return { candidates: await findPipelines(folder), folder };
  return { candidates: file ? [candidateOf(file, isFileHandle(handle) ? handle : null)] : [], folder };
}

function folderOf(handle: FileSystemHandle | null, entry: FileSystemEntry | null): Folder | null {
  if (handle && isDirectoryHandle(handle)) return folderAtHandle(handle);
  return entry && isDirectoryEntry(entry) ? folderAtEntry(entry) : null;
}

function isFileHandle(handle: FileSystemHandle | null): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}

function isDirectoryHandle(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === "directory";
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
