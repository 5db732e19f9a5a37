import { type CheckPlanned, planText } from "../core/index.ts";
import type { AnalysisClient } from "./analysis-client.ts";

/** Longer texts (UTF-16 units) take longer to be read than a page may stand still. */
const longestText = 200_000;
/** So many entries are drawn without anything that would draw only those in view. */
const mostEntries = 2_000;

/** A client without a worker, for where there can be none: what is too large for the page is not planned, and a diagnostic says so. */
export function createPageClient(loadChecks: () => Promise<CheckPlanned>): AnalysisClient {
  let number = 0;
  return {
    async request(text, options) {
      number += 1;
      const asked = number;
      await Promise.resolve();
      if (asked !== number) return { kind: "superseded" };
      if (text.length > longestText) return { kind: "failed", reason: "stopped" };
      try {
        const planned = planText(text, options, mostEntries);
        const checked = loadChecks().then(
          (check) => check(planned, { ...options, text }),
          () => planned,
        );
        return { kind: "done", analysis: planned, checked };
      } catch {
        return { kind: "failed", reason: "crashed" };
      }
    },
    dispose() {
      number += 1;
    },
  };
}
