import { isolateHistory } from "@codemirror/commands";
import {
  Annotation,
  type EditorState,
  type Extension,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { EditorView, ViewPlugin } from "@codemirror/view";
import { minimalChange } from "../core/index.ts";
import type { Typing } from "../store/document-slice.ts";
import type { Workspace } from "../store/workspace.ts";

/** Marks what comes from the store, so that it is not sent back. */
const fromStore = Annotation.define<true>();

/** From this length on (UTF-16 code units), typing is sent once a frame: making one string of it takes a while. */
const longText = 200_000;

/**
 * Keeps the document and the store's text the same. The store's is the one text: what is typed goes there, and what
 * changes there from elsewhere comes back as the smallest change, which is one step of *undo* and leaves the caret.
 */
export function connectText(workspace: Workspace): Extension {
  const connection = ViewPlugin.define((view) => {
    // What was last seen, here and in the other connections: a listener that changes the store in turn makes the store's
    // own "previous state" skip what changed first.
    let { text: known, documentId } = workspace.getState();
    let frame: number | null = null;
    let typing: Typing = "typed";

    const send = () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      known = view.state.doc.toString();
      workspace.getState().typeText(known, typing);
    };
    const unsubscribe = workspace.subscribe((state) => {
      const isNewDocument = state.documentId !== documentId;
      documentId = state.documentId;
      if (state.text === known) return;
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      known = state.text;
      view.dispatch(changeTo(view.state, known, isNewDocument));
    });

    return {
      typed(next: Typing) {
        typing = next;
        if (view.state.doc.length < longText) send();
        else frame ??= requestAnimationFrame(send);
      },
      destroy() {
        unsubscribe();
        if (frame !== null) send();
      },
    };
  });

  const listener = EditorView.updateListener.of(({ view, transactions }) => {
    const typed = transactions.findLast((one) => one.docChanged && !one.annotation(fromStore));
    if (typed) view.plugin(connection)?.typed(typingOf(typed));
  });
  return [connection, listener];
}

function typingOf(transaction: Transaction): Typing {
  if (transaction.isUserEvent("undo")) return "undone";
  return transaction.isUserEvent("redo") ? "redone" : "typed";
}

/** Room above the first line (pixels), more than the padding there. */
const beginning = 21;

/** The change that brings a document to a text of the store; a new document begins at its beginning. */
export function changeTo(state: EditorState, text: string, isNewDocument: boolean): TransactionSpec {
  const change = minimalChange(state.doc.toString(), text);
  return {
    ...(change ? { changes: change } : {}),
    ...(isNewDocument
      ? { selection: { anchor: 0 }, effects: EditorView.scrollIntoView(0, { y: "start", yMargin: beginning }) }
      : {}),
    annotations: [fromStore.of(true), isolateHistory.of("full")],
    userEvent: "replace",
  };
}
