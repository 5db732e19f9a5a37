import { diagnosticCodes } from "./codes.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/**
 * Who minds, and what comes of it: Launchpad builds nothing or not all (`refused`), builds something else than one would think
 * (`today`), lpci rejects the file in every job, a job fails on the builder, nobody minds although it is hardly meant, this page
 * knows no better, or nobody minds at all.
 */
export type ProblemGroupKind = "refused" | "today" | "lpci" | "builder" | "mistake" | "flightplan" | "note";

/** Problems that the same one minds: errors first, then warnings and notes, each in the order of the text. */
export interface ProblemGroup {
  readonly kind: ProblemGroupKind;
  readonly problems: readonly Diagnostic[];
}

/** The gravest first. */
const order: readonly ProblemGroupKind[] = ["refused", "today", "lpci", "builder", "mistake", "flightplan", "note"];

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Tells diagnostics apart by who minds; groups without any are left out. */
export function groupProblems(diagnostics: readonly Diagnostic[]): readonly ProblemGroup[] {
  const groups = new Map<ProblemGroupKind, Diagnostic[]>(order.map((kind) => [kind, []]));
  for (const diagnostic of diagnostics) groups.get(groupOf(diagnostic))?.push(diagnostic);
  return [...groups]
    .filter(([, problems]) => problems.length > 0)
    .map(([kind, problems]) => ({
      kind,
      problems: problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]),
    }));
}

/** Who minds a diagnostic. */
export function groupOf({ code, severity }: Diagnostic): ProblemGroupKind {
  const { concern } = diagnosticCodes[code];
  switch (concern) {
    case "launchpad":
      return severity === "error" ? "refused" : "today";
    // A code that is a note by itself may be graver in one dialect.
    case "note":
      return severity === "info" ? "note" : "mistake";
    case "lpci":
    case "builder":
    case "mistake":
    case "flightplan":
      return concern;
  }
}
