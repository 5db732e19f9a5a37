/** Milliseconds from the start of a frame until what the task drew is on the screen. */
export async function timePaint(task: () => unknown, isDrawn: () => boolean = () => true): Promise<number> {
  await nextFrame();
  const start = performance.now();
  await task();
  do await nextFrame();
  while (!isDrawn());
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", resolve);
    port1.start();
    port2.postMessage(null);
  });
  return performance.now() - start;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
