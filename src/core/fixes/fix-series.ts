import type { JobDefinition } from "../configuration/configuration.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import {
  moveToSeries,
  type PossibleEdits,
  replaceWith,
  writeAsMatrix,
  writeValueAs,
} from "../diagnostics/fix-messages.ts";
import { findPair, type SourceNode, stringOf } from "../document/source-node.ts";
import { replaceScalar } from "../edits/change-scalar.ts";
import { isOwn } from "../edits/remove-entry.ts";
import { compareVersions } from "../farm/compare-versions.ts";
import type { Farm, FarmSeries } from "../farm/farm.ts";
import { findSeries } from "../farm/find-series.ts";
import { closestWord } from "../text/closest-word.ts";
import { quoteWord } from "../text/quote-word.ts";
import { isHarmless } from "./error-order.ts";
import type { FixContext, FixMaker } from "./fix-context.ts";
import { single } from "./possible-edits.ts";
import { suggestSeries } from "./suggest-series.ts";
import { writeValue } from "./write-value.ts";

/** A version instead of a codename, a list of series, or nothing. */
export const fixInvalidSeries: FixMaker = ({ range }, context) => {
  const { tree } = context;
  const place = tree?.find(range);
  if (!tree || !place || (place.kind !== "key" && place.kind !== "value")) return [];
  const { node, pair, parent } = place;
  if (place.kind === "key") {
    const series = suggestSeries(context);
    return [writeValueAs(series, writeValue(tree, pair, quoteWord(series)))];
  }
  if (node.kind === "scalar") {
    const meant = context.options.farm.series.find(({ version }) => version === node.source)?.name ?? null;
    return [meant === null ? null : replaceWith(meant, single(replaceScalar(node, meant)))];
  }
  if (
    node.kind !== "sequence" ||
    node.items.length === 0 ||
    !isOwn(tree, node) ||
    tree.text.charAt(node.range.from) !== "["
  )
    return [];
  const names = node.items.map(stringOf);
  const [only] = names;
  if (names.length === 1 && only) return [replaceWith(only, [{ range: node.range, insert: only }])];
  // Several series are a matrix, where the job has none and an item can be written in braces.
  if (names.includes(null) || findPair(parent, "matrix") || tree.placeOf(parent)?.kind === "item") return [];
  if (pair.merged || pair.key.range.from !== pair.range.from) return [];
  const items = node.items.flatMap(({ range: { from, to } }) => [
    { range: { from, to: from }, insert: "{series: " },
    { range: { from: to, to }, insert: "}" },
  ]);
  return [writeAsMatrix([{ range: pair.key.range, insert: "matrix" }, ...items])];
};

/** A series that Ubuntu does not have, replaced wherever it is written. */
export const fixUnknownSeries: FixMaker = ({ range }, context) => {
  const node = context.tree?.find(range)?.node;
  const name = node ? stringOf(node) : null;
  const meant = name === null ? null : likelySeries(name, context.options.farm);
  return [name === null || meant === null ? null : replaceWith(meant, replaceSeries(context, name, meant))];
};

/** The next series with long-term support that still has it, where no job has that one already. */
export const fixEndOfLife: FixMaker = (diagnostic, context) => {
  const { configuration, options } = context;
  const jobs = [...(configuration?.jobs.values() ?? [])];
  const series = findSeries(options.farm, seriesAt(diagnostic.range.from, jobs) ?? "");
  const later = series && nextSupported(series, options);
  if (!series || !later) return [];
  // Asked before the tree is: a matrix over both is what long files have.
  const hasBoth = jobs.some(
    ({ variants }) =>
      variants.some((variant) => variant.series === series.name) &&
      variants.some((variant) => variant.series === later.name),
  );
  const edits = hasBoth ? null : replaceSeries(context, series.name, later.name);
  const moved = () => jobs.map((job) => withSeries(job, series.name, later.name));
  const isSafe = edits && isHarmless(context.diagnostics, context.tryChange({ jobs: moved() }), diagnostic);
  return [isSafe ? moveToSeries(series.name, later.name, edits) : null];
};

/** The series that is written at a place. */
function seriesAt(offset: number, jobs: readonly JobDefinition[]): string | null {
  for (const { variants } of jobs) {
    for (const { series, seriesRange } of variants) if (seriesRange.from === offset) return series;
  }
  return null;
}

function withSeries(job: JobDefinition, series: string, later: string): JobDefinition {
  const variants = job.variants.map((variant) => (variant.series === series ? { ...variant, series: later } : variant));
  return { ...job, variants };
}

function nextSupported({ version }: FarmSeries, { farm, today }: FixContext["options"]): FarmSeries | null {
  const isSupported = ({ longTermSupport, releaseDate, endOfLife }: FarmSeries) =>
    longTermSupport && releaseDate !== null && endOfLife !== null && releaseDate <= today && today <= endOfLife;
  const later = farm.series.filter((series) => isSupported(series) && compareVersions(series.version, version) > 0);
  return later.toSorted((a, b) => compareVersions(a.version, b.version))[0] ?? null;
}

/** The codename of a version, or the nearest codename. */
function likelySeries(name: string, farm: Farm): string | null {
  const byVersion = farm.series.find(({ version }) => version === name);
  return (
    byVersion?.name ??
    closestWord(
      name.toLowerCase(),
      farm.series.map((series) => series.name),
    )
  );
}

/** The edits that write another series wherever one is written; null where a place can't be changed. */
function replaceSeries({ tree, configuration }: FixContext, name: string, meant: string): PossibleEdits {
  const edits = new Map<number, TextEdit>();
  for (const { series, seriesRange } of [...(configuration?.jobs.values() ?? [])].flatMap(({ variants }) => variants)) {
    if (series !== name || edits.has(seriesRange.from)) continue;
    const written = writtenNode(tree?.find(seriesRange)?.node, tree);
    const edit = written?.kind === "scalar" ? replaceScalar(written, meant) : null;
    if (!edit) return null;
    edits.set(edit.range.from, edit);
  }
  return [...edits.values()];
}

/** The node itself, for an alias the one that it means. */
function writtenNode(node: SourceNode | undefined, tree: FixContext["tree"]): SourceNode | undefined {
  return node?.anchorRange ? tree?.find(node.anchorRange)?.node : node;
}
