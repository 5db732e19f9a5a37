import type { Steps } from "../core/index.ts";
import { nextTask } from "../worker/next-task.ts";
import { workInSlices } from "../worker/work-in-slices.ts";

/** Work that takes long, done in slices with pauses; only the latest that was asked for. */
export interface LatestWork<Result> {
  /**
   * What comes of the work on some things: null until it is done, which `onDone` tells in a later task. Asked of the same things it
   * goes on; asked of others, what it was at is abandoned.
   */
  ask(things: readonly unknown[], begin: () => Steps<Result>, onDone: () => void): Result | null;
  abandon(): void;
}

interface Asked<Result> {
  readonly things: readonly unknown[];
  done: { readonly value: Result } | null;
}

/** `pause` lets the page do what waits, before the work and in the midst of it. */
export function createLatestWork<Result>(pause: () => Promise<void> = nextTask): LatestWork<Result> {
  let latest: Asked<Result> | null = null;

  async function work(asked: Asked<Result>, begin: () => Steps<Result>, onDone: () => void) {
    const goOn = async () => {
      await pause();
      return latest === asked;
    };
    if (!(await goOn())) return;
    asked.done = await workInSlices(begin(), goOn);
    if (asked.done && latest === asked) onDone();
  }

  return {
    ask(things, begin, onDone) {
      if (latest?.things.every((thing, at) => thing === things[at])) return latest.done?.value ?? null;
      latest = { things, done: null };
      void work(latest, begin, onDone);
      return null;
    },
    abandon() {
      latest = null;
    },
  };
}
