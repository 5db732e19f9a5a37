import type { Report } from "../diagnostics/diagnostic.ts";
import { unknownSeries } from "../diagnostics/plan-messages.ts";
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
    report(unknownSeries(name, range, reported > mostSuggestions ? null : likelySeries(name, farm)));
  }
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
