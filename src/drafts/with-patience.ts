/** Waits for a task at most so long (milliseconds); then rejects with a `TimeoutError`, and nobody waits for the task. */
export async function withPatience<Value>(task: Promise<Value>, patience: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DOMException("The browser's storage does not answer.", "TimeoutError")),
      patience,
    );
  });
  try {
    return await Promise.race([task, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
