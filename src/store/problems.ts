import { type Concerned, type Diagnostic, type Fix, findConcerned } from "../core/index.ts";
import type { Analysed } from "./analysis-slice.ts";
import { planIndexOf } from "./selectors.ts";
import type { WorkspaceState } from "./workspace.ts";

// Apart from the other selectors, since the first diagram does without.

const known = new WeakMap<Analysed, Concerned>();
const nothing: Concerned = { entries: new Map(), lanes: new Map(), insides: new Map() };

/** Which entries and lanes each diagnostic of an answer concerns; made once per answer. */
export function concernedOf(analysed: Analysed | null): Concerned {
  if (!analysed || analysed.analysis.diagnostics.length === 0) return nothing;
  let concerned = known.get(analysed);
  if (!concerned) {
    concerned = findConcerned(analysed.analysis, planIndexOf(analysed));
    known.set(analysed, concerned);
  }
  return concerned;
}

/** Applies a fix of diagnostics, unless they are of another text than the current one: there it would hit the wrong place. */
export function applyFix(state: WorkspaceState, fix: Fix, { text }: Pick<Analysed, "text">): void {
  if (text === state.text) state.applyEdits(fix.edits, fix.title);
}

/** A key for each of several diagnostics that stays the same while they move in the text. */
export function keysOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  return diagnostics.map(({ code, message }) => {
    const same = `${code} ${message}`;
    const count = (counts.get(same) ?? 0) + 1;
    counts.set(same, count);
    return `${count} ${same}`;
  });
}
