import { createStore, type StoreApi } from "zustand/vanilla";
import type { DraftShelf } from "../drafts/create-draft-shelf.ts";
import type { StorageFault } from "../drafts/draft.ts";
import type { DraftStatus } from "../drafts/save-drafts.ts";
import type { DamageReason } from "../permalink/decode-fragment.ts";
import type { WorkspaceState } from "../store/workspace.ts";
import type { FileChoice, FileNews } from "./files/file-news.ts";
import { type Place, planner } from "./place.ts";

export type Tab = "source" | "plan" | "problems";

/** Something the page has to say that is about no place in the text. */
export type Notice =
  | { readonly kind: "link-copied"; readonly length: number; readonly masked: number }
  /** The clipboard was refused: the address is shown to be copied by hand. */
  | { readonly kind: "link-ready"; readonly address: string }
  /** The clipboard was refused: the export is open, where the plan can be taken by hand. */
  | { readonly kind: "copy-refused" }
  /** The text is longer than a link can hold. */
  | { readonly kind: "link-too-large" }
  /** Something was taken away; `what` is the name of the file, or what is on the clipboard. */
  | { readonly kind: "exported"; readonly done: "downloaded" | "copied"; readonly what: string }
  /** The text can't be kept on this device. */
  | { readonly kind: "not-kept"; readonly fault: StorageFault }
  /** The tab had a draft, and now there is none. */
  | { readonly kind: "draft-gone" }
  /** A file was opened or saved, or was not. */
  | { readonly kind: "file"; readonly news: FileNews; readonly actions: readonly NoticeAction[] };

/** What can be done about a notice, which goes with it. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** A newer version of the page: on this device, taking over as somebody asked for, or at work in another tab. */
export interface Update {
  readonly kind: "ready" | "taking-over" | "done-elsewhere";
  /** Lets this page be the newer one; null where that was asked for. */
  readonly reload: (() => void) | null;
}

/** What is wrong with a link, and what could be read of its text; null where nothing could. */
interface LinkDamage {
  readonly reason: DamageReason;
  readonly partialText: string | null;
}

/** What belongs to the page and to no text: which tab, which dialog, what there is to say. */
export interface PageState {
  /** What is in view; away from the planner, it is behind that. */
  readonly place: Place;
  /** The tab in view where the page is narrow. */
  readonly tab: Tab;
  /** The dialog in view that is about no plan. */
  readonly dialog:
    | "help"
    | "about"
    | "palette"
    | "export"
    | "drafts"
    | "compare"
    | "choose-file"
    | "share"
    | "damaged-link"
    | null;
  /** What the dialog `choose-file` is about. */
  readonly choice: FileChoice | null;
  /** How many files are being dragged over the page; null for none. */
  readonly dragged: number | null;
  readonly notice: Notice | null;
  /** The link that was handed on last; the address shows it until what it says has changed. */
  readonly shared: { readonly fragment: string } | null;
  /** The damaged link that the address has, until it is dismissed. */
  readonly damage: LinkDamage | null;
  /** The choices that the page began with where a link or a draft brought them; else they are the default ones. */
  readonly opened: Pick<WorkspaceState, "settings" | "showBoth"> | null;
  /** Whether the text is kept on this device; null while nothing was kept yet. */
  readonly saved: DraftStatus | null;
  /** What is kept on this device; null until its code has come. */
  readonly drafts: DraftShelf | null;
  /** How many drafts there are, as far as known. */
  readonly draftCount: number;
  /** The step of the tour that is in view, from 0; null while nobody is on it. */
  readonly tour: number | null;
  /** Null where there is none, or nobody wants to hear of it now. */
  readonly update: Update | null;
}

export type Page = StoreApi<PageState>;

export function createPage(place: Place = planner): Page {
  return createStore<PageState>()(() => ({
    place,
    tab: "plan",
    dialog: null,
    choice: null,
    dragged: null,
    notice: null,
    shared: null,
    damage: null,
    opened: null,
    saved: null,
    drafts: null,
    draftCount: 0,
    tour: null,
    update: null,
  }));
}
