import type { Dialect, SourceRange, ToldSentence } from "../core/index.ts";
import type { Workspace, WorkspaceState } from "./workspace.ts";

/** A request to bring a place of the text into view and put the caret there. */
export interface Reveal {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** Whether to show what was noticed there, too. */
  readonly isExplained: boolean;
}

/** A lane, or one of its stages, by ids of the plan. */
export type PlanPart = (
  | { readonly kind: "lane"; readonly lane: string }
  | { readonly kind: "stage"; readonly lane: string; readonly column: number }
) & {
  /** Of both plans the one that is meant, where it is not the workspace's own: a stage of one may be another in the other. */
  readonly dialect?: Dialect;
};

/** A place of the plan, by ids of the plan. */
export type PlanPlace = PlanPart | { readonly kind: "entry"; readonly lane: string; readonly entry: string };

/** Text and entries to be marked. */
interface ToldMarks {
  readonly ranges: readonly SourceRange[];
  readonly entries: ReadonlySet<string>;
}

export type AccountKind = "explanation" | "replay";

export interface ViewSlice {
  /** The entry whose details are open (pinned); an entry id. */
  readonly selected: string | null;
  /** The lane or stage whose details are open; null while an entry is pinned. */
  readonly selectedPart: PlanPart | null;
  /** While both plans are shown, the workspace of the other one, another object at each of its answers; what only that plan has can be pinned too. */
  readonly other: { readonly workspace: Workspace } | null;
  /** The entry under the pointer or the keyboard focus; an entry id. */
  readonly pointed: string | null;
  /** Where the caret stands in the editor, while the editor has the focus or had it last; null before. */
  readonly caret: number | null;
  /** What a sentence that is pointed at, or a step of the replay, is about: it is marked instead of what the caret is on. */
  readonly told: ToldMarks | null;
  /** The plan in sentences beside the picture, or how it comes about in its place; null for neither. */
  readonly accountKind: AccountKind | null;
  /** The step of the replay that is shown, counted from 0; where there are not so many, the last. */
  readonly accountStep: number;
  readonly reveal: Reveal | null;
  /** A request to bring a place of the plan into view and move the focus there; each is another object. */
  readonly destination: PlanPlace | null;
  /** Pins an entry, or frees whatever is pinned. */
  readonly select: (id: string | null) => void;
  readonly selectPart: (part: PlanPart) => void;
  readonly point: (id: string | null) => void;
  readonly moveCaret: (offset: number | null) => void;
  readonly tell: (sentence: Pick<ToldSentence, "ranges" | "entries"> | null) => void;
  /** A replay begins with its first step. */
  readonly account: (kind: AccountKind | null) => void;
  readonly goToStep: (step: number) => void;
  /** Puts the caret on a stretch of the text and brings it into view. */
  readonly revealText: (from: number, to: number) => void;
  /** Moves the focus to a place of the plan. */
  readonly goToPlace: (place: PlanPlace) => void;
  /** The same as `revealText`, and shows what was noticed there. */
  readonly explainText: (from: number, to: number) => void;
}

export function createViewSlice(set: (partial: Partial<WorkspaceState>) => void, get: () => WorkspaceState): ViewSlice {
  const goTo = (place: Omit<Reveal, "id">) => set({ reveal: { id: (get().reveal?.id ?? 0) + 1, ...place } });
  return {
    selected: null,
    selectedPart: null,
    other: null,
    pointed: null,
    caret: null,
    told: null,
    accountKind: null,
    accountStep: 0,
    reveal: null,
    destination: null,
    select(id) {
      set({ selected: id, selectedPart: null });
    },
    selectPart(part) {
      set({ selected: null, selectedPart: part });
    },
    point(id) {
      if (get().pointed !== id) set({ pointed: id });
    },
    moveCaret(offset) {
      if (get().caret !== offset) set({ caret: offset });
    },
    tell(sentence) {
      if (!sentence && !get().told) return;
      set({ told: sentence && { ranges: sentence.ranges, entries: new Set(sentence.entries) } });
    },
    account(accountKind) {
      const freed = accountKind === "explanation" ? { selected: null, selectedPart: null } : {};
      set({ accountKind, accountStep: 0, ...freed });
    },
    goToStep(accountStep) {
      set({ accountStep });
    },
    revealText(from, to) {
      goTo({ from, to, isExplained: false });
    },
    goToPlace(place) {
      set({ destination: { ...place } });
    },
    explainText(from, to) {
      goTo({ from, to, isExplained: true });
    },
  };
}
