import type { DraftStore } from "./create-draft-store.ts";
import type { Draft, Stored } from "./draft.ts";
import { findOpenDrafts } from "./draft-lock.ts";
import { listenToDraftNews } from "./draft-news.ts";
import type { DraftKeeper } from "./keep-draft.ts";

/** Where a draft is open. */
type DraftPlace = "this-tab" | "other-tab" | "nowhere";

export interface ShelvedDraft {
  readonly draft: Draft;
  readonly place: DraftPlace;
}

/** All kept drafts, as somebody sees them who looks for one. */
export interface DraftShelf {
  /** The latest first. */
  list(): Promise<Stored<readonly ShelvedDraft[]>>;
  /** Opens it in place of the text, or a copy of it where another tab has it. */
  open(draft: Draft): Promise<void>;
  /** Takes drafts away, except those that are open in a tab. */
  remove(drafts: readonly Draft[]): Promise<Stored<null>>;
  /** What was taken away last and is not back yet; empty where there is nothing. Known as long as the page is there. */
  readonly removed: readonly Draft[];
  /** Brings that back. */
  putBack(): Promise<Stored<null>>;
  /** Calls back when the list may have changed; returns the function that ends it. */
  watch(onChange: () => void): () => void;
}

export function createDraftShelf(drafts: DraftStore, keeper: DraftKeeper): DraftShelf {
  const findPlaces = async () => {
    const open = await findOpenDrafts();
    return ({ id }: Draft): DraftPlace => (id === keeper.id ? "this-tab" : open.has(id) ? "other-tab" : "nowhere");
  };
  const removals: (readonly Draft[])[] = [];
  return {
    async list() {
      // A text that came a moment ago has no draft yet, and the one of the text before is not the tab's any more.
      keeper.flush();
      const [stored, placeOf] = await Promise.all([drafts.list(), findPlaces()]);
      if (stored.kind === "unavailable") return stored;
      return { kind: "done", value: stored.value.map((draft) => ({ draft, place: placeOf(draft) })) };
    },
    open: (draft) => keeper.open(draft),
    async remove(wanted) {
      const placeOf = await findPlaces();
      const removed = wanted.filter((draft) => placeOf(draft) === "nowhere");
      const stored = await drafts.remove(removed.map(({ id }) => id));
      if (stored.kind === "done" && removed.length > 0) removals.push(removed);
      return stored;
    },
    get removed() {
      return removals.at(-1) ?? [];
    },
    async putBack() {
      const stored = await drafts.putBack(removals.at(-1) ?? []);
      if (stored.kind === "done") removals.pop();
      return stored;
    },
    watch(onChange) {
      const stopListening = listenToDraftNews(onChange);
      // What other tabs have open changes without news: they were closed.
      document.addEventListener("visibilitychange", onChange);
      addEventListener("focus", onChange);
      return () => {
        stopListening();
        document.removeEventListener("visibilitychange", onChange);
        removeEventListener("focus", onChange);
      };
    },
  };
}
