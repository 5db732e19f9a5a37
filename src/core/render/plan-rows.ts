import { drawnEntries } from "../layout/drawn-entries.ts";
import { type BuildState, buildLabel, stateLabel } from "../layout/labels.ts";
import type { Step } from "../layout/layout.ts";
import { countSteps } from "../layout/measure-columns.ts";
import type { Findings } from "../plan/find-concerned.ts";
import type { Dialect, DroppedEntry, Entry, Lane, Plan, Stage } from "../plan/plan.ts";
import type { LineIndex } from "../text/line-index.ts";

/** One entry of a plan, held or dropped, as a row of a table. */
export interface PlanRow {
  /** Unique in the table, stable across edits. */
  readonly key: string;
  readonly entry: Entry | DroppedEntry;
  /** Of the lane; null where there is none. */
  readonly lane: string | null;
  /** The stage's; null where there is no lane. */
  readonly column: number | null;
  /** Of the lane; null where it has none, or there is no lane. */
  readonly dispatchSeries: string | null;
  readonly build: BuildState;
  /** That, and why: *withheld: not buildable in noble*. */
  readonly buildWords: string;
  /** 1-based position in the pipeline as written; null where there is no lane. */
  readonly stage: number | null;
  readonly step: Step | null;
  /** 1-based among the entries that the lane's stage holds; null for a dropped one. */
  readonly position: number | null;
  readonly state: RowState;
  readonly stateWords: string;
  readonly errorCount: number;
  readonly warningCount: number;
  /** Where its variant begins, 1-based. */
  readonly line: number;
  /** Whose plan has it so: one dialect's, or both plans'. */
  readonly plan: Dialect | "both";
  /** What is otherwise in the other dialect; empty where nothing is, or only one plan is shown. */
  readonly difference: string;
}

export type RowState = "runs" | "dropped-architecture" | "dropped-series" | "withheld";

/** What is known of a plan's entries beside the plan. */
export interface RowKnowledge {
  readonly findings: ReadonlyMap<string, Findings>;
  /** Of the text that the plan is of. */
  readonly lines: LineIndex;
  /** By entry id. */
  readonly differences?: ReadonlyMap<string, string>;
}

/** The rows of a plan in its order: every entry exactly once, held or dropped, those without a lane at the end. Linear in the plan. */
export function planRows(plan: Plan, knowledge: RowKnowledge): readonly PlanRow[] {
  const countOf = createCounter(knowledge.findings);
  const steps = countSteps(plan);
  const rows: PlanRow[] = [];

  for (const lane of plan.lanes) {
    const buildWords = buildLabel(lane);
    for (const stage of lane.stages) {
      let held = 0;
      for (const entry of drawnEntries(stage, true)) {
        const position = "reason" in entry ? null : ++held;
        rows.push(makeRow(entry, { lane, stage, step: steps.get(stage.column) ?? null, position, buildWords }));
      }
    }
  }
  const nowhere = { lane: null, stage: null, step: null, position: null, buildWords: buildLabel(null) };
  for (const entry of plan.filtered) rows.push(makeRow(entry, nowhere));
  return rows;

  function makeRow(entry: Entry | DroppedEntry, { lane, stage, step, position, buildWords }: RowPlace): PlanRow {
    const build = lane?.status.kind ?? "none";
    return {
      key: entry.id,
      entry,
      lane: lane?.id ?? null,
      column: stage?.column ?? null,
      dispatchSeries: lane?.series ?? null,
      build,
      buildWords,
      stage: stage?.number ?? null,
      step,
      position,
      state: stateOf(entry, build),
      stateWords: stateLabel(entry, build),
      ...countOf(entry.id),
      line: knowledge.lines.positionAt(entry.range.from).line,
      plan: plan.dialect,
      difference: knowledge.differences?.get(entry.id) ?? "",
    };
  }
}

interface RowPlace extends Pick<PlanRow, "step" | "position" | "buildWords"> {
  readonly lane: Lane | null;
  readonly stage: Stage | null;
}

function stateOf(entry: Entry | DroppedEntry, build: BuildState): RowState {
  if ("reason" in entry) return `dropped-${entry.reason.kind}`;
  return build === "withheld" ? "withheld" : "runs";
}

/** Counts errors and warnings; entries that share their findings are counted once. */
function createCounter(findings: ReadonlyMap<string, Findings>) {
  const nothing = { errorCount: 0, warningCount: 0 };
  const known = new Map<Findings, typeof nothing>();
  return (id: string) => {
    const ofEntry = findings.get(id);
    if (!ofEntry) return nothing;
    let counts = known.get(ofEntry);
    if (!counts) {
      const errorCount = ofEntry.diagnostics.filter(({ severity }) => severity === "error").length;
      counts = { errorCount, warningCount: ofEntry.problemCount - errorCount };
      known.set(ofEntry, counts);
    }
    return counts;
  };
}
