import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupProblems } from "../diagnostics/group-problems.ts";
import { type VerdictKind, verdictTitle } from "../diagnostics/verdict-messages.ts";
import { indexLines } from "../text/line-index.ts";
import type { AnalysedPlan } from "./plan-json.ts";

/** What stands above a plan that is not simply built. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly title: string;
  /** The first few reasons. */
  readonly reasons: readonly VerdictReason[];
  /** How many there are besides. */
  readonly more: number;
}

interface VerdictReason {
  /** Launchpad's own words where it has some, on one line. */
  readonly message: string;
  /** The way out, on one line; empty where there is none to say. */
  readonly hint: string;
  /** From 1. */
  readonly line: number;
}

/** What Launchpad says counts; of what lpci minds, the first is enough to know that the file needs work. */
const shown = { refused: 3, invalid: 3, unsure: 3, rejected: 1 } as const;

/** The verdict on an analysed text; null where Launchpad builds it and lpci takes it. */
export function readVerdict({ plan, diagnostics }: AnalysedPlan, text: string): Verdict | null {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (plan.outcome === "planned") {
    const rejected = groupProblems(diagnostics).find(({ kind }) => kind === "lpci")?.problems ?? [];
    return rejected.length === 0 ? null : makeVerdict("rejected", rejected, text);
  }
  // Where we are not sure to read the text as PyYAML does, a warning is all there is.
  if (errors.length > 0) return makeVerdict(plan.outcome, errors, text);
  return makeVerdict(
    "unsure",
    diagnostics.filter(({ code }) => code === "yaml-unsure"),
    text,
  );
}

function makeVerdict(kind: VerdictKind, problems: readonly Diagnostic[], text: string): Verdict {
  const lines = indexLines(text);
  return {
    kind,
    title: verdictTitle(kind),
    reasons: problems.slice(0, shown[kind]).map(({ message, hint = "", range }) => ({
      message,
      hint,
      line: lines.positionAt(range.from).line,
    })),
    more: Math.max(0, problems.length - shown[kind]),
  };
}
