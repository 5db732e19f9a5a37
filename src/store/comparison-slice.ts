import type { PlanSettings } from "./settings-slice.ts";
import type { WorkspaceState } from "./workspace.ts";

/** What the text is compared with: another text, or the same one under other settings. It is the old one, the text is the new one. */
export interface Base {
  /** Normalised; null for the text itself. */
  readonly text: string | null;
  /** Null for those of the text. The farm is always that of the text. */
  readonly settings: PlanSettings | null;
}

export interface ComparisonSlice {
  /** Null while nothing is compared. In the link and the draft too. */
  readonly comparison: Base | null;
  /** What was compared with before that, to go back to. */
  readonly formerBase: Base | null;
  /** Compares with something, or ends that; a comparison hides what the dialects differ in. */
  readonly compareWith: (base: Base | null) => void;
}

export function createComparisonSlice(
  set: (change: (state: WorkspaceState) => Partial<WorkspaceState>) => void,
): ComparisonSlice {
  return {
    comparison: null,
    formerBase: null,
    compareWith(comparison) {
      set((state) => ({
        comparison,
        formerBase: state.comparison ?? state.formerBase,
        showBoth: state.showBoth && comparison === null,
      }));
    },
  };
}
