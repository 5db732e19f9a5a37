import type { Severity } from "./diagnostic.ts";

/**
 * Who minds: Launchpad (nothing is built, or something else than asked), lpci (it rejects the file, so every job fails on the
 * builder), the builder (a job fails there), or only we (probably a mistake, or something worth knowing).
 */
type Concern = "launchpad" | "lpci" | "builder" | "mistake" | "note" | "flightplan";

interface CodeFacts {
  readonly severity: Severity;
  readonly concern: Concern;
}

/** Every code there is. A code, once released, keeps its meaning; sections refer to the semantics. */
export const diagnosticCodes = {
  // Reading (sections 2 and 3)
  "yaml-syntax": { severity: "error", concern: "launchpad" },
  "yaml-unsure": { severity: "warning", concern: "flightplan" },
  "duplicate-key": { severity: "warning", concern: "mistake" },
  "empty-configuration": { severity: "error", concern: "launchpad" },
  "invalid-configuration": { severity: "error", concern: "launchpad" },
  "missing-key": { severity: "error", concern: "launchpad" },
  "pipeline-is-a-mapping": { severity: "warning", concern: "mistake" },
  "invalid-pipeline": { severity: "error", concern: "launchpad" },
  "invalid-stage": { severity: "error", concern: "launchpad" },
  "invalid-job-name": { severity: "error", concern: "launchpad" },
  "invalid-jobs": { severity: "error", concern: "launchpad" },
  "invalid-job": { severity: "error", concern: "launchpad" },
  "invalid-matrix": { severity: "error", concern: "launchpad" },
  "missing-job-key": { severity: "error", concern: "launchpad" },
  "invalid-series": { severity: "error", concern: "launchpad" },
  "invalid-architectures": { severity: "error", concern: "launchpad" },
  "no-architectures": { severity: "warning", concern: "mistake" },
  "empty-stage": { severity: "warning", concern: "mistake" },
  "empty-matrix": { severity: "warning", concern: "mistake" },
  "unused-job": { severity: "warning", concern: "mistake" },
  "repeated-job": { severity: "info", concern: "note" },
  // A warning in the deployed dialect, where the entry runs twice.
  "duplicate-architecture": { severity: "info", concern: "note" },
  // Planning (sections 4 and 5)
  "empty-pipeline": { severity: "error", concern: "launchpad" },
  "undefined-job": { severity: "error", concern: "launchpad" },
  "cross-architecture": { severity: "error", concern: "launchpad" },
  "unknown-series": { severity: "error", concern: "launchpad" },
  "unbuildable-architecture": { severity: "error", concern: "launchpad" },
  "nothing-requested": { severity: "error", concern: "launchpad" },
  "silently-dropped-architecture": { severity: "warning", concern: "launchpad" },
  "dispatch-not-possible": { severity: "warning", concern: "flightplan" },
  "series-filter-leaves-gap": { severity: "warning", concern: "flightplan" },
  "end-of-life-series": { severity: "info", concern: "note" },
  "dialects-differ": { severity: "info", concern: "note" },
  // On the builder (sections 8 and 9)
  "lpci-schema": { severity: "warning", concern: "lpci" },
  "nothing-to-run": { severity: "warning", concern: "builder" },
  "number-loses-text": { severity: "warning", concern: "mistake" },
  // With `golang`, lpci takes no notice of `run-before` and `run-after`.
  "ignored-by-plugin": { severity: "warning", concern: "mistake" },
  "run-replaces-plugin": { severity: "info", concern: "note" },
  "needs-newer-lpci": { severity: "info", concern: "note" },
  "series-needs-newer-lpci": { severity: "info", concern: "note" },
  "deprecated-form": { severity: "info", concern: "note" },
  "input-unavailable": { severity: "warning", concern: "builder" },
  "input-ambiguous": { severity: "warning", concern: "builder" },
  "input-same-stage": { severity: "warning", concern: "mistake" },
  // Ours: more than this page plans.
  "plan-too-large": { severity: "error", concern: "flightplan" },
} as const satisfies Record<string, CodeFacts>;

export type DiagnosticCode = keyof typeof diagnosticCodes;
