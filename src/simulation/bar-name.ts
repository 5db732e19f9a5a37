import { measureText, toOneLine } from "../core/index.ts";
import { textScale } from "../ui/text-scale.ts";
import type { RunView } from "./run-view.ts";

/** The size of a bar's letters, and what stands around them within it: its frame, and the sign before its name (pixels, letters as usual). */
const size = 11;
const around = 22;

/** What stands on a bar of the timeline; of a name that is too long for its track the index stays. */
export interface BarName {
  readonly words: string;
  readonly index: string;
}

export function barName(view: RunView, [first = "", ...more]: readonly string[]): BarName {
  const entry = more.length === 0 ? view.find(first)?.entry : null;
  return entry
    ? { words: toOneLine(entry.job), index: `:${entry.index}` }
    : { words: `${more.length + 1} entries`, index: "" };
}

/** The room that a name needs (pixels), bold and with its sign: it takes the same whatever becomes of the entry. */
export function measureName({ words, index }: BarName): number {
  return (measureText(words + index, "sans-600", size) + around) * textScale();
}
