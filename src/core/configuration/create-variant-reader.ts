import {
  emptyMatrix,
  invalidMatrix,
  invalidMatrixItem,
  invalidSeries,
  missingJobKey,
  noArchitectures,
} from "../diagnostics/configuration-messages.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import type { Farm } from "../farm/farm.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { JobDefinition, Variant } from "./configuration.ts";
import { createArchitectureReader } from "./create-architecture-reader.ts";
import { describeReading } from "./describe-reading.ts";

/** A job of which everything but the variants is known. */
type JobHead = Pick<JobDefinition, "name" | "nameRange" | "range" | "pairs">;

/** Makes the variants of jobs; null after an error. */
export interface VariantReader {
  /** The one variant of a job without `matrix`. */
  readSingle(job: JobHead): readonly Variant[] | null;
  /** One variant per item, the item updating the definition key by key. */
  readMatrix(job: JobHead, matrixPair: SourcePair): readonly Variant[] | null;
}

/** Where a concrete job is written. */
interface VariantPlace {
  readonly index: number;
  readonly range: SourceRange;
  readonly itemPairs: readonly SourcePair[];
  /** Where to say that a key is missing. */
  readonly missingRange: SourceRange;
  readonly inMatrix: boolean;
}

/** The two pairs that Launchpad asks for. */
interface PlanningPairs {
  readonly series: SourcePair | null;
  readonly architectures: SourcePair | null;
}

const noPairs: readonly SourcePair[] = [];

/** From this many on, what is found in a mapping is remembered: aliases may repeat it thousands of times. */
const manyPairs = 16;

/** Makes a reader of variants. What it has read of a list of architectures or a large item serves all that share it. */
export function createVariantReader(farm: Farm, report: Report): VariantReader {
  const readArchitectures = createArchitectureReader(report);
  const planningPairs = new Map<readonly SourcePair[], PlanningPairs>();

  return {
    readSingle(job) {
      const { nameRange: missingRange, range } = job;
      const variant = readVariant(job, { index: 0, range, itemPairs: noPairs, missingRange, inMatrix: false });
      return variant && [variant];
    },

    readMatrix(job, matrixPair) {
      const matrix = matrixPair.value;
      if (matrix.kind !== "sequence" || matrix.collection !== "list") {
        report(invalidMatrix(job.name, describeReading(matrix, matrixPair.key.range)));
        return null;
      }
      if (matrix.items.length === 0) report(emptyMatrix(job.name, matrixPair.key.range));
      const variants: Variant[] = [];
      for (const [index, item] of matrix.items.entries()) {
        const variant = readItem(job, index, item);
        if (variant) variants.push(variant);
      }
      return variants.length === matrix.items.length ? variants : null;
    },
  };

  function readItem(job: JobHead, index: number, item: SourceNode): Variant | null {
    if (item.kind !== "mapping" || item.collection !== "map") {
      report(invalidMatrixItem(reportName({ job: job.name, index }), describeReading(item)));
      return null;
    }
    const { range, pairs: itemPairs } = item;
    return readVariant(job, { index, range, itemPairs, missingRange: range, inMatrix: true });
  }

  function readVariant(job: JobHead, place: VariantPlace): Variant | null {
    const ofItem = findPlanningPairs(place.itemPairs);
    const ofJob = findPlanningPairs(job.pairs);
    const seriesPair = ofItem.series ?? ofJob.series;
    const architecturesPair = ofItem.architectures ?? ofJob.architectures;
    const name = `${job.name}:${place.index}`;
    const { inMatrix, missingRange: range } = place;
    if (!seriesPair) report(missingJobKey(name, "series", { range, inMatrix }));
    if (!architecturesPair) report(missingJobKey(name, "architectures", { range, inMatrix }));

    const series = seriesPair ? readSeries(seriesPair) : null;
    const architectures = architecturesPair ? readArchitectures(architecturesPair) : null;
    if (!seriesPair || !architecturesPair || series === null || !architectures) return null;
    if (architectures.length === 0) report(noArchitectures(name, architecturesPair.value.range));
    return {
      job: job.name,
      index: place.index,
      series,
      seriesRange: seriesPair.value.range,
      architectures,
      architecturesRange: architecturesPair.value.range,
      range: place.range,
      itemPairs: place.itemPairs,
    };
  }

  function readSeries({ key, value }: SourcePair): string | null {
    const series = stringOf(value);
    if (series === null) report(invalidSeries(describeReading(value, key.range), codenameOf(value)));
    return series;
  }

  /** The codename of a version such as 22.04 that YAML reads as a number. */
  function codenameOf(node: SourceNode): string | null {
    if (node.kind !== "scalar") return null;
    return farm.series.find(({ version }) => version === node.source)?.name ?? null;
  }

  function findPlanningPairs(pairs: readonly SourcePair[]): PlanningPairs {
    if (pairs.length < manyPairs) return searchPlanningPairs(pairs);
    let found = planningPairs.get(pairs);
    if (!found) {
      found = searchPlanningPairs(pairs);
      planningPairs.set(pairs, found);
    }
    return found;
  }
}

function searchPlanningPairs(pairs: readonly SourcePair[]): PlanningPairs {
  let series: SourcePair | null = null;
  let architectures: SourcePair | null = null;
  for (const pair of pairs) {
    const key = stringOf(pair.key);
    if (key === "series") series = pair;
    else if (key === "architectures") architectures = pair;
  }
  return { series, architectures };
}
