import { type Analysis, type EntryRun, type Run, type RunChoices, runPlan, ubuntuFarm } from "../../src/core/index.ts";

/** What a run begins with in the page: nothing fails, one after another. */
const firstRun: RunChoices = {
  mode: { kind: "serial" },
  failing: new Set(),
  faults: new Map(),
  durations: new Map(),
  farm: ubuntuFarm,
};

/** Runs the plan of an analysis, on the public farm. */
export function runAnalysis(analysis: Analysis, choices: Partial<RunChoices> = {}): Run {
  return runPlan(analysis, { ...firstRun, ...choices });
}

/** All entries of a run, lane by lane and stage by stage. */
export function entriesOf(run: Run): readonly EntryRun[] {
  return run.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries));
}
