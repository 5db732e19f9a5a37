import type { Configuration } from "../configuration/configuration.ts";
import {
  droppedByArchitecture,
  droppedBySeries,
  droppedWithoutArchitectures,
  type ExplanationWords,
} from "../diagnostics/explanation-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { DroppedEntry } from "./plan.ts";

/** Why an entry is dropped, what would bring it back, and the text that decides it. */
export interface DropExplanation extends ExplanationWords {
  readonly ranges: readonly SourceRange[];
  /** Whether targeting its series is all that it takes to bring the entry back to its lane. */
  readonly isBySeriesAlone: boolean;
}

/** Explains a dropped entry of the plan that was made of this configuration. */
export function explainDrop(
  drop: DroppedEntry,
  { configuration }: { readonly configuration: Configuration | null },
): DropExplanation {
  const report = reportName(drop);
  const variant = configuration?.jobs.get(drop.job)?.variants.find(({ index }) => index === drop.index);
  switch (drop.reason.kind) {
    case "series": {
      const isListed = variant?.architectures.some(({ name }) => name === drop.architecture) ?? true;
      const seriesRange = variant?.seriesRange ?? drop.range;
      return {
        ...droppedBySeries(report, drop.series, isListed || drop.architecture === "" ? null : drop.architecture),
        ranges: variant && !isListed ? [seriesRange, variant.architecturesRange] : [seriesRange],
        isBySeriesAlone: isListed,
      };
    }
    case "architecture": {
      const ranges = [variant?.architecturesRange ?? drop.range];
      const listed = [...new Set(variant?.architectures.map(({ name }) => name))];
      if (listed.length === 0) return { ...droppedWithoutArchitectures(report), ranges, isBySeriesAlone: false };
      return { ...droppedByArchitecture(report, drop.architecture, listed), ranges, isBySeriesAlone: false };
    }
  }
}
