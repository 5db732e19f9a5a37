import { Compartment, EditorSelection, EditorState, type Extension, type StateEffect } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { markedRanges } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { diagnosticsOf } from "./connect-diagnostics.ts";
import { hintsEffects } from "./connect-hints.ts";
import { markedLinesOf } from "./connect-marked-lines.ts";
import { reveal } from "./connect-reveal.ts";
import { changeTo } from "./connect-text.ts";
import { editorExtensions } from "./editor-extensions.ts";

/** What the plain text field hands over when the editor takes its place. */
export interface EditorHandover {
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly focused: boolean;
  /** In pixels. */
  readonly scrollTop: number;
}

/** Where an editor stands. */
export interface EditorSituation {
  /** Whether lines wrap, for want of width. */
  readonly narrow: boolean;
  readonly readOnly: boolean;
  /** Id of the element that says how to leave the editor. */
  readonly hintId: string;
}

interface Left {
  readonly state: EditorState;
  readonly scroll: StateEffect<unknown>;
}

/** What the last editor of a workspace left: its undo steps, folds and caret outlive a change of tabs. */
const left = new WeakMap<Workspace, Left>();
const situated = new Compartment();

/**
 * Puts an editor of the workspace's text into an element; returns the function that takes it away. Whatever the last
 * editor of the workspace knew, this one knows.
 */
export function mountEditor(
  parent: HTMLElement,
  workspace: Workspace,
  situation: EditorSituation,
  handover?: EditorHandover,
): () => void {
  const before = left.get(workspace);
  const state = catchUp(before?.state ?? createState(workspace), workspace, situation);
  const view = new EditorView({ parent, state, ...(before ? { scrollTo: before.scroll } : {}) });
  // A field that nobody touched has nothing to hand over to an editor that was there before.
  if (handover && (handover.focused || !before)) takeOver(view, handover);
  reveal(view, workspace);

  return () => {
    left.set(workspace, { state: view.state, scroll: view.scrollSnapshot() });
    view.destroy();
  };
}

function createState(workspace: Workspace): EditorState {
  return EditorState.create({
    doc: workspace.getState().text,
    extensions: [situated.of([]), editorExtensions(workspace)],
  });
}

/** Brings a state to where the store and the page are: text, marked lines, problems, width. */
function catchUp(state: EditorState, workspace: Workspace, situation: EditorSituation): EditorState {
  const { text } = workspace.getState();
  const current = state.doc.toString() === text ? state : state.update(changeTo(state, text, false)).state;
  const effects = [
    situated.reconfigure(adaptTo(situation)),
    ...markedLinesOf(current, markedRanges(workspace.getState())),
    ...(diagnosticsOf(workspace) ?? []),
    ...hintsEffects(workspace, current),
  ];
  return current.update({ effects }).state;
}

function takeOver(view: EditorView, { selectionStart, selectionEnd, focused, scrollTop }: EditorHandover) {
  const { length } = view.state.doc;
  view.dispatch({
    selection: EditorSelection.single(Math.min(selectionStart, length), Math.min(selectionEnd, length)),
  });
  if (focused) view.focus();
  view.scrollDOM.scrollTop = scrollTop;
}

function adaptTo({ narrow, readOnly, hintId }: EditorSituation): Extension {
  return [
    narrow ? EditorView.lineWrapping : [],
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({ "aria-describedby": hintId }),
  ];
}
