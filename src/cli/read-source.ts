import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { recogniseBytes } from "../core/index.ts";

/** A text, or why there is none. */
export type ReadSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** Reads a file, or standard input for `-`; it must be UTF-8 text. A relative path starts where npm was started. */
export async function readSource(file: string): Promise<ReadSource> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await readStandardInput() : await readFile(resolve(process.env["INIT_CWD"] ?? "", file));
  } catch (error) {
    return unreadable(describeFailure(nameOf(file), error));
  }
  const recognised = recogniseBytes(bytes);
  switch (recognised.kind) {
    case "utf-8":
      return { kind: "text", text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
    case "binary":
      return unreadable(`${nameOf(file)} is not a text: it holds binary data.`);
    case "not-utf-8": {
      const byte = recognised.byte.toString(16).toUpperCase();
      return unreadable(`${nameOf(file)} is not in UTF-8: line ${recognised.line} has the byte 0x${byte}.`);
    }
    case "utf-16le":
    case "utf-16be":
      return unreadable(`${nameOf(file)} is in UTF-16: save it as UTF-8.`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const input: AsyncIterable<Uint8Array> = process.stdin;
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}

function describeFailure(name: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return `${name} does not exist.`;
    case "EISDIR":
      return `${name} is a folder.`;
    case "EACCES":
      return `${name} may not be read.`;
    default:
      return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function unreadable(sentence: string): ReadSource {
  return { kind: "unreadable", sentence };
}
