import type { Configuration, JobDefinition } from "../configuration/configuration.ts";
import type { ContentIds } from "./content-ids.ts";

/**
 * Jobs that only have another name: what each is called now, by its name before. Certain is only what is one-to-one: exactly one job
 * that is gone and one that is new have the same definition, its matrix item for item, at the same places in the pipeline: the same
 * stages, by their numbers, and as often in each. Of two that could be it, none is; what is edited along with its name is another job.
 */
export function findRenamed(
  old: Configuration | null,
  now: Configuration | null,
  ids: ContentIds,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  if (!old || !now) return renamed;
  const gone = groupByContent(old, now, ids);
  // Nearly always there is nothing to look for.
  const added = gone.size === 0 ? gone : groupByContent(now, old, ids);
  for (const [content, before] of gone) {
    const [name, ...others] = added.get(content) ?? [];
    const [nameBefore] = before;
    if (before.length > 1 || others.length > 0 || name === undefined || nameBefore === undefined) continue;
    renamed.set(nameBefore, name);
  }
  return renamed;
}

/** The names of jobs in the pipeline that the other text does not know, by what the jobs are and where they stand. */
function groupByContent(
  { jobs, pipeline }: Configuration,
  other: Configuration,
  ids: ContentIds,
): ReadonlyMap<number, readonly string[]> {
  const places = new Map<string, number[]>();
  for (const stage of pipeline) {
    for (const { name } of stage.jobs) {
      if (other.jobs.has(name)) continue;
      const ofJob = places.get(name);
      if (ofJob) ofJob.push(stage.number);
      else places.set(name, [stage.number]);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [name, stages] of places) {
    const job = jobs.get(name);
    if (!job) continue;
    const content = ids.idOfParts([contentOf(job, ids), "at", ...stages]);
    const group = groups.get(content);
    if (group) group.push(name);
    else groups.set(content, [name]);
  }
  return groups;
}

function contentOf({ matrixRange, pairs, variants }: JobDefinition, ids: ContentIds): number {
  const idOf = (some: JobDefinition["pairs"]) =>
    ids.idOfParts(some.map(({ key, value }) => `${ids.idOf(key)}:${ids.idOf(value)}`).toSorted());
  const items = matrixRange ? ["matrix", ...variants.map(({ itemPairs }) => idOf(itemPairs))] : [];
  return ids.idOfParts([idOf(pairs), ...items]);
}
