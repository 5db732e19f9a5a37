import { normaliseText, type TextEdit, type TextFormat } from "../core/index.ts";
import { defaultSettings } from "./settings-slice.ts";
import type { WorkspaceState } from "./workspace.ts";

/** Why a text was replaced; it decides the words of the toast that offers *Undo*. */
export type ReplaceReason =
  | { readonly kind: "example"; readonly title: string }
  | { readonly kind: "link" }
  | { readonly kind: "draft" }
  | { readonly kind: "fix"; readonly title: string }
  | { readonly kind: "undo" };

/** The choices that come with a text; how it is shown and how it was written only where it brings that along. */
export type DocumentSettings = Pick<WorkspaceState, "settings" | "showDropped" | "showBoth"> &
  Partial<Pick<WorkspaceState, "format" | "showTable">>;

/** A replacement that can be taken back, with the choices made for the text before. */
export interface Replacement {
  readonly id: number;
  readonly reason: ReplaceReason;
  readonly previous: Required<DocumentSettings> & { readonly text: string };
}

export interface DocumentSlice {
  /** The one text: normalised, LF only. */
  readonly text: string;
  readonly format: TextFormat;
  /** Counts changes of the text, of any origin. */
  readonly revision: number;
  /** Counts documents: only a new one recentres the picture. */
  readonly documentId: number;
  /** The latest replacement, until it is taken back or dismissed. */
  readonly replacement: Replacement | null;
  /** A change that somebody typed or pasted in the editor. */
  readonly typeText: (text: string) => void;
  /**
   * The one gateway for everything else that replaces the text. A new document brings its own choices; without any it keeps
   * the dialect and the farm, which are the user's, and is planned for all its series.
   */
  readonly replaceText: (text: string, reason: ReplaceReason, chosen?: DocumentSettings) => void;
  /** Replaces by edits that touch no other character; they must not overlap. */
  readonly applyEdits: (edits: readonly TextEdit[], title: string) => void;
  readonly undoReplacement: () => void;
  readonly dismissReplacement: () => void;
}

type Set = (partial: Partial<WorkspaceState>) => void;

export function createDocumentSlice(set: Set, get: () => WorkspaceState): DocumentSlice {
  return {
    text: "",
    format: { lineEnding: "\n", byteOrderMark: false },
    revision: 0,
    documentId: 0,
    replacement: null,

    typeText(text) {
      if (text === get().text) return;
      // What was typed since would go with the replacement, so from here on only the editor takes it back.
      set({ text, revision: get().revision + 1, replacement: null });
    },

    replaceText(source, reason, chosen) {
      const { revision, documentId, ...previous } = get();
      const { text, format } = normaliseText(source);
      const { dialect, farmChanges } = previous.settings;
      const isNewDocument = reason.kind !== "fix" && reason.kind !== "undo";
      const fresh = {
        settings: { ...defaultSettings, dialect, farmChanges },
        showDropped: previous.showDropped,
        showBoth: previous.showBoth,
      };
      set({
        text,
        format: isNewDocument ? format : previous.format,
        ...(isNewDocument ? (chosen ?? fresh) : chosen),
        revision: revision + 1,
        documentId: isNewDocument ? documentId + 1 : documentId,
        replacement: isUndoable(reason, previous.text, text)
          ? { id: revision + 1, reason, previous: documentOf(previous) }
          : null,
        ...(isNewDocument ? { selected: null, pointed: null, caret: null } : {}),
      });
    },

    applyEdits(edits, title) {
      const ordered = edits.toSorted((a, b) => b.range.from - a.range.from);
      let text = get().text;
      for (const { range, insert } of ordered) text = text.slice(0, range.from) + insert + text.slice(range.to);
      get().replaceText(text, { kind: "fix", title });
    },

    undoReplacement() {
      const { replacement, replaceText } = get();
      if (!replacement) return;
      const { text, ...chosen } = replacement.previous;
      replaceText(text, { kind: "undo" }, chosen);
    },

    dismissReplacement() {
      set({ replacement: null });
    },
  };
}

function isUndoable(reason: ReplaceReason, previousText: string, text: string): boolean {
  return reason.kind !== "undo" && previousText.trim() !== "" && previousText !== text;
}

function documentOf(state: Replacement["previous"]): Replacement["previous"] {
  const { text, format, settings, showDropped, showBoth, showTable } = state;
  return { text, format, settings, showDropped, showBoth, showTable };
}
