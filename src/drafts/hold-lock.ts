export interface HeldLock {
  readonly kind: "held";
  release(): void;
}

/** `unknown`: the browser has no locks here, as in a sandboxed frame or on a plain http server. */
export type LockAttempt = HeldLock | { readonly kind: "taken" } | { readonly kind: "unknown" };

/** Between two tries (milliseconds). */
const pause = 25;

/**
 * Takes a Web Lock and holds it until it is released or the page goes. Where another page has it, it is tried again for `patience`
 * milliseconds, and at least once: on a busy page that time may be over before anything was tried. A free lock is got however late the
 * browser answers.
 */
export async function holdLock(name: string, patience: number): Promise<LockAttempt> {
  if (!("locks" in navigator)) return { kind: "unknown" };
  return tryUntil(performance.now() + patience, navigator.locks, name);
}

async function tryUntil(end: number, locks: LockManager, name: string): Promise<LockAttempt> {
  const attempt = await tryLock(locks, name);
  if (attempt.kind !== "taken") return attempt;
  const isLast = performance.now() >= end;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return isLast ? tryLock(locks, name) : tryUntil(end, locks, name);
}

function tryLock(locks: LockManager, name: string): Promise<LockAttempt> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      if (lock !== null) return new Promise<void>((release) => resolve({ kind: "held", release }));
      resolve({ kind: "taken" });
      return Promise.resolve();
    };
    locks.request(name, { ifAvailable: true }, hold).catch(() => resolve({ kind: "unknown" }));
  });
}
