/** Milliseconds of work between two pauses. */
const slice = 8;

/**
 * Does work that may be interrupted wherever it yields, and pauses every few milliseconds for the page to do something else. Null where
 * `pause` says that nobody waits for it any longer.
 */
export async function workInSlices<Result>(
  work: Iterator<undefined, Result>,
  pause: () => Promise<boolean>,
): Promise<{ readonly value: Result } | null> {
  const deadline = performance.now() + slice;
  let step = work.next();
  while (!step.done && performance.now() < deadline) step = work.next();
  if (step.done) return { value: step.value };
  return (await pause()) ? workInSlices(work, pause) : null;
}
