import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { failureReasons } from "../diagnostics/run-messages.ts";
import type { Farm } from "../farm/farm.ts";
import { findSeries } from "../farm/find-series.ts";
import { lpciSeries } from "../lpci/vocabulary.ts";
import type { Entry } from "../plan/plan.ts";
import type { RunReason } from "./run.ts";

/** Tells of entries that fail whatever is assumed. */
export interface OwnFailures {
  /** lpci's complaint about the whole file; null where it takes it. */
  readonly rejection: string | null;
  /** Null for an entry that has no reason to fail before it looks at its input. */
  reasonOf(entry: Entry): RunReason | null;
}

/**
 * Finds what is certain to fail on the builder by section 8 of the semantics: every entry where lpci rejects the file, those
 * with nothing to run, and those of a series that neither the farm nor lpci has. What only a newer lpci knows is not certain.
 */
export function findOwnFailures(diagnostics: readonly Diagnostic[], farm: Farm): OwnFailures {
  const rejection = diagnostics.find(({ code }) => code === "lpci-schema")?.message ?? null;
  const rejected: RunReason | null =
    rejection === null ? null : { kind: "lpci-rejects", words: failureReasons.lpciRejects(rejection) };
  const idle = jobsWithNothingToRun(diagnostics);
  const unknown = new Map<string, RunReason | null>();

  return {
    rejection,
    reasonOf(entry) {
      return rejected ?? ofSeries(entry.series) ?? idle.get(entry.job)?.(entry.index) ?? null;
    },
  };

  function ofSeries(series: string): RunReason | null {
    let reason = unknown.get(series);
    if (reason === undefined) {
      const isKnown = findSeries(farm, series) !== null || lpciSeries.includes(series);
      reason = isKnown ? null : { kind: "unknown-series", words: failureReasons.unknownSeries(series) };
      unknown.set(series, reason);
    }
    return reason;
  }
}

/** For each such job, the reason of its variants by index. */
function jobsWithNothingToRun(
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, (index: number) => RunReason | null> {
  const found = new Map<string, (index: number) => RunReason | null>();
  for (const { code, job, indexes, message } of diagnostics) {
    if (code !== "nothing-to-run" || job === undefined) continue;
    const reason: RunReason = { kind: "nothing-to-run", words: failureReasons.nothingToRun(message) };
    const concerned = indexes && new Set(indexes);
    const before = found.get(job);
    found.set(job, (index) => (!concerned || concerned.has(index) ? reason : (before?.(index) ?? null)));
  }
  return found;
}
