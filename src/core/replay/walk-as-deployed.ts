import type { Configuration } from "../configuration/configuration.ts";
import { tellSentence } from "../explanation/tell-sentence.ts";
import type { ToldSentence } from "../explanation/told-passage.ts";
import type { Plan } from "../plan/plan.ts";
import { planOfLanes } from "./partial-plans.ts";
import type { ReplayStep } from "./replay-step.ts";
import * as words from "./replay-words.ts";

/** More names than this are one step: nobody goes through hundreds. */
const mostWalked = 20;

/**
 * The check of today: it walks the pipeline name by name, and each that passes is the next stage of its lanes. `refusals` are
 * Launchpad's words where one does not, which ends it there.
 */
export function walkAsDeployed(
  { pipeline }: Configuration,
  plan: Plan,
  refusals: readonly ToldSentence[],
): readonly ReplayStep[] {
  const places = pipeline.flatMap(({ jobs }) => jobs);
  const [refusal] = refusals;
  const end = refusal ? placeOfRefusal(plan, places.length, refusal, places) : places.length;
  const walked = places.slice(0, end);
  const ended: readonly ReplayStep[] = refusal
    ? [
        {
          id: `walk ${end}`,
          kind: "walk",
          title: words.walkTitle([places[end]?.name ?? ""]),
          sentences: [refusal, tellSentence(words.stopsHere())],
          plan,
        },
      ]
    : [];
  if (walked.length > mostWalked) {
    const names = walked.map(({ name }) => name);
    const sentences = [tellSentence(words.joinsAtOnce(names.length), { ranges: walked.map(({ range }) => range) })];
    const all = { id: "walk", kind: "walk", title: words.walkTitle(names), sentences } as const;
    return [{ ...all, plan: planOfLanes(plan, end - 1) }, ...ended];
  }
  const steps = walked.map(({ name, range }, column): ReplayStep => {
    const lanes = plan.lanes.filter(({ stages }) => (stages[column]?.entries.length ?? 0) > 0);
    const entries = lanes.flatMap(({ stages }) => stages[column]?.entries.map(({ id }) => id) ?? []);
    const architectures = lanes.map(({ architecture }) => architecture);
    const sentence = words.joinsLanes(name, architectures, walked[column - 1]?.name ?? null);
    return {
      id: `walk ${column}`,
      kind: "walk",
      title: words.walkTitle([name]),
      sentences: [tellSentence(sentence, { ranges: [range], entries })],
      plan: planOfLanes(plan, column),
    };
  });
  return [...steps, ...ended];
}

/** Where the walk ends: the column of the job that cannot wait, or the first name that is not defined. */
function placeOfRefusal(
  { lanes }: Plan,
  count: number,
  { ranges }: ToldSentence,
  places: readonly { readonly range: { readonly from: number } }[],
): number {
  for (const { status } of lanes) {
    const reason = status.kind === "withheld" ? status.reason : null;
    const [missing] = reason?.kind === "cross-architecture" ? reason.missing : [];
    if (missing) return missing.column;
  }
  const found = places.findIndex(({ range }) => range.from === ranges[0]?.from);
  return found < 0 ? count : found;
}
