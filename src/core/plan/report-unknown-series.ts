import type { Report } from "../diagnostics/diagnostic.ts";
import { type SeriesClue, unknownSeries } from "../diagnostics/plan-messages.ts";
import type { Farm } from "../farm/farm.ts";
import { findSeries } from "../farm/find-series.ts";
import { closestWord } from "../text/closest-word.ts";
import type { AskedPipeline } from "./ask-pipeline.ts";

/** Suggestions take time; further down nobody reads them. */
const mostSuggestions = 20;

/** Reports each series that has entries and that Ubuntu does not have, once, where it is first written. */
export function reportUnknownSeries(asked: AskedPipeline, farm: Farm, report: Report): void {
  let reported = 0;
  for (const [name, range] of asked.series) {
    if (findSeries(farm, name)) continue;
    reported += 1;
    const clue = reported > mostSuggestions ? { meant: null, isVersion: false } : likelySeries(name, farm);
    report(unknownSeries(name, range, clue));
  }
}

/** The codename of a version, or the nearest codename. */
function likelySeries(name: string, farm: Farm): SeriesClue {
  const byVersion = farm.series.find(({ version }) => version === name);
  if (byVersion) return { meant: byVersion.name, isVersion: true };
  const names = farm.series.map((series) => series.name);
  return { meant: closestWord(name.toLowerCase(), names), isVersion: false };
}
