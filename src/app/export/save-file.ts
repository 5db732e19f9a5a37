/** The browser has fetched the file by then (milliseconds), and its memory can be had back. */
const patience = 60_000;

/** Gives the user a file, as browsers do with what is downloaded. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
