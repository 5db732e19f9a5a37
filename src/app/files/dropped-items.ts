/** One thing that was dropped or pasted, as far as it can be known at once. */
export interface DroppedItem {
  readonly file: File | null;
  readonly entry: FileSystemEntry | null;
  readonly handle: Promise<FileSystemHandle | null>;
}

/** What files and folders there are; what is in them can only be asked for while the event is being handled. */
export function droppedItems(data: DataTransfer): readonly DroppedItem[] {
  return Array.from(data.items)
    .filter(({ kind }) => kind === "file")
    .map((item) => ({
      file: item.getAsFile(),
      entry: item.webkitGetAsEntry(),
      handle: item.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
    }));
}
