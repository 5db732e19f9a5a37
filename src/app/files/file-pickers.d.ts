/** What browsers with the File System Access API have, which TypeScript's library leaves out: not all have it. */
interface Window {
  showOpenFilePicker?(options: { readonly id: string; readonly multiple: true }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: {
    readonly id: string;
    readonly suggestedName: string;
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

interface FileSystemHandle {
  requestPermission?(options: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}
