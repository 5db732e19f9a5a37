import type { EntryRun, LaneRun } from "./run.ts";

/** An entry at a moment of a run. Launchpad itself never shows `running`: it writes its reports when the build ends. */
export type EntryState =
  | "waiting"
  | "running"
  | "succeeded"
  | "failed"
  /** It was running when the builder broke down. */
  | "cut-off"
  /** It would have run, and nothing will start it any more. */
  | "never";

/** What an entry of a lane is at a moment, in seconds. What never starts is known to once the lane has ended. */
export function entryStateAt({ report, startsAt, endsAt }: EntryRun, lane: LaneRun, at: number): EntryState {
  if (startsAt === null || endsAt === null) return at >= lane.endsAt ? "never" : "waiting";
  if (at < startsAt) return "waiting";
  if (at < endsAt) return "running";
  return report === "succeeded" || report === "failed" ? report : "cut-off";
}

/** What a lane is at a moment. */
export type LaneState = "preparing" | "running" | LaneRun["result"];

export function laneStateAt({ result, preparedAt, endsAt }: LaneRun, at: number): LaneState {
  if (result === "nothing" || at >= endsAt) return result;
  return at < preparedAt ? "preparing" : "running";
}
