import type { LpciProblem } from "../diagnostics/lpci-problem.ts";
import type { SourceNode } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";

/**
 * Where lpci says that something is wrong, as pydantic counts: keys and positions, `__root__` for a rule over several keys,
 * `__key__` for a key itself.
 */
export type LpciPath = readonly LpciStep[];
export type LpciStep = string | number | boolean;

/** Something for which lpci rejects a file. */
export interface LpciFinding {
  /** Below the place where the check began. */
  readonly path: LpciPath;
  /** Where it is exactly, below `path`, where lpci tells only what is around it. */
  readonly inside?: LpciPath;
  /** The smallest stretch of text that is to blame. */
  readonly range: SourceRange;
  readonly problem: LpciProblem;
  /** Set where lpci gives up over it: it names no place then, and says nothing of all else. */
  readonly ends?: true;
}

/** A finding in a file: `path` starts at the top, or at the job where there is one. */
export interface FileFinding extends LpciFinding {
  readonly job?: string;
  /** The variants of `job` that it concerns, ascending; absent for all of them. */
  readonly indexes?: readonly number[];
}

export const noFindings: readonly LpciFinding[] = [];

/** How many findings one value, and one file, can have: aliases make thousands out of few lines. */
export const mostInValue = 200;
export const mostInFile = 2_000;

/** A finding at the place where the check began. */
export function findingAt(range: SourceRange, problem: LpciProblem): LpciFinding {
  return { path: [], range, problem };
}

/** The same findings, seen from the place above. */
export function under(step: LpciStep, findings: readonly LpciFinding[]): readonly LpciFinding[] {
  return findings.length === 0 ? findings : findings.map((one) => ({ ...one, path: [step, ...one.path] }));
}

/** The findings of all items together, as many as one value can have. */
export function collectFindings<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => readonly LpciFinding[],
): readonly LpciFinding[] {
  const all: LpciFinding[] = [];
  for (const [index, item] of items.entries()) {
    for (const finding of check(item, index)) all.push(finding);
    if (all.length >= mostInValue) break;
  }
  return all;
}

/** Where a value stands; a value that is not written, at its key. */
export function placeOf({ range }: SourceNode, keyRange?: SourceRange): SourceRange {
  return range.from < range.to || !keyRange ? range : keyRange;
}
