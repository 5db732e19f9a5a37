import { ChevronDown, ChevronUp, Search as SearchIcon, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { hitCount, type Rectangle } from "../core/index.ts";
import styles from "./SearchBar.module.css";
import type { Search } from "./use-search.ts";

interface SearchBarProps {
  readonly search: Search;
  /** Of which of several plans. */
  readonly planName: string | undefined;
  readonly place: Rectangle;
  /** Opens the details of the current hit. */
  readonly onPin: () => void;
  /** Closes the search and gives the focus back. */
  readonly onClose: () => void;
}

/** The field over the picture: what to look for, how much of it there is, and ways through it. */
export function SearchBar({ search, planName, place, onPin, onClose }: SearchBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const { query, hits, position, openings } = search;
  const count = query.trim() === "" ? "" : hitCount(position, hits.length);

  useEffect(() => {
    if (openings > 0) field.current?.select();
  }, [openings]);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const actionOf = ({ key, shiftKey, ctrlKey, metaKey, altKey, ...event }: KeyboardEvent): (() => void) | null => {
    if (event.nativeEvent.isComposing) return null;
    if (key === "Escape") return onClose;
    if (key === "F3") return () => search.walk(shiftKey ? "previous" : "next");
    if (event.target !== field.current) return null;
    if (key === "Enter" && (ctrlKey || metaKey || altKey)) return onPin;
    if (key === "ArrowDown" || (key === "Enter" && !shiftKey)) return () => search.walk("next");
    if (key === "ArrowUp" || key === "Enter") return () => search.walk("previous");
    return null;
  };

  const { x, y, width, height } = place;
  return (
    <search
      className={styles["bar"]}
      aria-label={planName === undefined ? "Find in the plan" : `Find in the plan: ${planName}`}
      style={{ left: x, top: y, width, height }}
    >
      <SearchIcon className={styles["icon"]} size="1rem" aria-hidden="true" />
      <input
        ref={field}
        className={styles["field"]}
        type="text"
        aria-label="What to find"
        placeholder="Job, series, arm64, stage 2, dropped"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="next"
        value={query}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => search.type(currentTarget.value)}
      />
      <span className={styles["count"]} data-none={hits.length === 0 || undefined}>
        {count}
      </span>
      <button type="button" aria-label="Previous hit" onKeyDown={onKeyDown} onClick={() => search.walk("previous")}>
        <ChevronUp size="1rem" aria-hidden="true" />
      </button>
      <button type="button" aria-label="Next hit" onKeyDown={onKeyDown} onClick={() => search.walk("next")}>
        <ChevronDown size="1rem" aria-hidden="true" />
      </button>
      <button type="button" aria-label="Close the search" onKeyDown={onKeyDown} onClick={onClose}>
        <X size="1rem" aria-hidden="true" />
      </button>
    </search>
  );
}
