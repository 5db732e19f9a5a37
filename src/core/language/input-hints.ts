import type { Configuration } from "../configuration/configuration.ts";
import { reportName } from "../diagnostics/report-name.ts";
import type { TracedInput } from "../plan/artifact-trace.ts";
import type { Plan } from "../plan/plan.ts";
import { traceArtifacts } from "../plan/trace-artifacts.ts";
import { type InputFinds, inputHint } from "./hint-words.ts";

/** What each `input` finds on the builders, by the offset of the job's name in it. Nothing where the plan has no lanes. */
export function inputHints(planned: {
  readonly configuration: Configuration;
  readonly plan: Plan;
}): ReadonlyMap<number, string> {
  const found = new Map<number, GrowingFinds>();
  for (const input of traceArtifacts(planned).inputs) {
    const { from } = input.declaration.range;
    const finds = found.get(from) ?? newFinds();
    found.set(from, finds);
    add(finds, input);
  }
  return new Map([...found].map(([from, finds]) => [from, inputHint(finds)]));
}

interface GrowingFinds extends InputFinds {
  readonly taken: Set<string>;
  readonly missingOn: Set<string>;
  readonly severalOn: Set<string>;
  inOrder: boolean;
}

function newFinds(): GrowingFinds {
  return { taken: new Set(), missingOn: new Set(), severalOn: new Set(), inOrder: true };
}

function add(finds: GrowingFinds, { outcome, lane }: TracedInput) {
  switch (outcome.kind) {
    case "available":
      finds.taken.add(reportName(outcome.from));
      if (outcome.reliesOnOrder) finds.inOrder = false;
      return;
    case "unavailable":
      finds.missingOn.add(lane.architecture);
      return;
    case "ambiguous":
      finds.severalOn.add(lane.architecture);
      return;
  }
}
