import type { SourceNode, SourcePair } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { EffectiveKey, JobDefinition, Variant } from "./configuration.ts";

/**
 * A variant's effective definition: the job's keys without `matrix`, updated with the matrix item's, key by key (no deep
 * merge). In the order of Python's `dict.update`: a replaced key keeps its position, new ones come last.
 */
export function effectiveKeys(job: JobDefinition, variant: Variant): readonly EffectiveKey[] {
  const keys = new Map<string, EffectiveKey>();
  for (const pair of job.pairs) keys.set(identityOf(pair.key), toEffectiveKey(pair, "job", null));
  for (const pair of variant.itemPairs) {
    const identity = identityOf(pair.key);
    keys.set(identity, toEffectiveKey(pair, "matrix-item", keys.get(identity)?.keyRange ?? null));
  }
  return [...keys.values()];
}

function toEffectiveKey(
  { key, value }: SourcePair,
  from: EffectiveKey["from"],
  over: SourceRange | null,
): EffectiveKey {
  return { key: writtenKey(key), keyRange: key.range, value, from, over };
}

/** Keeps the string `1` and the number 1 apart. */
function identityOf(key: SourceNode): string {
  return key.kind === "scalar" ? `${key.scalar.type} ${writtenKey(key)}` : `${key.kind} ${key.range.from}`;
}

function writtenKey(key: SourceNode): string {
  if (key.kind !== "scalar") return "";
  return key.scalar.type === "str" ? key.scalar.value : key.source;
}
