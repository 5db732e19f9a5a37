import type { Report } from "../diagnostics/diagnostic.ts";
import { seriesFilterLeavesGap } from "../diagnostics/oddity-messages.ts";
import type { AskedPipeline } from "./ask-pipeline.ts";
import type { Column, PlanDecision } from "./plan-decision.ts";

/** Warns where the target series empty a stage of a requested lane that goes on with later stages. */
export function reportFilterGaps(asked: AskedPipeline, { columns, lanes }: PlanDecision, report: Report): void {
  for (const { architecture, status } of lanes) {
    if (status.kind !== "requested") continue;
    const last = columns.findLastIndex((column) => holds(column, architecture));
    for (const column of columns.slice(0, last)) {
      if (holds(column, architecture) || !lost(column, architecture)) continue;
      report(seriesFilterLeavesGap(column.number, architecture, column.range));
    }
  }

  function holds({ places }: Column, architecture: string): boolean {
    return places.some(({ reference }) => asked.jobs.get(reference.name)?.architectures.has(architecture));
  }

  function lost({ places }: Column, architecture: string): boolean {
    return places.some(({ reference }) => asked.jobs.get(reference.name)?.filteredArchitectures.has(architecture));
  }
}
