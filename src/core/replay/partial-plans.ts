import type { Configuration, PipelineStage, Variant } from "../configuration/configuration.ts";
import { escapeIdPart, occurrenceSuffix } from "../plan/entry-id.ts";
import type { DroppedEntry, Entry, Lane, Plan, Stage } from "../plan/plan.ts";
import type { SourceRange } from "../text/source-range.ts";
import { notDispatchedYet, variantsLane } from "./replay-words.ts";

/** Every variant at every place of the pipeline, in one lane: before there are architectures. `targets` null drops none. */
export function planOfVariants(
  { pipeline, jobs }: Configuration,
  plan: Plan,
  targets: ReadonlySet<string> | null,
): Plan {
  const mentions = new Map<string, number>();
  const columns = plan.dialect === "designed" ? pipeline : pipeline.flatMap(splitStage);
  const stages = columns.map(({ number, range, jobs: references }, column): Stage => {
    const entries: Entry[] = [];
    const dropped: DroppedEntry[] = [];
    for (const { name, range: place } of references) {
      const occurrence = (mentions.get(name) ?? 0) + 1;
      mentions.set(name, occurrence);
      for (const variant of jobs.get(name)?.variants ?? []) {
        const entry = makeEntry(variant, place, occurrence);
        if (!targets || targets.has(variant.series)) entries.push(entry);
        else dropped.push({ ...entry, reason: { kind: "series" } });
      }
    }
    return { column, number, range, entries, dropped };
  });
  const { architecture, words } = variantsLane;
  const lane: Lane = {
    id: "lane:",
    architecture,
    series: null,
    dispatch: { kind: "undecided", words },
    status: { kind: "requested" },
    stages,
  };
  return { ...plan, lanes: [lane], filtered: [] };
}

function splitStage({ number, jobs }: PipelineStage): readonly PipelineStage[] {
  return jobs.map((reference) => ({ number, range: reference.range, jobs: [reference] }));
}

/** On no architecture. */
function makeEntry({ job, index, series, range }: Variant, place: SourceRange, occurrence: number): Entry {
  const id = `${escapeIdPart(job)}:${index}/${occurrenceSuffix(occurrence)}`;
  return { id, job, index, series, architecture: "", occurrence, range, place };
}

/** The lanes up to a column, with what they hold and without a series: nobody has asked for their builds. */
export function planOfLanes(plan: Plan, untilColumn: number): Plan {
  const lanes = plan.lanes
    .map((lane): Lane => {
      const stages = lane.stages.flatMap((stage) => {
        if (stage.column > untilColumn) return [];
        return [{ ...stage, dropped: [] }];
      });
      const dispatch = { kind: "undecided", words: notDispatchedYet } as const;
      return { ...lane, series: null, dispatch, status: { kind: "requested" }, stages };
    })
    .filter(({ stages }) => stages.some(({ entries }) => entries.length > 0));
  return { ...plan, lanes, filtered: [] };
}

/** The lanes with what becomes of them, before each is filtered to its architecture. */
export function planOfDispatch(plan: Plan): Plan {
  const lanes = plan.lanes.map((lane) => ({
    ...lane,
    stages: lane.stages.map((stage) => ({ ...stage, dropped: [] })),
  }));
  return { ...plan, lanes, filtered: [] };
}
