import { recogniseBytes } from "../../core/index.ts";
import { type FileCandidate, mostBytes, pipelineName } from "./file-candidate.ts";

/** So much of a file says what it is (bytes). */
const beginning = 2 ** 16;

/** What a file seems to be, in few words, by its size, its beginning and its name. */
export async function describeCandidate({ file }: FileCandidate): Promise<string> {
  if (file.size > mostBytes) return "Too large";
  if (file.size === 0) return "Empty";
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  } catch {
    return "Cannot be read";
  }
  switch (recogniseBytes(bytes, file.size > beginning ? "beginning" : "whole").kind) {
    case "binary":
      return "Looks binary";
    case "not-utf-8":
      return "Not in UTF-8";
    case "utf-16le":
    case "utf-16be":
      return "Text in UTF-16";
    case "utf-8":
      return isYaml(file) ? "YAML" : "Text";
  }
}

/** The likeliest first: what is called as Launchpad wants it, other YAML, the rest; otherwise as they came. */
export function orderCandidates(candidates: readonly FileCandidate[]): readonly FileCandidate[] {
  return candidates.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ file }: FileCandidate): number {
  if (file.size > mostBytes) return 3;
  if (file.name === pipelineName) return 0;
  return isYaml(file) ? 1 : 2;
}

function isYaml({ name }: File): boolean {
  return /\.ya?ml$/i.test(name);
}
