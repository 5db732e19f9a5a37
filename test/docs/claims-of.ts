import type { Analysis } from "../../src/core/index.ts";

/** What is in a plan, in the words of `FigurePlan`. */
export interface PlanClaims {
  readonly builds: readonly string[];
  readonly withheld: readonly string[];
  /** Each once, in the order of the text. */
  readonly codes: readonly string[];
}

/** Noticed of many texts, and of none in particular. */
const always: ReadonlySet<string> = new Set(["dialects-differ", "end-of-life-series", "series-needs-newer-lpci"]);

/** What can be claimed of a plan. */
export function claimsOf({ plan, diagnostics }: Analysis): PlanClaims {
  const requested = plan.lanes.filter(({ status }) => status.kind === "requested");
  return {
    builds: requested.map(({ series, architecture, stages }) => {
      const names = stages
        .filter(({ entries }) => entries.length > 0)
        .map(({ entries }) => entries.map(({ job, index }) => `${job}:${index}`).join(", "));
      return `${series}/${architecture}: ${names.join(" → ")}`;
    }),
    withheld: plan.lanes.filter(({ status }) => status.kind === "withheld").map(({ architecture }) => architecture),
    codes: [...new Set(diagnostics.map(({ code }) => code))].filter((code) => !always.has(code)),
  };
}
