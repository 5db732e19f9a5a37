import {
  builderFault,
  type FailureWords,
  failureOfOne,
  failureOfSeveral,
  neverStarts,
  noOrderPromised,
  nothingOfStage,
  stageIsMissed,
  stageIsWithheld,
  stageOfOneName,
  startsAfter,
  startsFirst,
} from "../diagnostics/build-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import type { Dialect, Lane, Stage } from "./plan.ts";

/** What there is to know of a stage on a lane, in sentences. */
export interface StageExplanation {
  /** Why nothing of it is built here; empty for a stage that is. */
  readonly absence: readonly string[];
  /** When it starts, and in which order its entries run. */
  readonly start: readonly string[];
  /** What happens if an entry fails; null where there is none. */
  readonly failure: (FailureWords & { readonly after: readonly string[] }) | null;
}

/** Explains a stage of a lane, in the plan of a dialect (sections 5 and 7 of the semantics). */
export function explainStage(stage: Stage, lane: Lane, dialect: Dialect): StageExplanation {
  if (stage.entries.length === 0) return { absence: absenceOf(stage, lane), start: [], failure: null };
  const before = lane.stages.filter(({ column, entries }) => column < stage.column && entries.length > 0);
  const numbers = [...new Set(before.map(({ number }) => number))];
  const isOneOfMany = lane.stages.some((other) => other !== stage && other.number === stage.number);
  return {
    absence: lane.status.kind === "withheld" ? [stageIsWithheld(lane.architecture)] : [],
    start: [
      numbers.length === 0 ? startsFirst() : startsAfter(numbers),
      ...(dialect === "designed" && stage.entries.length > 1 ? [noOrderPromised()] : []),
      ...(isOneOfMany ? [stageOfOneName()] : []),
    ],
    failure: { ...failureOf(stage), after: [neverStarts(countAfter(stage, lane)), builderFault()] },
  };
}

function absenceOf({ column }: Stage, { architecture, status }: Lane): readonly string[] {
  const missing =
    status.kind === "withheld" && status.reason.kind === "cross-architecture"
      ? status.reason.missing.filter(({ previousColumn }) => previousColumn === column)
      : [];
  if (missing.length === 0) return [nothingOfStage(architecture)];
  return missing.map(({ job, previousJob }) => stageIsMissed(job, previousJob));
}

function failureOf({ entries }: Stage): FailureWords {
  const reports = entries.map(reportName);
  const [first = ""] = reports;
  return reports.length === 1 ? failureOfOne(first) : failureOfSeveral(reports, reports.at(-1) ?? first);
}

function countAfter(stage: Stage, { stages }: Lane): number {
  return stages.reduce((sum, { column, entries }) => (column > stage.column ? sum + entries.length : sum), 0);
}
