import type { OutlineItem, PlanOutline } from "./plan-outline.ts";

/** Letters belong together that follow each other within this (milliseconds). */
const pause = 700;

/** Where typed characters lead from a position; null for keys that type no part of a name. */
export type TypeAhead = (key: string, outline: PlanOutline, position: number) => number | null;

/**
 * Leads to the next lane or entry whose architecture or job begins with what is typed, round the end; the position itself where there is
 * none. A letter again leads to the next one. A name cannot be begun with a digit or a sign: those zoom.
 */
export function createTypeAhead(now: () => number = () => performance.now()): TypeAhead {
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;
  return (key, outline, position) => {
    const isFresh = now() - last > pause;
    if (!(isFresh ? /^\p{L}$/u : /^[\p{L}\p{N}_.:-]$/u).test(key)) return null;
    const again = !isFresh && typed === key.toLowerCase();
    typed = isFresh || again ? key.toLowerCase() : typed + key.toLowerCase();
    last = now();
    const first = typed.length > 1 ? position : position + 1;
    for (let step = 0; step < outline.length; step += 1) {
      const at = (first + step) % outline.length;
      const item = outline.itemAt(at);
      if (item && nameOf(item).startsWith(typed)) return at;
    }
    return position;
  };
}

function nameOf(item: OutlineItem): string {
  switch (item.kind) {
    case "lane":
      return item.lane.architecture.toLowerCase();
    case "stage":
      return "";
    case "entry":
      return `${item.entry.job}:${item.entry.index}`.toLowerCase();
  }
}
