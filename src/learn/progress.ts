import type { Answer, Grade } from "./grade-answer.ts";

/** How far somebody has come with one lesson. */
export interface LessonRecord {
  /** The learner's own text; null as long as it is the one to start from. */
  readonly text: string | null;
  /** What was predicted; null as long as nothing was. */
  readonly answer: Answer | null;
  /** How that compared with what happens. */
  readonly verdict: Grade["verdict"] | null;
  /** How many hints are open. */
  readonly hints: number;
  /** Whether the solution was shown before the goal was met. */
  readonly helped: boolean;
  /** Whether the goal was met once. */
  readonly met: boolean;
}

export const untouched: LessonRecord = { text: null, answer: null, verdict: null, hints: 0, helped: false, met: false };

/** What is kept of all lessons, by their keys. */
export type Records = ReadonlyMap<string, LessonRecord>;

/** The progress of whoever learns here. Never throws: where nothing can be kept, it lasts as long as the page. */
export interface Progress {
  readonly read: (key: string) => LessonRecord;
  readonly all: () => Records;
  readonly change: (key: string, change: Partial<LessonRecord>) => void;
  /** Forgets everything; the function that it returns brings it back. */
  readonly reset: () => () => void;
  /** Whether the device keeps it. */
  readonly isKept: () => boolean;
  /** Tells of every change, of other tabs too; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** In a word or two: *done*, *done with help*, *begun*; null where nothing was done yet. */
export function recordWords({ met, helped, answer, text }: LessonRecord): string | null {
  if (met) return helped ? "Done with the solution" : "Done";
  return answer !== null || text !== null ? "Begun" : null;
}
