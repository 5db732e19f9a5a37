import { FlateErrorCode, Inflate } from "fflate";
import { adler32 } from "./adler32.ts";

/** What came out of a zlib stream; `bytes` is all that could be inflated, whatever became of the rest. */
export interface Inflated {
  readonly outcome: "whole" | "truncated" | "altered" | "too-large" | "not-zlib";
  readonly bytes: Uint8Array;
}

const headerSize = 2;
const checksumSize = 4;

/** Inflates a zlib stream (RFC 1950) and stops as soon as there is more than `limit` bytes. Never throws. */
export function inflateCapped(stream: Uint8Array, limit: number): Inflated {
  if (stream.length < headerSize) return { outcome: "truncated", bytes: new Uint8Array() };
  if (!hasZlibHeader(stream)) return { outcome: "not-zlib", bytes: new Uint8Array() };
  if (stream.length <= headerSize + checksumSize) return { outcome: "truncated", bytes: new Uint8Array() };

  const body = stream.subarray(headerSize, -checksumSize);
  const bytes = inflateWhatGoes(body, limit);
  if (bytes.length > limit) return { outcome: "too-large", bytes: bytes.subarray(0, limit) };
  if (adler32(bytes) === readChecksum(stream)) return { outcome: "whole", bytes };
  return { outcome: endsTooEarly(body) ? "truncated" : "altered", bytes };
}

function hasZlibHeader([method = 0, flags = 0]: Uint8Array): boolean {
  const deflated = (method & 15) === 8 && method >> 4 <= 7;
  const hasDictionary = (flags & 32) !== 0;
  return deflated && !hasDictionary && (method * 256 + flags) % 31 === 0;
}

/**
 * All that can be inflated before an error, the end, or the limit. In small chunks: what an error takes along, and what
 * overshoots the limit (deflate makes at most 1,032 bytes of one), is a chunk's worth.
 */
function inflateWhatGoes(body: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  const chunkSize = Math.max(16, Math.ceil(body.length / 1_000));
  try {
    for (let at = 0; at < body.length; at += chunkSize) {
      inflate.push(body.subarray(at, at + chunkSize));
      if (size > limit) break;
    }
  } catch {
    // Altered: what came before stands.
  }
  return join(parts, size);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function readChecksum(stream: Uint8Array): number {
  return new DataView(stream.buffer, stream.byteOffset + stream.length - checksumSize).getUint32(0);
}

/** Whether nothing is wrong with the data except that it stops; only for data known to be within the limit. */
function endsTooEarly(body: Uint8Array): boolean {
  try {
    new Inflate(() => {}).push(body, true);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === FlateErrorCode.UnexpectedEOF;
  }
}
