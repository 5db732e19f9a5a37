import { countOf, type Dialect, type Layout, type PaperLayout } from "../../core/index.ts";

// What a printed plan says beside the picture.

/** Why the picture has less than the plan. */
export function foldedWords(folded: Exclude<PaperLayout["folded"], "nothing">, entryCount: number): string {
  const what = folded === "stages" ? "each stage is printed as a count" : "each lane is printed as a count";
  return `${countOf(entryCount, "entry is", "entries are")} too many for paper: ${what}. The page itself has all of them.`;
}

/** What is printed where it is more than one plan. */
export const pairWords = { dialects: "both plans", comparison: "old and new" } as const;

/** The page shows both plans. */
export function oneOfTwoWords(dialect: Dialect): string {
  const which = dialect === "designed" ? "as designed" : "as deployed today";
  return `This is the plan ${which}. Where the other one differs stands among the problems.`;
}

export function moreLanesWords(count: number): string {
  return `${countOf(count, "more lane is", "more lanes are")} not printed.`;
}

export function moreDropped(count: number): string {
  return `${countOf(count, "more is", "more are")} dropped for like reasons.`;
}

export function moreProblems(count: number): string {
  return `${countOf(count, "more is", "more are")} on the page itself.`;
}

/** What the shapes mean, of those that are there. */
export function legendWords(
  layouts: readonly Layout[],
  { showDropped, marked }: { readonly showDropped: boolean; readonly marked: "one" | keyof typeof pairWords },
): readonly string[] {
  const lanes = layouts.flatMap((layout) => layout.lanes);
  const entryCount = layouts.reduce((sum, layout) => sum + layout.entryCount, 0);
  const droppedCount = layouts.reduce((sum, layout) => sum + layout.droppedCount, 0);
  return [
    ...(lanes.length > 0 ? ["Each large frame is a lane: one build farm job."] : []),
    ...(entryCount > 0 ? ["A box with a solid line runs; boxes of one stage stand together."] : []),
    ...(droppedCount > 0 && showDropped
      ? ["A hatched box with a broken line, its name struck through, is dropped: it does not run on this lane."]
      : []),
    ...(lanes.some(({ withheld }) => withheld)
      ? ["A lane with a broken line is withheld: Launchpad does not build it."]
      : []),
    ...(marked === "dialects" ? ["What is marked with ≠ is otherwise in the other plan."] : []),
    ...(marked === "comparison"
      ? ["Marks: + is added, − is removed, ↕ waits for something else, ≠ is otherwise in the other plan."]
      : []),
  ];
}
