import {
  clockTime,
  type EntryRun,
  type EntryState,
  type LaneRun,
  type LaneState,
  type RunMode,
  toOneLine,
} from "../core/index.ts";
import type { StateMark } from "../diagram/state-marks.ts";

/** As it stands on an entry. */
export function stateWord(state: EntryState): string {
  switch (state) {
    case "cut-off":
      return "cut off";
    case "never":
      return "never starts";
    case "waiting":
    case "running":
    case "succeeded":
    case "failed":
      return state;
  }
}

/** At the arrow to a stage; no longer than what stands there otherwise. */
export const notStarted = "not started";

/** As the list says it behind an entry's name: the state, and why. */
export function entryNote({ reason }: EntryRun, state: EntryState, isMarked: boolean): string {
  const isOver = state !== "waiting" && state !== "running";
  const why = isOver && reason ? `: ${reason.words}` : "";
  const marked = isMarked && (!isOver || reason?.kind !== "marked") ? ", marked as failing" : "";
  return `${stateWord(state)}${why}${marked}`;
}

/** What stands at the head of a lane. */
export function laneMark(lane: LaneRun, state: LaneState): StateMark {
  const word = laneWord(lane, state);
  switch (state) {
    case "preparing":
      return { shape: "running", word: `▸ ${word}` };
    case "running":
      return { shape: "running", word: `▸ ${word}` };
    case "succeeded":
      return { shape: "succeeded", word: `✓ ${word}` };
    case "failed":
      return { shape: "failed", word: `✕ ${word}` };
    case "broken-down":
      return { shape: "cut-off", word: `↯ ${word}` };
    case "nothing":
      return { shape: "never", word: `– ${word}` };
  }
}

export function laneNote(lane: LaneRun, state: LaneState): string {
  const word = laneWord(lane, state);
  const isOver = state !== "preparing" && state !== "running";
  return isOver && lane.why !== "" ? `${word}: ${lane.why}` : word;
}

function laneWord(lane: LaneRun, state: LaneState): string {
  return state === "preparing" ? "preparing" : state === "running" ? "running" : lane.words;
}

/** What a track of the timeline is called. */
export function trackName(kind: RunMode["kind"]): string {
  switch (kind) {
    case "serial":
      return "One by one";
    case "parallel":
      return "At once";
    case "lpci":
      return "lpci run";
  }
}

/** What is special about a mode, in a sentence. */
export function modeSentence(mode: RunMode): string {
  switch (mode.kind) {
    case "serial":
      return "Builders today run the entries of a stage one after another.";
    case "parallel":
      return "The specification allows the entries of a stage to run at once. The results are the same, only sooner.";
    case "lpci":
      return `lpci run on your own ${toOneLine(mode.architecture)} computer takes the stages as they are written, skips other architectures, ignores inputs and outputs, and checks nothing across architectures. The first variant of a job that fails ends that job.`;
  }
}

/** How all lanes end, for who does not see it. */
export function resultSentence(lanes: readonly LaneRun[]): string {
  const told = lanes.slice(0, 4).map(({ architecture, words }) => `${toOneLine(architecture)}: ${words}`);
  const more = lanes.length - told.length;
  return `${told.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

/** *1:30 of 4:30* */
export function momentWords(at: number | null, endsAt: number): string {
  return `${clockTime(at ?? endsAt)} of ${clockTime(endsAt)}`;
}
