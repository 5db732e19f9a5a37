import { invalidJob, invalidJobName, invalidJobs, tooManyVariants } from "../diagnostics/configuration-messages.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findPair, type SourceMapping, type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import type { Farm } from "../farm/farm.ts";
import type { JobDefinition } from "./configuration.ts";
import { createVariantReader, type VariantReader } from "./create-variant-reader.ts";
import { describeReading } from "./describe-reading.ts";

interface JobsContext {
  /** Asked for codenames only. */
  readonly farm: Farm;
  /** Definitions that stand at the top level by mistake, for the hint. */
  readonly namesBeside: readonly string[];
  /** So many variants at most. */
  readonly limit: number;
}

/** Reads the value of `jobs`, every definition in it, used or not. Null after an error. */
export function readJobs(
  { key, value }: SourcePair,
  { farm, namesBeside, limit }: JobsContext,
  report: Report,
): ReadonlyMap<string, JobDefinition> | null {
  if (value.kind !== "mapping" || value.collection !== "map") {
    report(invalidJobs(describeReading(value, key.range), namesBeside));
    return null;
  }
  const variantCount = value.pairs.reduce((sum, pair) => sum + countVariants(pair.value), 0);
  if (variantCount > limit) {
    report(tooManyVariants(variantCount, limit, key.range));
    return null;
  }

  const variants = createVariantReader(farm, report);
  const jobs = new Map<string, JobDefinition>();
  for (const pair of value.pairs) {
    const job = readJob(pair, variants, report);
    if (job) jobs.set(job.name, job);
  }
  return jobs.size === value.pairs.length ? jobs : null;
}

/** Aliases make large numbers of a small text, so they are counted before they are expanded. */
function countVariants(definition: SourceNode): number {
  const matrix = definition.kind === "mapping" ? findPair(definition, "matrix")?.value : undefined;
  return matrix?.kind === "sequence" ? matrix.items.length : 1;
}

function readJob(pair: SourcePair, variants: VariantReader, report: Report): JobDefinition | null {
  const name = stringOf(pair.key);
  if (name === null) {
    report(invalidJobName(describeReading(pair.key)));
    return null;
  }
  const definition = pair.value;
  if (definition.kind !== "mapping" || definition.collection !== "map") {
    report(invalidJob(name, describeReading(definition, pair.key.range)));
    return null;
  }
  return readDefinition(name, pair, definition, variants);
}

function readDefinition(
  name: string,
  pair: SourcePair,
  definition: SourceMapping,
  reader: VariantReader,
): JobDefinition | null {
  const matrixPair = findPair(definition, "matrix");
  const pairs = matrixPair ? definition.pairs.filter((own) => own !== matrixPair) : definition.pairs;
  const job = { name, nameRange: pair.key.range, range: pair.range, pairs };
  const variants = matrixPair ? reader.readMatrix(job, matrixPair) : reader.readSingle(job);
  return variants && { ...job, matrixRange: matrixPair?.key.range ?? null, variants };
}
