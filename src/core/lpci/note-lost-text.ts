import { describeReading } from "../configuration/describe-reading.ts";
import { numberLosesText } from "../diagnostics/builder-messages.ts";
import { findPair, type SourceNode, type SourcePair, type SourceScalar, stringOf } from "../document/source-node.ts";
import { quoteScalar } from "../edits/change-scalar.ts";
import { keysOfPlugin } from "./check-plugin.ts";
import { mostInValue } from "./finding.ts";
import type { FindPair, Note, TakeNotes } from "./note.ts";
import { pythonText } from "./python-text.ts";

/** Notes numbers and booleans that a job gets as another text than was written: `3.10` as `3.1`, `yes` as `True`. */
export function noteLostText(find: FindPair, take: TakeNotes): void {
  const environment = find("environment")?.value;
  if (environment?.kind === "mapping") {
    take(environment.pairs, "number-loses-text", () => noteEach(environment.pairs, noteVariable));
  }
  const output = find("output")?.value;
  const properties = output?.kind === "mapping" ? findPair(output, "properties")?.value : undefined;
  if (properties?.kind === "mapping") {
    take(properties.pairs, "number-loses-text", () => noteEach(properties.pairs, noteProperty));
  }
  const plugin = find("plugin");
  for (const { name, type } of keysOfPlugin(plugin && stringOf(plugin.value))) {
    const pair = type.kind === "anything" ? find(name) : null;
    if (pair) take(pair, "number-loses-text", () => noteScalar(pair.value, name));
  }
}

function noteEach(pairs: readonly SourcePair[], notePair: (pair: SourcePair) => readonly Note[]): readonly Note[] {
  return pairs.slice(0, mostInValue).flatMap(notePair);
}

function noteVariable({ key, value }: SourcePair): readonly Note[] {
  return [...noteScalar(key, null), ...noteScalar(value, stringOf(key) ?? "environment")];
}

/** Booleans stay booleans among the properties. */
function noteProperty({ key, value }: SourcePair): readonly Note[] {
  const isBoolean = value.kind === "scalar" && value.scalar.type === "bool";
  return isBoolean ? [] : noteScalar(value, stringOf(key) ?? "properties");
}

function noteScalar(node: SourceNode, key: string | null): readonly Note[] {
  if (node.kind !== "scalar" || !isBare(node)) return [];
  const becomes = pythonText(node.scalar);
  if (becomes === null || becomes === node.source) return [];
  const { range, source } = node;
  const lost = { range, source, becomes, reading: describeReading(node).reading, key, edit: quoteScalar(node) };
  return [(concerned) => numberLosesText(concerned, lost)];
}

function isBare({ scalar, style }: SourceScalar): boolean {
  return style === "plain" && (scalar.type === "int" || scalar.type === "float" || scalar.type === "bool");
}
