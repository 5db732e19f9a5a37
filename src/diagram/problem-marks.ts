import type { Concerned, EntryBox, Findings, LaneBox, Layout, StageBox } from "../core/index.ts";
import { indexLayout } from "../core/index.ts";

/** What a mark says; a note leaves none. */
export type ProblemMark = "error" | "warning";

/** The mark of what was noticed; null where that is nothing, or only notes. */
export function markOf(findings: Findings | undefined): ProblemMark | null {
  return findings === undefined || findings.worst === "info" ? null : findings.worst;
}

/** The worst of several marks. */
export function worstMark(marks: Iterable<ProblemMark | null>): ProblemMark | null {
  let worst: ProblemMark | null = null;
  for (const mark of marks) {
    if (mark === "error") return mark;
    worst ??= mark;
  }
  return worst;
}

/** What was noticed about a lane: folded, also what was about its entries, as they are not drawn. */
export function laneFindings({ id, collapsed }: LaneBox, { lanes, insides }: Concerned): Findings | undefined {
  return collapsed ? insides.get(id) : lanes.get(id);
}

/** How many problems entries have among them; one that concerns several counts once. */
export function problemsIn(entries: readonly EntryBox[], concerned: Concerned): number {
  const diagnostics = new Set(entries.flatMap(({ id }) => concerned.entries.get(id)?.diagnostics ?? []));
  return [...diagnostics].filter(({ severity }) => severity !== "info").length;
}

/** The mark of a box that stands for entries that are not drawn. */
export function foldedMark({ folded }: StageBox, { entries }: Concerned): ProblemMark | null {
  return worstMark(folded.map(({ id }) => markOf(entries.get(id))));
}

/** Marks what is drawn, now and whenever other boxes are; returns the function that ends it. */
export function keepProblemsShown(picture: Element, layout: Layout, concerned: Concerned): () => void {
  const show = () => showProblems(picture, layout, concerned);
  show();
  const observer = new MutationObserver(show);
  observer.observe(picture, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/**
 * Sets the attribute that gives the drawn boxes their mark where something was noticed about them. Costs what is drawn, not what the
 * plan holds, and draws nothing anew.
 */
function showProblems(picture: Element, layout: Layout, concerned: Concerned): void {
  const { findStage, findLane } = indexLayout(layout);
  for (const element of picture.querySelectorAll<HTMLElement>("[data-entry]")) {
    setMark(element, markOf(concerned.entries.get(element.dataset["entry"] ?? "")));
  }
  for (const element of picture.querySelectorAll<HTMLElement>("[data-folded]")) {
    const stage = findStage(element.dataset["stage"] ?? "");
    setMark(element, stage && foldedMark(stage, concerned));
  }
  for (const element of picture.querySelectorAll<HTMLElement>("div[data-lane]")) {
    const lane = findLane(element.dataset["lane"] ?? "");
    setMark(element, lane && markOf(laneFindings(lane, concerned)));
  }
}

function setMark(element: HTMLElement, mark: ProblemMark | null) {
  if (mark === null) element.removeAttribute("data-problem");
  else element.dataset["problem"] = mark;
}
