import { normaliseText, type TextEdit, type TextFormat } from "../core/index.ts";
import { defaultSettings } from "./settings-slice.ts";
import { noSimulation } from "./simulation-slice.ts";
import type { WorkspaceState } from "./workspace.ts";

/** Why a text was replaced; it decides the words of the toast that offers *Undo*. */
export type ReplaceReason =
  | { readonly kind: "example"; readonly title: string }
  | { readonly kind: "link" }
  | { readonly kind: "draft" }
  | { readonly kind: "file"; readonly name: string }
  /** A text of a lesson. */
  | { readonly kind: "lesson"; readonly title: string }
  /** What could be read of a damaged link. */
  | { readonly kind: "recovered" }
  | { readonly kind: "fix"; readonly title: string }
  | { readonly kind: "undo" }
  /** The text and what it is compared with have changed places. */
  | { readonly kind: "swap" };

/** The file that a text came from or was saved to. */
export interface DocumentFile {
  readonly name: string;
  /** What the file holds, as far as is known; null where the text has changed since, and nobody knows to what. */
  readonly savedText: string | null;
  /** Where the browser lets the page write it again. */
  readonly place: FilePlace | null;
}

export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  /** When the file was changed last, as far as the page knows (milliseconds since 1970). */
  readonly lastModified: number;
}

/** The choices that come with a text; how it is shown, how it was written and what it is compared with only where it brings that along. */
type DocumentSettings = Pick<WorkspaceState, "settings" | "showDropped" | "showBoth"> &
  Partial<
    Pick<
      WorkspaceState,
      "format" | "showTable" | "file" | "comparison" | "simulating" | "simulation" | "accountKind" | "accountStep"
    >
  >;

type PreviousDocument = Required<Omit<DocumentSettings, "comparison" | "simulating" | "accountKind" | "accountStep">> &
  Pick<DocumentSettings, "comparison" | "accountKind" | "accountStep"> & { readonly text: string };

/** How somebody changed the text in the editor. */
export type Typing = "typed" | "undone" | "redone";

/** A replacement that can be taken back, with the choices made for the text before. */
interface Replacement {
  readonly id: number;
  readonly reason: ReplaceReason;
  readonly previous: PreviousDocument;
}

export interface DocumentSlice {
  /** The one text: normalised, LF only. */
  readonly text: string;
  readonly format: TextFormat;
  /** Null for a text that is in no file. */
  readonly file: DocumentFile | null;
  /** How the text was changed last by somebody in the editor. */
  readonly typing: Typing;
  /** Counts changes of the text, of any origin. */
  readonly revision: number;
  /** Counts documents: only a new one recentres the picture. */
  readonly documentId: number;
  /** The latest replacement, until it is taken back or dismissed. */
  readonly replacement: Replacement | null;
  /** A change that somebody typed or pasted in the editor. */
  readonly typeText: (text: string, typing?: Typing) => void;
  /**
   * The one gateway for everything else that replaces the text. A new document brings its own choices; without any it keeps
   * the dialect and the farm, which are the user's, and is planned for all its series.
   */
  readonly replaceText: (text: string, reason: ReplaceReason, chosen?: Partial<DocumentSettings>) => void;
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
    file: null,
    typing: "typed",
    revision: 0,
    documentId: 0,
    replacement: null,

    typeText(text, typing = "typed") {
      if (text === get().text) return;
      // What was typed since would go with the replacement, so from here on only the editor takes it back.
      set({ text, typing, revision: get().revision + 1, replacement: null });
    },

    replaceText(source, reason, chosen) {
      const { revision, documentId, ...previous } = get();
      const { text, format } = normaliseText(source);
      const { dialect, farmChanges } = previous.settings;
      // What is compared with is the user's own choice: it goes only where something else comes along, and comes back with that.
      const isCompared = chosen?.comparison !== undefined;
      const comparisonBefore = isCompared ? { comparison: previous.comparison } : {};
      const { accountKind, accountStep } = previous;
      const accountBefore = chosen?.accountKind === undefined ? {} : { accountKind, accountStep };
      const isNewDocument = reason.kind !== "fix" && reason.kind !== "undo";
      const fresh = {
        settings: { ...defaultSettings, dialect, farmChanges },
        showDropped: previous.showDropped,
        showBoth: previous.showBoth,
        file: null,
        simulation: noSimulation,
        playhead: null,
        accountStep: 0,
      };
      set({
        text,
        format: isNewDocument ? format : previous.format,
        ...(isNewDocument ? fresh : {}),
        ...chosen,
        typing: "typed",
        ...(isCompared ? { formerBase: previous.comparison ?? previous.formerBase } : {}),
        revision: revision + 1,
        documentId: isNewDocument ? documentId + 1 : documentId,
        replacement: isUndoable(reason, previous.text, text)
          ? { id: revision + 1, reason, previous: { ...documentOf(previous), ...comparisonBefore, ...accountBefore } }
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

function documentOf(state: PreviousDocument): PreviousDocument {
  const { text, format, file, settings, showDropped, showBoth, showTable, simulation } = state;
  return { text, format, file, settings, showDropped, showBoth, showTable, simulation };
}
