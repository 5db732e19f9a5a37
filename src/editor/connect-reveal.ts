import type { Extension, Transaction } from "@codemirror/state";
import { activateHover, EditorView, ViewPlugin } from "@codemirror/view";
import type { Reveal } from "../store/view-slice.ts";
import type { Workspace } from "../store/workspace.ts";

/** The latest place that was shown of each workspace, so that an editor that comes later does not show it again. */
const shown = new WeakMap<Workspace, number>();

/** Goes where the store says: selects the stretch, brings it to the middle, takes the focus. */
export function connectReveal(workspace: Workspace): Extension {
  return ViewPlugin.define((view) => ({ destroy: workspace.subscribe(() => reveal(view, workspace)) }));
}

/** Goes to the place that the store asks for, unless that was done already; behind another tab, once it is in view. */
export function reveal(view: EditorView, workspace: Workspace): void {
  const { reveal: asked } = workspace.getState();
  if (!asked || asked.id <= (shown.get(workspace) ?? 0)) return;
  shown.set(workspace, asked.id);
  onceInView(view.dom, () => {
    if (workspace.getState().reveal === asked) goTo(view, asked);
  });
}

function goTo(view: EditorView, { isExplained, ...place }: Reveal) {
  const from = Math.min(place.from, view.state.doc.length);
  const to = Math.min(place.to, view.state.doc.length);
  view.dispatch({
    // The caret at the start: from there, the next problem is the next one also where problems lie in one another.
    selection: { anchor: to, head: from },
    effects: EditorView.scrollIntoView(from, { y: "center" }),
    userEvent: "select",
  });
  view.focus();
  if (isExplained) activateHover(view, from, 1, { until: movesOn });
}

/** Runs the task at once where the element has a size, else when it gets one: only then can it have the focus. */
function onceInView(element: HTMLElement, task: () => void) {
  if (element.clientHeight > 0) {
    task();
    return;
  }
  const observer = new ResizeObserver(() => {
    if (element.clientHeight === 0) return;
    observer.disconnect();
    task();
  });
  observer.observe(element);
}

/** Whether the caret left the problem that is explained, or the text changed. */
function movesOn({ docChanged, selection }: Transaction): boolean {
  return docChanged || selection !== undefined;
}
