import { findPair, type SourceNode, stringOf } from "../document/source-node.ts";
import type { FarmSeries } from "../farm/farm.ts";
import { knownSeries, latestSeries } from "../farm/find-series.ts";
import { type FixContext, jobsMapping } from "./fix-context.ts";

/** The series for something new: the latest still supported one that the file has already, else the latest with long-term support. */
export function suggestSeries(context: FixContext): string {
  const { farm, today } = context.options;
  const isSupported = ({ endOfLife }: FarmSeries) => endOfLife === null || today <= endOfLife;
  const own = latestSeries(knownSeries(farm, writtenSeries(context)).filter(isSupported));
  const supported = farm.series.filter(
    ({ longTermSupport, releaseDate }) => longTermSupport && releaseDate !== null && releaseDate <= today,
  );
  return (own ?? latestSeries(supported) ?? latestSeries(farm.series))?.name ?? "jammy";
}

/** What the jobs of a text give as their series, whether or not it could be loaded. */
function writtenSeries(context: FixContext): readonly string[] {
  const definitions = jobsMapping(context)?.pairs.map(({ value }) => value) ?? [];
  return definitions.flatMap((definition) => [...seriesOf(definition), ...matrixOf(definition).flatMap(seriesOf)]);
}

function seriesOf(node: SourceNode): readonly string[] {
  const series = node.kind === "mapping" ? findPair(node, "series") : null;
  const name = series && stringOf(series.value);
  return name === null ? [] : [name];
}

function matrixOf(node: SourceNode): readonly SourceNode[] {
  const matrix = node.kind === "mapping" ? findPair(node, "matrix")?.value : undefined;
  return matrix?.kind === "sequence" ? matrix.items : [];
}
