import * as v from "valibot";

const entry = v.tuple([v.string(), v.number()]);

const expectedPlan = v.object({
  outcome: v.picklist(["planned", "refused", "invalid"]),
  builds: v.array(
    v.object({
      series: v.string(),
      architecture: v.string(),
      stages: v.array(v.array(entry)),
      dropped: v.optional(v.array(v.object({ stage: v.number(), entry, reason: v.string() }))),
    }),
  ),
  refusals: v.optional(v.array(v.string()), []),
});

/** What a plan must be, as far as the expectation goes. */
export type ExpectedPlan = v.InferOutput<typeof expectedPlan>;

const bothPlans = { designed: expectedPlan, deployed: expectedPlan };

/** A line of `plans.jsonl`. */
export const planGolden = v.object({
  id: v.string(),
  yaml: v.string(),
  options: v.optional(v.object({ series: v.optional(v.array(v.string())), dispatch: v.optional(v.string()) }), {}),
  ...bothPlans,
});

/** A line of `corpus.jsonl`. */
export const corpusGolden = v.object({ file: v.string(), ...bothPlans });
