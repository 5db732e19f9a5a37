/**
 * Tells the page around how high an element is, now and whenever that changes: `{type: "flightplan:height", version: 1, height}`, in
 * pixels, at most once a frame. To whomever is there: a height is no secret.
 */
export function tellHeight(element: Element): void {
  if (window.parent === window) return;
  let told = 0;
  let frame = 0;
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: "flightplan:height", version: 1, height }, "*");
  };
  new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(tell);
  }).observe(element);
}
