import type { RunEvent, RunEventKind } from "./run.ts";

/** The log of one lane, while it is written. */
export class LaneLog {
  readonly #lane: string;
  readonly #events: RunEvent[] = [];

  constructor(lane: string) {
    this.#lane = lane;
  }

  /** A line in our words. */
  add(kind: RunEventKind, at: number, entry: string | null, words: string): void {
    this.#events.push({ kind, at, lane: this.#lane, entry, words, isVerbatim: false });
  }

  /** A line in the words of the builder or of Launchpad. */
  addVerbatim(kind: RunEventKind, at: number, entry: string | null, words: string): void {
    this.#events.push({ kind, at, lane: this.#lane, entry, words, isVerbatim: true });
  }

  /** By time; what happens at the same time, as it was written. */
  ordered(): readonly RunEvent[] {
    return this.#events.toSorted((a, b) => a.at - b.at);
  }
}
