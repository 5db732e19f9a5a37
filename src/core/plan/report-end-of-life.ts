import type { Report } from "../diagnostics/diagnostic.ts";
import { endOfLifeSeries } from "../diagnostics/oddity-messages.ts";
import type { Farm } from "../farm/farm.ts";
import { findSeries } from "../farm/find-series.ts";
import type { AskedPipeline } from "./ask-pipeline.ts";

/** Notes each series that has left standard support, where a job of the pipeline first mentions it; `today` is an ISO 8601 day. */
export function reportEndOfLife(
  asked: AskedPipeline,
  { farm, today }: { farm: Farm; today: string },
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { definition } of asked.jobs.values()) {
    for (const { series: name, seriesRange } of definition.variants) {
      if (seen.has(name)) continue;
      seen.add(name);
      const series = findSeries(farm, name);
      const endOfLife = series?.endOfLife;
      if (endOfLife && endOfLife < today) report(endOfLifeSeries(name, endOfLife, seriesRange));
    }
  }
}
