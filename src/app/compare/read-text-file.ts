/** The text of a file, or why it is none. */
export type ReadFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** Larger than any pipeline (bytes). */
const largest = 1024 * 1024;

/** Reads a file that somebody chose or dropped; never throws. */
export async function readTextFile(file: File): Promise<ReadFile> {
  if (file.size > largest) return unreadable(`${file.name} is larger than one megabyte.`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.includes(0)) return unreadable(`${file.name} is not a text.`);
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const isText = !(error instanceof TypeError);
    return unreadable(isText ? `${file.name} cannot be read.` : `${file.name} is not in UTF-8.`);
  }
}

function unreadable(sentence: string): ReadFile {
  return { kind: "unreadable", sentence };
}
