import type { DraftStore } from "./create-draft-store.ts";
import type { Draft, StorageFault } from "./draft.ts";
import { persistDrafts } from "./persist-drafts.ts";
import { forgetRescued, rescueDraft } from "./rescue-draft.ts";

/** Whether the text is kept on this device, and if not why. */
export type DraftStatus = "saved" | StorageFault;

export interface DraftSaver {
  save(draft: Draft): void;
  /** Keeps for the tab's next page what is not saved yet. */
  rescue(shown: { readonly behindLink: boolean }): void;
  /** What is in the workspace is kept already. */
  isSaved(): void;
  /** Tries no more. */
  stop(): void;
}

/** A save that failed is tried again after so long, as nobody may type any more (milliseconds). */
const pause = 5_000;

/** Saves one draft after the other. `onStatus` is told when it changes. */
export function saveDrafts(drafts: DraftStore, onStatus: (status: DraftStatus) => void): DraftSaver {
  let status: DraftStatus | null = null;
  // The latest that went to be saved, until it is.
  let unsaved: Draft | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: DraftStatus) => {
    if (next !== status) onStatus(next);
    status = next;
  };
  const save = async (draft: Draft) => {
    clearTimeout(retry);
    unsaved = draft;
    const stored = await drafts.save(draft);
    if (stored.kind === "done") {
      if (unsaved === draft) {
        unsaved = null;
        forgetRescued();
      }
      tell("saved");
      if (draft.untouched !== true) persistDrafts();
    } else if (unsaved === draft) {
      tell(stored.fault);
      retry = setTimeout(() => void save(draft), pause);
    }
  };

  return {
    save: (draft) => void save(draft),
    rescue({ behindLink }) {
      if (unsaved) rescueDraft(behindLink ? { ...unsaved, behindLink } : unsaved);
    },
    isSaved: () => tell("saved"),
    stop: () => clearTimeout(retry),
  };
}
