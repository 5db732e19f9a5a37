import { indexLayout, type Layout } from "../core/index.ts";

/** What is shown at a box in the place of its label: a shape, by its name, and a word. */
export interface StateMark {
  readonly shape: StateShape;
  readonly word: string;
}

export type StateShape = "waiting" | "running" | "succeeded" | "failed" | "cut-off" | "never";

/** Marks by the ids of entries, lanes and stages; that of a stage is shown at the arrow that leads to it. */
export type StateMarks = ReadonlyMap<string, StateMark>;

/** Sets the attributes that let what is drawn show its state. Costs what is drawn, not what the plan holds. */
export function showStates(picture: Element, layout: Layout, marks: StateMarks): void {
  for (const element of picture.querySelectorAll<HTMLElement>("[data-entry]")) {
    mark(element, marks.get(element.dataset["entry"] ?? ""));
  }
  for (const element of picture.querySelectorAll<HTMLElement>("[data-arrow]")) {
    markWords(element, marks.get(element.dataset["arrow"] ?? ""));
  }
  const { findLane } = indexLayout(layout);
  for (const element of picture.querySelectorAll<HTMLElement>("div[data-lane]")) {
    const id = element.dataset["lane"] ?? "";
    mark(element, findLane(id) ? marks.get(id) : undefined);
  }
}

/** An arrow has two words below it, or all in one beside it. */
function markWords(element: HTMLElement, state: StateMark | undefined) {
  const places = element.querySelectorAll<HTMLElement>(":scope > span");
  const words = places.length === 1 ? [state?.word] : (state?.word.split(" ") ?? []);
  for (const [i, place] of places.entries()) mark(place, state && { ...state, word: words[i] ?? "" });
}

function mark(element: HTMLElement, state: StateMark | undefined) {
  // Nothing is touched that stays, so that whoever watches the picture has nothing to see.
  if (element.dataset["state"] === state?.shape && element.dataset["stateWord"] === state?.word) return;
  if (state) {
    element.dataset["state"] = state.shape;
    element.dataset["stateWord"] = state.word;
  } else {
    element.removeAttribute("data-state");
    element.removeAttribute("data-state-word");
  }
}
