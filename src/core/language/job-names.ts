import type { NameChoice } from "./completion.ts";
import type { Caret } from "./find-caret.ts";
import { definedJobs, jobOnPath, stagesOf } from "./outlined-pipeline.ts";

/** Jobs for the pipeline: those first that it does not name yet. */
export function pipelineJobs({ outline }: Caret): readonly NameChoice[] {
  const stages = stageNumbers(outline);
  const jobs = definedJobs(outline).map((name) => ({ name, stage: stages.get(name) }));
  return jobs
    .toSorted((a, b) => Number(a.stage !== undefined) - Number(b.stage !== undefined))
    .map(({ name, stage }) => jobChoice(name, stage === undefined ? "not in the pipeline yet" : `in stage ${stage}`));
}

/** Jobs whose output another may take: those of earlier stages first, never the job itself. */
export function inputJobs({ outline, place }: Caret): readonly NameChoice[] {
  const stages = stageNumbers(outline);
  const own = jobOnPath(outline, place.path)?.name;
  const ownStage = own === undefined ? undefined : stages.get(own);
  return definedJobs(outline)
    .filter((name) => name !== own)
    .map((name) => ({ name, ...standing(stages.get(name), ownStage) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ name, detail }) => jobChoice(name, detail));
}

/** How likely a job's output is there when another one starts. */
function standing(
  stage: number | undefined,
  own: number | undefined,
): { readonly rank: number; readonly detail: string } {
  if (stage === undefined) return { rank: 3, detail: "not in the pipeline" };
  if (own === undefined) return { rank: 0, detail: `stage ${stage}` };
  if (stage < own) return { rank: 0, detail: `stage ${stage}, earlier` };
  if (stage === own) return { rank: 1, detail: `stage ${stage}, the same: no order promised` };
  return { rank: 2, detail: `stage ${stage}, later` };
}

/** The first stage of each name, from 1. */
function stageNumbers(outline: Caret["outline"]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, names] of stagesOf(outline).entries()) {
    for (const name of names) if (!numbers.has(name)) numbers.set(name, index + 1);
  }
  return numbers;
}

function jobChoice(name: string, detail: string): NameChoice {
  return { label: name, kind: "job", detail, explain: () => null };
}
