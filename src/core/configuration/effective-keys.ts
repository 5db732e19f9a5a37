import type { SourceNode, SourcePair } from "../document/source-node.ts";
import type { EffectiveKey, JobDefinition, Variant } from "./configuration.ts";

/**
 * A variant's effective definition: the job's keys without `matrix`, updated with the matrix item's, key by key (no deep
 * merge). In the order of Python's `dict.update`: a replaced key keeps its position, new ones come last.
 */
export function effectiveKeys(job: JobDefinition, variant: Variant): readonly EffectiveKey[] {
  const keys = new Map<string, EffectiveKey>();
  for (const pair of job.pairs) keys.set(identityOf(pair.key), toEffectiveKey(pair, "job"));
  for (const pair of variant.itemPairs) keys.set(identityOf(pair.key), toEffectiveKey(pair, "matrix-item"));
  return [...keys.values()];
}

function toEffectiveKey({ key, value }: SourcePair, from: EffectiveKey["from"]): EffectiveKey {
  return { key: writtenKey(key), keyRange: key.range, value, from };
}

/** Keeps the string `1` and the number 1 apart. */
function identityOf(key: SourceNode): string {
  return key.kind === "scalar" ? `${key.scalar.type} ${writtenKey(key)}` : `${key.kind} ${key.range.from}`;
}

function writtenKey(key: SourceNode): string {
  if (key.kind !== "scalar") return "";
  return key.scalar.type === "str" ? key.scalar.value : key.source;
}
