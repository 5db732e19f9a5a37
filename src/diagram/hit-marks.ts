import { type Hit, hitsInside, indexLayout, type Layout } from "../core/index.ts";

/** What a search found, to be marked. */
export interface HitSet {
  readonly ids: ReadonlySet<string>;
  readonly current: string | null;
  /** How many there are in each stage, by its id, and in each folded lane. */
  readonly byBox: ReadonlyMap<string, number>;
}

export function hitSetOf(hits: readonly Hit[], current: Hit | null): HitSet {
  const byBox = new Map<string, number>();
  for (const { stage, lane } of hits) {
    const box = lane.collapsed ? lane.id : stage.id;
    byBox.set(box, (byBox.get(box) ?? 0) + 1);
  }
  return { ids: new Set(hits.map(({ entry }) => entry.id)), current: current?.entry.id ?? null, byBox };
}

/**
 * Sets the attributes that let the drawn boxes look found; a box that stands for several entries says how many of them are. Costs what
 * is drawn, not what the plan holds.
 */
export function showHits(picture: Element, layout: Layout, { ids, current, byBox }: HitSet): void {
  for (const element of picture.querySelectorAll<HTMLElement>("[data-entry]")) {
    const id = element.dataset["entry"] ?? "";
    mark(element, ids.has(id) ? (id === current ? "current" : "other") : null);
  }
  const { findEntry, findStage, findLane } = indexLayout(layout);
  const holder = current === null ? null : findEntry(current);
  for (const element of picture.querySelectorAll<HTMLElement>("[data-stage]")) {
    const id = element.dataset["stage"] ?? "";
    markFold(element, findStage(id)?.folded.length ? (byBox.get(id) ?? 0) : 0, holder?.stage.id === id);
  }
  for (const element of picture.querySelectorAll<HTMLElement>("div[data-lane]")) {
    const id = element.dataset["lane"] ?? "";
    markFold(element, findLane(id)?.collapsed ? (byBox.get(id) ?? 0) : 0, holder?.lane.id === id);
  }
}

function markFold(element: HTMLElement, count: number, isCurrent: boolean) {
  mark(element, count === 0 ? null : isCurrent ? "current" : "other");
  if (count === 0) element.removeAttribute("data-hits");
  else element.dataset["hits"] = hitsInside(count);
}

function mark(element: HTMLElement, look: "current" | "other" | null) {
  if (look === null) element.removeAttribute("data-hit");
  else element.dataset["hit"] = look;
}
