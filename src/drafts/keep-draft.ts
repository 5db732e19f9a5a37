import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import type { DraftStore } from "./create-draft-store.ts";
import type { Draft } from "./draft.ts";
import { forgetRescued, rescueDraft } from "./rescue-draft.ts";
import type { TabDraft } from "./tab-draft.ts";

export type DraftStatus = "saved" | "unavailable";

export interface KeepDraftOptions {
  readonly workspace: Workspace;
  readonly drafts: DraftStore;
  readonly tab: TabDraft;
  /** The workspace as it was when its text came: somebody may have been typing since. */
  readonly begun: WorkspaceState;
  /** Whether what it shows is the draft under the tab's id. */
  readonly restored: boolean;
  /** Whether the text is the user's to keep: what a link shows is not, until something of it has changed. */
  readonly isOwn: () => boolean;
  /** Told when it changes: whether what is in the workspace is kept on this device. */
  readonly onStatus: (status: DraftStatus) => void;
}

/** At most so much is lost when the browser is killed (milliseconds). */
const interval = 500;

/** A document of the workspace as it was when it came. */
interface OpenedDocument {
  readonly id: number;
  readonly text: string;
  readonly exampleName: string | null;
}

/**
 * Keeps the workspace's text in the tab's draft from now on, as it changes; returns a function that ends it. A new
 * document (an example, a link) never takes the draft of the one before, unless that was as it came.
 */
export function keepDraft(options: KeepDraftOptions): () => void {
  const { workspace, drafts, tab, begun, restored, isOwn, onStatus } = options;
  let seen = begun;
  let opened = openedDocument(seen);
  // What the draft under the tab's id holds, and whether somebody would miss it.
  let kept = { documentId: restored ? seen.documentId : null, isWork: restored || tab.loadFrom !== null };
  let status: DraftStatus | null = null;
  // The latest that went to be saved, until it is.
  let unsaved: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (!isOwn()) return;
    const isSameDocument = kept.documentId === seen.documentId;
    if (!isSameDocument && kept.isWork) tab.renew();
    kept = {
      documentId: seen.documentId,
      isWork: (isSameDocument && kept.isWork) || seen.text !== opened.text,
    };
    tab.keep();
    const draft = draftOf(tab.id, seen, opened);
    unsaved = draft;
    void drafts.save(draft).then(({ kind }) => {
      const next = kind === "done" ? "saved" : "unavailable";
      if (kind === "done" && unsaved === draft) {
        unsaved = null;
        forgetRescued();
      }
      if (next !== status) onStatus(next);
      status = next;
    });
  };
  const notice = (state: WorkspaceState) => {
    if (!isChanged(seen, state)) return;
    if (state.documentId !== opened.id) {
      // What was typed a moment ago goes with the document that it was typed in.
      save();
      opened = openedDocument(state);
    }
    seen = state;
    drafts.prepare();
    timer ??= setTimeout(save, interval);
  };
  notice(workspace.getState());
  const unsubscribe = workspace.subscribe(notice);
  const onVisibilityChange = () => {
    if (document.visibilityState === "hidden") save();
  };
  const leave = () => {
    save();
    if (unsaved) rescueDraft(unsaved);
  };
  document.addEventListener("visibilitychange", onVisibilityChange);
  addEventListener("pagehide", leave);

  return () => {
    save();
    unsubscribe();
    document.removeEventListener("visibilitychange", onVisibilityChange);
    removeEventListener("pagehide", leave);
  };
}

function openedDocument({ documentId, text, replacement }: WorkspaceState): OpenedDocument {
  const reason = replacement?.reason;
  return { id: documentId, text, exampleName: reason?.kind === "example" ? reason.title : null };
}

function isChanged(before: WorkspaceState, after: WorkspaceState): boolean {
  return (
    before.text !== after.text ||
    before.documentId !== after.documentId ||
    before.settings !== after.settings ||
    before.showDropped !== after.showDropped ||
    before.showBoth !== after.showBoth ||
    before.showTable !== after.showTable
  );
}

function draftOf(id: string, state: WorkspaceState, { exampleName }: OpenedDocument): Draft {
  const { text, format, settings, showDropped, showBoth, showTable } = state;
  const savedAt = Date.now();
  const example = exampleName === null ? {} : { exampleName };
  return { id, text, format, settings, showDropped, showBoth, showTable, savedAt, ...example };
}
