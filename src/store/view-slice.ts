import type { WorkspaceState } from "./workspace.ts";

/** A request to bring a place of the text into view and put the caret there. */
export interface Reveal {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

export interface ViewSlice {
  /** The entry whose details are open (pinned); an entry id. */
  readonly selected: string | null;
  /** The entry under the pointer or the keyboard focus; an entry id. */
  readonly pointed: string | null;
  /** Where the caret stands in the editor, while the editor has the focus or had it last; null before. */
  readonly caret: number | null;
  readonly reveal: Reveal | null;
  readonly select: (id: string | null) => void;
  readonly point: (id: string | null) => void;
  readonly moveCaret: (offset: number | null) => void;
  /** Puts the caret on a stretch of the text and brings it into view. */
  readonly revealText: (from: number, to: number) => void;
}

export function createViewSlice(set: (partial: Partial<WorkspaceState>) => void, get: () => WorkspaceState): ViewSlice {
  return {
    selected: null,
    pointed: null,
    caret: null,
    reveal: null,
    select(id) {
      set({ selected: id });
    },
    point(id) {
      if (get().pointed !== id) set({ pointed: id });
    },
    moveCaret(offset) {
      if (get().caret !== offset) set({ caret: offset });
    },
    revealText(from, to) {
      set({ reveal: { id: (get().reveal?.id ?? 0) + 1, from, to } });
    },
  };
}
