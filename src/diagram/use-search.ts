import { useEffect, useMemo, useRef, useState } from "react";
import { entryName, findEntries, type Hit, hitCount, type Layout, type Rectangle } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { announce } from "../ui/announce.ts";
import { markOf } from "./problem-marks.ts";
import type { Toggle } from "./use-folded.ts";
import type { ViewControl } from "./use-view.ts";

/** A search of the picture, and what can be done with it. */
export interface Search {
  readonly isOpen: boolean;
  readonly query: string;
  /** None while it is closed. */
  readonly hits: readonly Hit[];
  /** Of the hit that was walked to; -1 where there is none. */
  readonly position: number;
  readonly current: Hit | null;
  /** Counts how often it was asked for: each time, the field takes the focus. */
  readonly openings: number;
  readonly open: () => void;
  /** Answers what had the focus before. */
  readonly close: () => Element | null;
  readonly type: (query: string) => void;
  /** On to the next or previous hit, round the end. */
  readonly walk: (direction: "next" | "previous") => void;
}

const noHits: readonly Hit[] = [];

/** How long somebody pauses in typing before the first hit is told (milliseconds). */
const pause = 500;

interface SearchOptions {
  readonly layout: Layout;
  readonly view: ViewControl;
  /** Where the field lies over the picture. */
  readonly place: Rectangle;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onToggle: Toggle | undefined;
}

/**
 * Keeps a search of the picture. Typing leaves the picture where it is as long as it shows a hit, and opens no fold, which says how many
 * hits are in it; walking to one of them opens it.
 */
export function useSearch({ layout, view, place, isOpen, onOpen, onToggle }: SearchOptions): Search {
  const [query, setQuery] = useState("");
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [openings, setOpenings] = useState(0);
  const opener = useRef<Element | null>(null);

  const analysed = useWorkspace(shownAnalysed);
  const find = useMemo(() => {
    const problemOf = (id: string) => markOf(concernedOf(analysed).entries.get(id));
    return (words: string) => findEntries(layout, words, problemOf);
  }, [layout, analysed]);
  const hits = useMemo(() => (isOpen ? find(query) : noHits), [isOpen, find, query]);
  const position = useMemo(() => hits.findIndex(({ entry }) => entry.id === currentId), [hits, currentId]);

  // A hit in a fold has its place once that is open.
  const sought = useRef<string | null>(null);
  const openedIn = useRef<Layout | null>(null);
  useEffect(() => {
    const hit = sought.current === null ? null : hits.find(({ entry }) => entry.id === sought.current);
    if (!hit || foldsAround(hit).length > 0) return;
    sought.current = null;
    view.reveal(hit.entry, place);
  }, [hits, view, place]);

  const goTo = (hit: Hit | undefined) => {
    setCurrentId(hit?.entry.id ?? null);
    if (hit) view.reveal(hit.entry, place);
  };
  const settle = (words: string) => {
    const found = find(words);
    const current = found.find(({ entry }) => entry.id === currentId);
    const hit = current ?? found.find(({ entry }) => view.isSeen(entry)) ?? found[0];
    goTo(hit);
    tell(hit, words.trim() === "" ? null : found, pause);
  };
  // Not only how many: the next key already leads on from this one.
  const telling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = (hit: Hit | undefined, among: readonly Hit[] | null, wait: number) => {
    clearTimeout(telling.current);
    if (!among) return;
    const count = hitCount(hit ? among.indexOf(hit) : -1, among.length);
    const words = hit ? `${count}: ${entryName(hit.entry, hit.stage, layout.stageCount)}` : count;
    telling.current = setTimeout(() => announce(words, { about: "search" }), wait);
  };

  return {
    isOpen,
    query,
    hits,
    position,
    current: hits[position] ?? null,
    openings,
    open() {
      if (!isOpen) {
        opener.current = document.activeElement;
        settle(query);
      }
      onOpen(true);
      setOpenings((count) => count + 1);
    },
    close() {
      clearTimeout(telling.current);
      onOpen(false);
      return opener.current;
    },
    type(next) {
      setQuery(next);
      settle(next);
    },
    walk(direction) {
      const { length } = hits;
      if (length === 0) return;
      const from = position < 0 && direction === "previous" ? 0 : position;
      const here = hits[position];
      // Where the search stands before a fold, it goes into it first.
      const isBefore = direction === "next" && here && onToggle && foldsAround(here).length > 0;
      const next = isBefore ? position : (from + (direction === "next" ? 1 : length - 1)) % length;
      const hit = hits[next];
      const folds = hit ? foldsAround(hit) : [];
      goTo(hit);
      // Once for each layout: a key that comes before the next one must not fold again.
      if (hit && onToggle && folds.length > 0 && openedIn.current !== layout) {
        openedIn.current = layout;
        sought.current = hit.entry.id;
        onToggle(folds);
      }
      tell(hit, hits, 0);
    },
  };
}

/** Ids of the lane and the stage that have to be opened for a hit to be seen. */
function foldsAround({ lane, stage }: Hit): readonly string[] {
  return [lane, stage].filter(({ collapsed }) => collapsed).map(({ id }) => id);
}
