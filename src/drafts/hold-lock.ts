export interface HeldLock {
  readonly kind: "held";
  release(): void;
}

/** `unknown`: the browser has no locks here, as in a sandboxed frame or on a plain http server. */
export type LockAttempt = HeldLock | { readonly kind: "taken" } | { readonly kind: "unknown" };

/** Takes a Web Lock and holds it until it is released or the page goes; gives up after `patience` milliseconds. */
export function holdLock(name: string, patience: number): Promise<LockAttempt> {
  return new Promise((resolve) => {
    if (!("locks" in navigator)) {
      resolve({ kind: "unknown" });
      return;
    }
    const hold = () => new Promise<void>((release) => resolve({ kind: "held", release }));
    navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, hold).catch((error: unknown) => {
      const isTaken = error instanceof DOMException && error.name === "TimeoutError";
      resolve({ kind: isTaken ? "taken" : "unknown" });
    });
  });
}
