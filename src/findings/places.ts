import { countLane, countOf, type Dialect, type FoundEntry, type Lane, type Stage, toOneLine } from "../core/index.ts";

/** Where an entry stands, below its name. */
export function placeOfEntry({ entry, lane, stage }: FoundEntry): string {
  if (!lane || !stage) return toOneLine(`${entry.series}, on no architecture`);
  return toOneLine(`${entry.series}, ${lane.architecture}, stage ${stage.number}`);
}

/** What a lane is, below its architecture. */
export function placeOfLane(lane: Lane): string {
  const { entries } = countLane(lane);
  const series = lane.series === null ? "no dispatch series" : `on ${lane.series}`;
  const status = lane.status.kind === "requested" ? "build farm job" : "withheld";
  return toOneLine(`${series}, ${status}, ${countOf(entries, "entry", "entries")}`);
}

/** What a stage is called among those of its lane. */
export function nameOfStage(stage: Stage, lane: Lane): string {
  return `Stage ${stage.number} of ${new Set(lane.stages.map(({ number }) => number)).size}`;
}

/** Where a stage stands, below its name. */
export function placeOfStage(stage: Stage, lane: Lane): string {
  const steps = lane.stages.filter(({ number }) => number === stage.number);
  const step = steps.length > 1 ? `, step ${steps.indexOf(stage) + 1} of ${steps.length}` : "";
  const series = lane.series === null ? "" : ` on ${lane.series}`;
  return toOneLine(`${lane.architecture}${series}${step}, ${countOf(stage.entries.length, "entry", "entries")}`);
}

/** Of both plans, which one the details are of. */
export const planWords: Readonly<Record<Dialect, string>> = {
  designed: "in the plan as designed",
  deployed: "in the plan as deployed today",
};
