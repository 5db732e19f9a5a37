import { createDraftId } from "./create-draft-id.ts";
import { holdDraft } from "./draft-lock.ts";
import type { HeldLock } from "./hold-lock.ts";
import { tabDraftKey } from "./tab-draft-key.ts";

/** Which of the drafts is this tab's. A reload keeps it; a duplicated tab gets another one with the same text. */
export interface TabDraft {
  /** Where the tab's text is to be saved. */
  readonly id: string;
  /** Where the tab's text is to be loaded from; null for a tab that has none yet. */
  readonly loadFrom: string | null;
  /** Makes the id the one that a reload finds; call it before saving. */
  keep(): void;
  /** Begins another draft; the former one stays as it is. */
  renew(): void;
  /** A reload is to find nothing, until `keep` is called. */
  forget(): void;
  /** Gets hold of another draft; null where another tab has it, or may have it. */
  reserve(id: string): Promise<ReservedDraft | null>;
}

/** A draft that no other tab can have now. */
interface ReservedDraft {
  /** Makes it the tab's; the former one stays as it is. */
  take(): void;
  release(): void;
}

/** Finds the tab's draft, or begins one. Works without storage and without locks, only then nothing outlives a reload. */
export async function claimTabDraft(): Promise<TabDraft> {
  const stored = readStored();
  const held = stored === null ? null : await holdDraft(stored);
  // A duplicated tab comes with a copy of the session's storage, and the other tab holds the lock.
  const isTaken = held?.kind === "taken";
  return createTabDraft({
    id: stored === null || isTaken ? createDraftId() : stored,
    loadFrom: stored,
    lock: held?.kind === "held" ? held : null,
  });
}

function createTabDraft(start: {
  readonly id: string;
  readonly loadFrom: string | null;
  readonly lock: HeldLock | null;
}): TabDraft {
  let { id } = start;
  let lock = start.lock;
  let isKept = start.id === start.loadFrom;
  return {
    get id() {
      return id;
    },
    loadFrom: start.loadFrom,
    keep() {
      if (isKept) return;
      isKept = true;
      writeStored(id);
      const kept = id;
      void holdDraft(kept).then((held) => {
        if (held.kind !== "held") return;
        if (kept === id && !lock) lock = held;
        else held.release();
      });
    },
    renew() {
      letGo();
      id = createDraftId();
      isKept = false;
    },
    forget() {
      isKept = false;
      forgetStored();
    },
    async reserve(wanted) {
      const held = await holdDraft(wanted);
      if (held.kind !== "held") return null;
      return {
        take() {
          letGo();
          lock = held;
          id = wanted;
          isKept = true;
          writeStored(id);
        },
        release: () => held.release(),
      };
    },
  };

  function letGo() {
    lock?.release();
    lock = null;
  }
}

function readStored(): string | null {
  try {
    const stored = sessionStorage.getItem(tabDraftKey);
    return stored !== null && /^[\w-]{1,64}$/.test(stored) ? stored : null;
  } catch {
    // Storage is denied, as in a sandboxed frame.
    return null;
  }
}

function writeStored(id: string) {
  try {
    sessionStorage.setItem(tabDraftKey, id);
  } catch {
    // Denied or full: the draft is still saved, a reload just does not find it by itself.
  }
}

function forgetStored() {
  try {
    sessionStorage.removeItem(tabDraftKey);
  } catch {
    // Denied: then there is none.
  }
}
