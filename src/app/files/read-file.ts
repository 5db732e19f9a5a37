import { recogniseBytes } from "../../core/index.ts";
import { mostBytes } from "./file-candidate.ts";
import type { FileFault, ForeignEncoding } from "./file-news.ts";

/** A file as a text, or why it is none. */
export type FileReading =
  | {
      readonly kind: "text";
      /** As it was written, with its line endings and its byte order mark where that is UTF-8's. */
      readonly source: string;
      /** Null for UTF-8. */
      readonly encoding: ForeignEncoding | null;
    }
  | { readonly kind: "fault"; readonly fault: FileFault };

export interface ReadingChoices {
  /** What to take the bytes for that are not UTF-8. */
  readonly otherwise?: "Windows-1252";
  /** Whether a file without a text is wanted too. */
  readonly evenEmpty?: boolean;
}

/** Reads a file. One that is too large is not touched. */
export async function readFile(file: Blob, choices: ReadingChoices = {}): Promise<FileReading> {
  if (file.size > mostBytes) return wrong({ kind: "too-large", size: file.size });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return wrong({ kind: error instanceof DOMException && error.name === "NotFoundError" ? "gone" : "unreadable" });
  }
  const reading = decode(bytes, choices);
  const isEmpty = reading.kind === "text" && /^\uFEFF?$/.test(reading.source);
  return isEmpty && !choices.evenEmpty ? wrong({ kind: "empty" }) : reading;
}

function decode(bytes: Uint8Array, { otherwise }: ReadingChoices): FileReading {
  const recognised = recogniseBytes(bytes);
  switch (recognised.kind) {
    case "utf-8":
      return { kind: "text", source: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), encoding: null };
    case "utf-16le":
    case "utf-16be":
      return decodeWide(bytes, recognised.kind);
    case "binary":
      return wrong({ kind: "binary" });
    case "not-utf-8":
      if (otherwise === undefined) return wrong(recognised);
      return { kind: "text", source: new TextDecoder(otherwise).decode(bytes), encoding: otherwise };
  }
}

/** Its byte order mark is not kept: in UTF-8 nobody needs it. */
function decodeWide(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): FileReading {
  try {
    const source = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return source.includes("\0") ? wrong({ kind: "binary" }) : { kind: "text", source, encoding: "UTF-16" };
  } catch {
    return wrong({ kind: "damaged-utf-16" });
  }
}

function wrong(fault: FileFault): FileReading {
  return { kind: "fault", fault };
}
