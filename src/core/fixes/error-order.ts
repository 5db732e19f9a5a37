import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FixContext } from "./fix-context.ts";
import type { ConfigurationChange, Trial } from "./try-edits.ts";

/** In which order Launchpad comes upon errors: those of a later step show only when those before are gone. */
const steps: readonly (readonly DiagnosticCode[])[] = [
  ["yaml-syntax", "yaml-unsure"],
  ["empty-configuration", "invalid-configuration", "missing-key"],
  [
    "invalid-pipeline",
    "invalid-stage",
    "invalid-job-name",
    "invalid-jobs",
    "invalid-job",
    "invalid-matrix",
    "missing-job-key",
    "invalid-series",
    "invalid-architectures",
  ],
  ["plan-too-large"],
  ["empty-pipeline", "undefined-job"],
  ["cross-architecture"],
  ["unknown-series"],
  ["unbuildable-architecture", "nothing-requested"],
];

/** The step at which an error is found; the last one for what is no error. */
function stepOf({ code, severity }: Diagnostic): number {
  const step = severity === "error" ? steps.findIndex((codes) => codes.includes(code)) : -1;
  return step === -1 ? steps.length : step;
}

/** What an error is about: two of the same subject are one error in other words. */
export function subjectOf({ code, message }: Diagnostic): string {
  // Which of the jobs before is missing may change.
  return code === "cross-architecture" ? message.slice(0, message.indexOf(", but ")) : `${code} ${message}`;
}

/** The errors that a repair brings: those that were not there before, unless they only show now that the repaired one is gone. */
function newErrors(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  repaired: Diagnostic,
): readonly Diagnostic[] {
  const known = new Set(before.filter(({ severity }) => severity === "error").map(subjectOf));
  const step = stepOf(repaired);
  return after.filter((error) => error.severity === "error" && !known.has(subjectOf(error)) && stepOf(error) <= step);
}

/** Whether a diagnostic is gone in a trial and no error came of it. */
export function isHarmless(before: readonly Diagnostic[], trial: Trial | null, repaired: Diagnostic): boolean {
  if (!trial || trial.plan.outcome === "invalid") return false;
  const subject = subjectOf(repaired);
  return (
    !trial.errors.some((error) => subjectOf(error) === subject) &&
    newErrors(before, trial.errors, repaired).length === 0
  );
}

/** Whether no error comes of a change in either dialect, as it has to be where it concerns both. */
export function isHarmlessInBoth(context: FixContext, change: ConfigurationChange): boolean {
  return (["designed", "deployed"] as const).every((dialect) => {
    const before = context.tryChange({}, dialect);
    const after = context.tryChange(change, dialect);
    const known = new Set(before?.errors.map(subjectOf));
    return after?.errors.every((error) => known.has(subjectOf(error))) ?? false;
  });
}
