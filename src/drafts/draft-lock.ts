import { holdLock, type LockAttempt } from "./hold-lock.ts";
import { tabDraftKey } from "./tab-draft-key.ts";

const prefix = `${tabDraftKey}:`;

/** How long a reloaded page may take to let go of its draft, until another tab is taken to have it (milliseconds). */
const patience = 200;

/** Holds a draft for this tab, as long as it is open here. */
export function holdDraft(id: string): Promise<LockAttempt> {
  return holdLock(`${prefix}${id}`, patience);
}

/** The drafts that are open in some tab, this one too; none where the browser can't tell. */
export async function findOpenDrafts(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name = "" }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
  } catch {
    // No locks here, as in a sandboxed frame or on a plain http server.
    return new Set();
  }
}
