import { tellSentence } from "../explanation/tell-sentence.ts";
import type { ToldSentence } from "../explanation/told-passage.ts";
import type { AskedPipeline, Place } from "../plan/ask-pipeline.ts";
import type { Plan } from "../plan/plan.ts";
import { planOfLanes } from "./partial-plans.ts";
import type { ReplayStep } from "./replay-step.ts";
import * as words from "./replay-words.ts";

/** More names than this are one step: nobody goes through hundreds. */
const mostWalked = 20;

export interface Walk {
  readonly asked: AskedPipeline;
  readonly plan: Plan;
  /** What there is to draw before it, and during it where the plan has no lanes: they are refused for a job that is not there. */
  readonly before: Plan;
  /** Launchpad's words where a name does not pass, which ends the walk there. */
  readonly refusals: readonly ToldSentence[];
}

/** The check of today: it walks the pipeline name by name, and each that passes is the next stage of its lanes. */
export function walkAsDeployed({ asked, plan, before, refusals: [refusal] }: Walk): readonly ReplayStep[] {
  const { places } = asked;
  const end = refusal ? placeOfRefusal(plan, refusal, places) : places.length;
  const walked = places.slice(0, end);
  const ended: readonly ReplayStep[] = refusal
    ? [
        {
          id: `walk ${end}`,
          kind: "walk",
          title: words.walkTitle([places[end]?.reference.name ?? ""]),
          sentences: [refusal, tellSentence(words.stopsHere())],
          plan,
        },
      ]
    : [];
  const drawn = (column: number) => (plan.lanes.length > 0 ? planOfLanes(plan, column) : before);
  if (walked.length > mostWalked) {
    const names = walked.map(({ reference }) => reference.name);
    const ranges = walked.map(({ reference }) => reference.range);
    const sentences = [tellSentence(words.joinsAtOnce(names.length), { ranges })];
    return [{ id: "walk", kind: "walk", title: words.walkTitle(names), sentences, plan: drawn(end - 1) }, ...ended];
  }
  const steps = walked.map(({ reference: { name, range } }, column): ReplayStep => {
    const entries = plan.lanes.flatMap(({ stages }) => stages[column]?.entries.map(({ id }) => id) ?? []);
    const sentence = words.joinsLanes(walkName(asked, column));
    return {
      id: `walk ${column}`,
      kind: "walk",
      title: words.walkTitle([name]),
      sentences: [tellSentence(sentence, { ranges: [range], entries })],
      plan: drawn(column),
    };
  });
  return [...steps, ...ended];
}

function walkName({ places, jobs, architectures }: AskedPipeline, column: number): words.WalkedName {
  const job = places[column]?.reference.name ?? "";
  const previous = places[column - 1]?.reference.name ?? null;
  const on = (name: string) => jobs.get(name)?.architectures;
  const held = [...architectures.keys()].filter((architecture) => on(job)?.has(architecture));
  const unnoticed = previous === null ? [] : held.filter((architecture) => !on(previous)?.has(architecture));
  return { job, architectures: held, previous, unnoticed, isLast: column === places.length - 1 };
}

/** Where the walk ends: the column of the job that cannot wait, or the first name that is not defined. */
function placeOfRefusal({ lanes }: Plan, { ranges }: ToldSentence, places: readonly Place[]): number {
  for (const { status } of lanes) {
    const reason = status.kind === "withheld" ? status.reason : null;
    const [missing] = reason?.kind === "cross-architecture" ? reason.missing : [];
    if (missing) return missing.column;
  }
  const found = places.findIndex(({ reference }) => reference.range.from === ranges[0]?.from);
  return found < 0 ? places.length : found;
}
