/** Nobody leaves a dialog sooner than this (milliseconds). */
const quickest = 250;

/**
 * Whether a dialog for files failed in a way that asks for the other one, that every browser has: a policy or a frame forbids it, or it
 * was gone before anybody can have seen it, as in browsers without a window.
 */
export function isNoDialog(error: unknown, begun: number): boolean {
  if (!(error instanceof DOMException)) return true;
  return error.name !== "AbortError" || performance.now() - begun < quickest;
}
