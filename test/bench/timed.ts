/** How long a task takes, in milliseconds. */
export function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
