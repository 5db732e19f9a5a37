import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nothingRuns, runWords, waitingReasons, withheldRunsNothing } from "../diagnostics/run-messages.ts";
import { explainWithheld } from "../plan/explain-lane.ts";
import type { Entry, Lane, Plan } from "../plan/plan.ts";
import { traceArtifacts } from "../plan/trace-artifacts.ts";
import { findOwnFailures } from "./find-own-failures.ts";
import { createEntryJudge } from "./judge-entries.ts";
import type { Run, RunReason } from "./run.ts";
import { type RunChoices, usualDuration } from "./run-choices.ts";
import { neverStarted, type RanLane, runLane } from "./run-lane.ts";
import { runWithLpci } from "./run-with-lpci.ts";

/** As much of an analysis as decides a run; without the checks' diagnostics nothing fails by itself but inputs and unknown series. */
export interface RunnablePlan {
  readonly configuration: Configuration | null;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What becomes of a plan: every lane on its builder, or one of them under `lpci run`. Pure and deterministic; linear in the number of
 * entries, but for sorting the events. Lanes that are withheld, and plans that are refused, run nothing.
 *
 * Entries fail that are marked, and those that are certain to: see `findOwnFailures` and `createEntryJudge`.
 */
export function runPlan({ configuration, plan, diagnostics }: RunnablePlan, choices: RunChoices): Run {
  const { mode, failing, faults, durations, farm } = choices;
  const own = findOwnFailures(diagnostics, farm);
  const trace = configuration && mode.kind !== "lpci" ? traceArtifacts({ configuration, plan }) : null;
  const ran = plan.lanes.map(run);
  return {
    mode,
    lanes: ran.map(({ lane }) => lane),
    // Sorting keeps the order of what happens at the same time.
    events: ran.flatMap(({ events }) => events).toSorted((a, b) => a.at - b.at),
    endsAt: ran.reduce((latest, { lane }) => Math.max(latest, lane.endsAt), 0),
    nothing: whyNothing(plan, choices),
  };

  function run(lane: Lane): RanLane {
    const judge = createEntryJudge({ configuration, own, trace, failing });
    if (mode.kind === "lpci") {
      if (lane.architecture !== mode.architecture) return skipped(lane, mode.architecture);
      return runWithLpci(lane, { configuration, own, judge, durationOf });
    }
    const withheld = explainWithheld(lane);
    if (withheld) return unbuilt(lane, withheldRunsNothing(withheld.rule));
    const fault = faults.get(lane.architecture) ?? null;
    return runLane(lane, { isParallel: mode.kind === "parallel", judge, fault, durationOf, trace });
  }

  function durationOf({ job }: Entry): number {
    return durations.get(job) ?? usualDuration;
  }
}

function whyNothing({ outcome, lanes }: Plan, { mode }: RunChoices): string | null {
  if (outcome === "invalid") return nothingRuns.invalid;
  if (mode.kind !== "lpci") return outcome === "refused" ? nothingRuns.refused : null;
  const { architecture } = mode;
  return lanes.some((lane) => lane.architecture === architecture) ? null : nothingRuns.noLane(architecture);
}

function unbuilt(lane: Lane, why: string): RanLane {
  return nothingOf(lane, { kind: "withheld", words: why }, runWords.noBuild);
}

function skipped(lane: Lane, host: string): RanLane {
  const words = waitingReasons.otherArchitecture(lane.architecture, host);
  return nothingOf(lane, { kind: "other-architecture", words }, runWords.notRun);
}

function nothingOf({ id, architecture, stages }: Lane, reason: RunReason, words: string): RanLane {
  const held = stages.filter(({ entries }) => entries.length > 0);
  return {
    lane: {
      id,
      architecture,
      result: "nothing",
      words,
      why: reason.words,
      preparedAt: 0,
      endsAt: 0,
      stages: held.map((stage) => neverStarted(stage, reason, "none")),
    },
    events: [],
  };
}
