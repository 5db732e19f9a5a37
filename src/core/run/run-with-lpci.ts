import type { Configuration } from "../configuration/configuration.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { resultReasons, runWords, waitingReasons } from "../diagnostics/run-messages.ts";
import type { Entry, Lane } from "../plan/plan.ts";
import type { OwnFailures } from "./find-own-failures.ts";
import type { EntryJudge } from "./judge-entries.ts";
import { LaneLog } from "./lane-log.ts";
import type { EntryRun, LaneResult, RunReason, StageRun } from "./run.ts";
import { neverStarted, type RanLane, waiting } from "./run-lane.ts";

export interface LpciOptions {
  readonly configuration: Configuration | null;
  readonly own: OwnFailures;
  readonly judge: EntryJudge;
  readonly durationOf: (entry: Entry) => number;
}

/** A stage as the pipeline has it written; several of the plan's where that takes a list apart. */
interface WrittenStage {
  readonly column: number;
  readonly number: number;
  readonly entries: readonly Entry[];
  /** How many job names it lists, whatever they run on. */
  readonly names: number;
}

/**
 * What `lpci run` does with the entries of one lane on a computer of that architecture (the end of section 7 of the semantics):
 * stages as they are written, whether Launchpad would build the lane or not, and no inputs. The first variant of a job that
 * fails ends that job; in a stage of one job name it ends everything at once.
 */
export function runWithLpci(lane: Lane, { configuration, own, judge, durationOf }: LpciOptions): RanLane {
  const log = new LaneLog(lane.id);
  const stages = writtenStages(lane, configuration);
  log.add("preparation", 0, null, runWords.lpciStarts(lane.architecture));
  if (own.rejection !== null) {
    const words = waitingReasons.lpciRejects;
    log.add("stage-failed", 0, null, runWords.lpciRejects);
    const never = stages.map((stage) => neverStarted(stage, { kind: "lpci-rejects", words }));
    return end(0, never, { result: "failed", words: runWords.lpciFailed, why: words });
  }

  const ran: StageRun[] = [];
  const taken = new Set<string>();
  let now = 0;
  for (const [position, stage] of stages.entries()) {
    const { run, failed } = runWritten(stage, now);
    ran.push(run);
    now = run.endsAt ?? now;
    if (failed.length === 0) continue;
    const words = stage.names > 1 ? runWords.lpciStageFailed(failed) : runWords.lpciStopped(failed[0] ?? "");
    log.add("stage-failed", now, null, words);
    const reason: RunReason = { kind: "stage-failed", words: waitingReasons.lpciStageFailed(failed, stage.number) };
    const never = stages.slice(position + 1).map((later) => neverStarted(later, reason));
    const why = resultReasons.entriesFailed(failed);
    return end(now, [...ran, ...never], { result: "failed", words: runWords.lpciFailed, why });
  }
  return end(now, ran, { result: "succeeded", words: runWords.lpciSucceeded, why: "" });

  function runWritten(
    { column, entries }: WrittenStage,
    startsAt: number,
  ): { readonly run: StageRun; readonly failed: readonly string[] } {
    let at = startsAt;
    /** By the place that asks for the job: the reason why its other variants are skipped. */
    const skipped = new Map<number, RunReason>();
    const failed: string[] = [];
    const runs = entries.map((entry): EntryRun => {
      const skip = skipped.get(entry.place.from) ?? repeated(entry);
      if (skip) return waiting(entry.id, skip);
      const { id } = entry;
      const name = reportName(entry);
      const reason = judge.judge(entry);
      const begins = at;
      at += durationOf(entry);
      log.add("entry-started", begins, id, runWords.lpciEntryStarted(name, entry.series));
      if (!reason) {
        log.add("entry-succeeded", at, id, runWords.entrySucceeded(name));
        return { id, report: "succeeded", startsAt: begins, endsAt: at, reason, caveat: null };
      }
      failed.push(name);
      skipped.set(entry.place.from, { kind: "variant-failed", words: waitingReasons.lpciVariantFailed(name) });
      log.add("entry-failed", at, id, runWords.entryFailed(name));
      return { id, report: "failed", startsAt: begins, endsAt: at, reason, caveat: null };
    });
    const result = failed.length > 0 ? "failed" : "succeeded";
    return { run: { column, result, startsAt, endsAt: at, entries: runs }, failed };
  }

  /** The plan of today has an entry twice whose architecture is listed twice. */
  function repeated({ job, index, place }: Entry): RunReason | null {
    const key = `${place.from} ${index} ${job}`;
    if (taken.has(key)) return { kind: "runs-once", words: waitingReasons.runsOnce };
    taken.add(key);
    return null;
  }

  function end(
    endsAt: number,
    ranStages: readonly StageRun[],
    outcome: { readonly result: LaneResult; readonly words: string; readonly why: string },
  ): RanLane {
    log.add("lane-ended", endsAt, null, outcome.words);
    const { id, architecture } = lane;
    return {
      lane: { id, architecture, ...outcome, preparedAt: 0, endsAt, stages: ranStages },
      events: log.ordered(),
    };
  }
}

function writtenStages({ stages }: Lane, configuration: Configuration | null): readonly WrittenStage[] {
  const written: (WrittenStage & { readonly entries: Entry[] })[] = [];
  for (const { column, number, entries } of stages) {
    if (entries.length === 0) continue;
    const last = written.at(-1);
    if (last?.number === number) {
      for (const entry of entries) last.entries.push(entry);
      continue;
    }
    const names = configuration?.pipeline[number - 1]?.jobs.length ?? 1;
    written.push({ column, number, entries: [...entries], names });
  }
  return written;
}
