import { findPlace } from "./find-place.ts";
import type { Outline } from "./outline.ts";
import { outlineText } from "./outline-text.ts";
import type { Place } from "./place.ts";

/** Where somebody is writing. */
export interface Caret {
  /** The word that is being written; an empty one where nothing is written yet. Its ranges are those of the text. */
  readonly place: Place;
  /** What is written of it before the caret. */
  readonly typed: string;
  /** The text as if a word stood at the caret: only what is elsewhere in it is to be trusted. */
  readonly outline: Outline;
  /** The blanks and dashes before the word, where nothing else is before it on the line; null otherwise. */
  readonly indentation: string | null;
  /** Column of the first thing on the line that is no dash: what is deeper belongs to it. */
  readonly column: number;
}

/** Stands for the word that is to be written: no blank, no indicator, and rare. */
const mark = "\uE000";

/**
 * Where a caret is, in a text that may be half-written. Null where no word of the pipeline is being written: in a comment, in
 * a block scalar, in a text of several lines, where the indentation fits nothing.
 */
export function findCaret(text: string, offset: number): Caret | null {
  const outline = outlineText(text.slice(0, offset) + mark + text.slice(offset));
  const place = findPlace(outline, offset);
  if (!place || place.style === "block" || place.style === "alias" || place.text.includes("\n")) return null;

  const { from } = place.range;
  if (offset < from) return null;
  const typed = text.slice(from, offset);
  const rest = place.text.slice(typed.length + mark.length);
  const before = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  return {
    place: { ...place, text: typed + rest, range: { from, to: offset + rest.length } },
    typed,
    outline,
    indentation: /^[-\s]*$/.test(before) ? before : null,
    column: /^[-\s]*/.exec(before)?.[0].length ?? 0,
  };
}
