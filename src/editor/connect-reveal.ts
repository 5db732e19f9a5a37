import type { Extension } from "@codemirror/state";
import { EditorView, ViewPlugin } from "@codemirror/view";
import type { Workspace } from "../store/workspace.ts";

/** The latest place that was shown of each workspace, so that an editor that comes later does not show it again. */
const shown = new WeakMap<Workspace, number>();

/** Goes where the store says: selects the stretch, brings it to the middle, takes the focus. */
export function connectReveal(workspace: Workspace): Extension {
  return ViewPlugin.define((view) => ({ destroy: workspace.subscribe(() => reveal(view, workspace)) }));
}

/** Goes to the place that the store asks for, unless that was done already. */
export function reveal(view: EditorView, workspace: Workspace): void {
  const { reveal: asked } = workspace.getState();
  if (!asked || asked.id <= (shown.get(workspace) ?? 0)) return;
  shown.set(workspace, asked.id);
  const from = Math.min(asked.from, view.state.doc.length);
  const to = Math.min(asked.to, view.state.doc.length);
  view.dispatch({
    // The caret at the start: from there, the next problem is the next one also where problems lie in one another.
    selection: { anchor: to, head: from },
    effects: EditorView.scrollIntoView(from, { y: "center" }),
    userEvent: "select",
  });
  view.focus();
}
