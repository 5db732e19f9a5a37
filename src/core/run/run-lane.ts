import { commandOf } from "../diagnostics/build-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import {
  builderLog,
  buildResult,
  resultReasons,
  runWords,
  startsWithItsSource,
  waitingReasons,
} from "../diagnostics/run-messages.ts";
import type { ArtifactTrace } from "../plan/artifact-trace.ts";
import type { Entry, Lane, Stage } from "../plan/plan.ts";
import type { EntryJudge } from "./judge-entries.ts";
import { LaneLog } from "./lane-log.ts";
import type { EntryRun, LaneRun, RunEvent, RunReason, StageRun } from "./run.ts";
import { type BuilderFault, preparationDuration } from "./run-choices.ts";

export interface LaneOptions {
  /** Whether the entries of a stage start at once. */
  readonly isParallel: boolean;
  readonly judge: EntryJudge;
  readonly fault: BuilderFault | null;
  readonly durationOf: (entry: Entry) => number;
  /** For what nobody promises. */
  readonly trace: ArtifactTrace | null;
}

export interface RanLane {
  readonly lane: LaneRun;
  /** By time. */
  readonly events: readonly RunEvent[];
}

interface StageOptions extends LaneOptions {
  /** The entry during which the builder breaks down. */
  readonly breaking: string | null;
}

/** Why nothing starts any more. */
interface Stop {
  readonly reasonFor: (stage: Stage) => RunReason;
  readonly result: Pick<LaneRun, "result" | "words" | "why">;
}

/**
 * What one builder does with a lane that is requested (section 7 of the semantics): it prepares, then runs stage by stage, and
 * ends after a stage in which anything failed. What fails is decided in today's order, so running a stage's entries at once
 * changes times only, unless the builder breaks down meanwhile: then what is under way has no result, and its report stays
 * *Waiting*, as no build has ended that could tell.
 */
export function runLane(lane: Lane, options: LaneOptions): RanLane {
  const log = new LaneLog(lane.id);
  const stages = lane.stages.filter(({ entries }) => entries.length > 0);
  const { fault } = options;
  log.add("preparation", 0, null, runWords.prepares(`${lane.series ?? ""}/${lane.architecture}`));
  const preparedAt = preparationDuration;
  if (fault?.kind === "preparation") {
    log.addVerbatim("preparation-failed", preparedAt, null, builderLog.preparationFailed);
    return end(preparedAt, [], stopForPreparation);
  }
  const breaking = fault ? breakingEntry(stages, fault.entry) : null;

  const ran: StageRun[] = [];
  let now = preparedAt;
  for (const stage of stages) {
    const { run, stop } = runStage(stage, now, { ...options, breaking }, log);
    ran.push(run);
    now = run.endsAt ?? now;
    if (stop) return end(now, ran, stop);
  }
  return end(now, ran, null);

  function end(endsAt: number, done: readonly StageRun[], stop: Stop | null): RanLane {
    const result = stop?.result ?? { result: "succeeded", words: buildResult.succeeded, why: "" };
    const rest = stop ? stages.slice(done.length).map((stage) => neverStarted(stage, stop.reasonFor(stage))) : [];
    if (result.result === "broken-down") log.add("lane-ended", endsAt, null, result.words);
    else log.addVerbatim("lane-ended", endsAt, null, result.words);
    return {
      lane: { id: lane.id, architecture: lane.architecture, ...result, preparedAt, endsAt, stages: [...done, ...rest] },
      events: log.ordered(),
    };
  }
}

/** All entries of a stage with the same reason why none of them starts. */
export function neverStarted(
  { column, entries }: Pick<Stage, "column" | "entries">,
  reason: RunReason,
  report: "waiting" | "none" = "waiting",
): StageRun {
  return {
    column,
    result: "never-started",
    startsAt: null,
    endsAt: null,
    entries: entries.map(({ id }) => ({ ...waiting(id, reason), report })),
  };
}

/** An entry that never starts. */
export function waiting(id: string, reason: RunReason): EntryRun {
  return { id, report: "waiting", startsAt: null, endsAt: null, reason, caveat: null };
}

/** An entry in a stage, with the times that it has if nothing breaks down. */
interface Planned {
  readonly entry: Entry;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly reason: RunReason | null;
}

function runStage(
  stage: Stage,
  startsAt: number,
  options: StageOptions,
  log: LaneLog,
): { readonly run: StageRun; readonly stop: Stop | null } {
  const planned = planStage(stage, startsAt, options);
  const broken = planned.find(({ entry }) => entry.id === options.breaking);
  const brokenAt = broken ? (broken.startsAt + broken.endsAt) / 2 : Number.POSITIVE_INFINITY;
  const entries = planned.map((one) => runEntry(one, brokenAt, options, log));

  if (broken) {
    log.add("builder-broke-down", brokenAt, broken.entry.id, runWords.brokeDown);
    return {
      run: { column: stage.column, result: "broken-down", startsAt, endsAt: brokenAt, entries },
      stop: stopForBreakdown,
    };
  }
  const endsAt = planned.reduce((latest, one) => Math.max(latest, one.endsAt), startsAt);
  const failed = planned.filter(({ reason }) => reason !== null).map(({ entry }) => reportName(entry));
  const result = failed.length > 0 ? "failed" : "succeeded";
  const run: StageRun = { column: stage.column, result, startsAt, endsAt, entries };
  if (failed.length === 0) return { run, stop: null };
  if (planned.length > 1) {
    const reports = planned.map(({ entry }) => reportName(entry));
    log.addVerbatim("stage-failed", endsAt, null, builderLog.stageFailed(reports));
  }
  return { run, stop: stopForStage(stage, failed) };
}

function planStage(stage: Stage, startsAt: number, { isParallel, judge, durationOf }: LaneOptions): Planned[] {
  let now = startsAt;
  return stage.entries.map((entry) => {
    const begins = isParallel ? startsAt : now;
    const ends = begins + durationOf(entry);
    now = ends;
    return { entry, startsAt: begins, endsAt: ends, reason: judge.judge(entry) };
  });
}

function runEntry(
  { entry, startsAt, endsAt, reason }: Planned,
  brokenAt: number,
  { isParallel, trace, breaking }: StageOptions,
  log: LaneLog,
): EntryRun {
  const { id, job, index } = entry;
  const isBreaking = id === breaking;
  if (startsAt >= brokenAt && !isBreaking) return waiting(id, brokeDownBefore);
  log.addVerbatim("entry-started", startsAt, id, commandOf(job, index));
  const caveat = isParallel && reason === null ? caveatOf(id, trace) : null;
  if (endsAt > brokenAt || isBreaking) {
    return { id, report: "waiting", startsAt, endsAt: brokenAt, reason: cutOff, caveat: null };
  }
  if (reason) log.addVerbatim("entry-failed", endsAt, id, builderLog.entryFailed(reportName(entry)));
  else log.add("entry-succeeded", endsAt, id, runWords.entrySucceeded(reportName(entry)));
  return { id, report: reason ? "failed" : "succeeded", startsAt, endsAt, reason, caveat };
}

function caveatOf(id: string, trace: ArtifactTrace | null): string | null {
  const outcome = trace?.inputOf(id)?.outcome;
  return outcome?.kind === "available" && outcome.reliesOnOrder ? startsWithItsSource(reportName(outcome.from)) : null;
}

/** The entry during which the builder breaks down. */
function breakingEntry(stages: readonly Stage[], wanted: string | null): string | null {
  const isHeld = stages.some(({ entries }) => entries.some(({ id }) => id === wanted));
  return isHeld ? wanted : (stages[0]?.entries[0]?.id ?? null);
}

const cutOff: RunReason = { kind: "cut-off", words: waitingReasons.cutOff };
const brokeDownBefore: RunReason = { kind: "builder-broke-down", words: waitingReasons.brokeDown };

const stopForPreparation: Stop = {
  reasonFor: () => ({ kind: "preparation-failed", words: waitingReasons.preparationFailed }),
  result: { result: "failed", words: buildResult.failed, why: resultReasons.preparationFailed },
};

const stopForBreakdown: Stop = {
  reasonFor: () => brokeDownBefore,
  result: { result: "broken-down", words: runWords.noResult, why: resultReasons.brokeDown },
};

function stopForStage(failedStage: Stage, failed: readonly string[]): Stop {
  return {
    reasonFor: ({ number }) => ({
      kind: "stage-failed",
      words:
        number === failedStage.number
          ? waitingReasons.stepFailed(failed)
          : waitingReasons.stageFailed(failed, failedStage.number),
    }),
    result: { result: "failed", words: buildResult.failed, why: resultReasons.entriesFailed(failed) },
  };
}
