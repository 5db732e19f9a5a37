import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import type { DraftStore } from "./create-draft-store.ts";
import type { Draft } from "./draft.ts";
import { draftOf, isChanged, type OpenedDocument, openedDocument } from "./opened-document.ts";
import { type DraftStatus, saveDrafts } from "./save-drafts.ts";
import type { TabDraft } from "./tab-draft.ts";

export interface KeepDraftOptions {
  readonly workspace: Workspace;
  readonly drafts: DraftStore;
  readonly tab: TabDraft;
  /** The workspace as it was when its text came: somebody may have been typing since. */
  readonly begun: WorkspaceState;
  /** The draft under the tab's id, where that is what it shows. */
  readonly restored: Omit<Draft, "id"> | null;
  /** Whether the text is the user's to keep: what a link shows is not, until something of it has changed. */
  readonly isOwn: () => boolean;
  /** Replaces the text and its choices by a draft's. */
  readonly show: (draft: Draft) => void;
  /** Told when it changes: whether what is in the workspace is kept on this device. */
  readonly onStatus: (status: DraftStatus) => void;
}

export interface DraftKeeper {
  /** The tab's draft. */
  readonly id: string;
  /** Opens another draft in place of the text, which stays a draft. Where another tab has it, a copy: what becomes of it is another draft. */
  open(draft: Draft): Promise<void>;
  /** Saves at once what is to be saved soon: from then on the tab's draft is the one of the text in view. */
  flush(): void;
  /** Ends it. */
  stop(): void;
}

/** At most so much is lost when the browser is killed (milliseconds). */
const interval = 500;

/** A text that another one took the place of. */
interface LeftText {
  readonly draftId: string;
  readonly opened: OpenedDocument;
  readonly isWork: boolean;
}

/**
 * Keeps the workspace's text in the tab's draft from now on, as it changes. A new document (an example, a link) never takes the draft of
 * the one before, unless that was as it came. A text that comes back, by whichever undo, comes back to its own draft.
 */
export function keepDraft(options: KeepDraftOptions): DraftKeeper {
  const { workspace, drafts, tab, begun, restored, isOwn, show, onStatus } = options;
  const saver = saveDrafts(drafts, onStatus);
  let seen = begun;
  let opened = openedDocument(seen, restored?.exampleName);
  // What the draft under the tab's id holds, and whether somebody would miss it.
  let kept = {
    documentId: restored ? seen.documentId : null,
    isWork: restored ? restored.untouched !== true : tab.loadFrom !== null,
  };
  const left = new Map<string, LeftText>();
  /** A text on its way back to its own draft, which holds it meanwhile. */
  let returning: { readonly text: string } | null = null;
  const isReturning = () => returning?.text === seen.text;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (!isOwn() || isReturning()) return;
    const isSameDocument = kept.documentId === seen.documentId;
    if (!isSameDocument && kept.isWork) tab.renew();
    const isWork = (isSameDocument && kept.isWork) || opened.isWork || seen.text !== opened.text;
    kept = { documentId: seen.documentId, isWork };
    tab.keep();
    saver.save(draftOf(seen, { id: tab.id, exampleName: opened.exampleName, isWork }));
  };
  const notice = (state: WorkspaceState) => {
    if (!isChanged(seen, state)) return;
    const isNew = state.documentId !== opened.id;
    // What was compared takes the place of the text, and the other way round the next time.
    const mayBeBack = !isNew || state.replacement?.reason.kind === "swap";
    const back = mayBeBack && state.text !== seen.text && state.text !== "" ? left.get(state.text) : undefined;
    if (isNew || back) {
      // What was typed a moment ago goes with the document that it was typed in.
      save();
      leave();
      opened = back ? { ...back.opened, id: state.documentId } : openedDocument(state);
    }
    seen = state;
    drafts.prepare();
    timer ??= setTimeout(save, interval);
    if (back) void comeBack(back);
  };
  const leave = () => {
    if (isReturning()) return;
    const isWork = kept.documentId === opened.id && kept.isWork;
    // Of a draft, only what it holds now leads back to it.
    for (const [text, { draftId }] of left) if (isWork && draftId === tab.id) left.delete(text);
    left.set(seen.text, { draftId: tab.id, opened, isWork });
  };
  const comeBack = async ({ draftId, isWork }: LeftText) => {
    if (isWork && draftId === tab.id) {
      kept = { documentId: seen.documentId, isWork };
      return;
    }
    const here = opened;
    const between = { id: tab.id, isWork: kept.isWork };
    // Whatever comes of it, the text does not go over somebody's work.
    if (kept.isWork) kept = { documentId: null, isWork: true };
    if (!isWork) return;
    const way = { text: seen.text };
    returning = way;
    const reserved = await tab.reserve(draftId);
    if (returning === way) {
      returning = null;
      // What was due meanwhile.
      timer ??= setTimeout(save, interval);
    }
    if (!reserved) return;
    if (opened !== here || tab.id !== between.id) {
      reserved.release();
      return;
    }
    reserved.take();
    kept = { documentId: seen.documentId, isWork };
    if (!between.isWork) void drafts.remove([between.id]);
  };
  const open = async (listed: Draft) => {
    if (listed.id === tab.id) return;
    const reserved = await tab.reserve(listed.id);
    // Another tab may have had it since it was listed.
    const stored = await drafts.load(listed.id);
    const draft = stored.kind === "done" && stored.value ? stored.value : listed;
    show(draft);
    opened = { ...opened, exampleName: draft.exampleName ?? null };
    if (!reserved) return;
    // It is kept as it is: nothing of it is newer.
    clearTimeout(timer);
    timer = undefined;
    reserved.take();
    kept = { documentId: seen.documentId, isWork: draft.untouched !== true };
    saver.isSaved();
  };

  notice(workspace.getState());
  const unsubscribe = workspace.subscribe(notice);
  const onVisibilityChange = () => {
    if (document.visibilityState === "hidden") save();
  };
  const onPageHide = () => {
    save();
    saver.rescue({ behindLink: !isOwn() });
  };
  document.addEventListener("visibilitychange", onVisibilityChange);
  addEventListener("pagehide", onPageHide);

  return {
    get id() {
      return tab.id;
    },
    open,
    flush: save,
    stop() {
      save();
      saver.stop();
      unsubscribe();
      document.removeEventListener("visibilitychange", onVisibilityChange);
      removeEventListener("pagehide", onPageHide);
    },
  };
}
