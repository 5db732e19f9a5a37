import { useEffect, useState } from "react";
import type { DraftShelf, ShelvedDraft } from "./create-draft-shelf.ts";
import type { Stored } from "./draft.ts";

/** The list at a moment. */
export interface DraftList {
  readonly stored: Stored<readonly ShelvedDraft[]>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** *5 minutes ago* is true for a while, and so is what other tabs have open (milliseconds). */
const interval = 10_000;

/** The list of drafts as it is, null until it is there, and what reads it anew. */
export function useDraftList(shelf: DraftShelf): readonly [DraftList | null, () => Promise<void>] {
  const [list, setList] = useState<DraftList | null>(null);
  useEffect(() => {
    let isGone = false;
    const refresh = () =>
      void readList(shelf).then((next) => {
        if (!isGone) setList(next);
      });
    refresh();
    const timer = setInterval(refresh, interval);
    const stopWatching = shelf.watch(refresh);
    return () => {
      isGone = true;
      clearInterval(timer);
      stopWatching();
    };
  }, [shelf]);
  return [list, async () => setList(await readList(shelf))];
}

async function readList(shelf: DraftShelf): Promise<DraftList> {
  return { stored: await shelf.list(), at: Date.now() };
}
