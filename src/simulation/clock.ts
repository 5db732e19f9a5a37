/** Where a player takes its time from. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Runs the task when the next picture is due; returns a function that calls it off. */
  readonly onFrame: (task: () => void) => () => void;
}

/** The browser's own. */
export const frameClock: Clock = {
  now: () => performance.now(),
  onFrame(task) {
    const frame = requestAnimationFrame(task);
    return () => cancelAnimationFrame(frame);
  },
};
