import { groupEntriesByPlace } from "./group-entries-by-place.ts";
import type { Plan } from "./plan.ts";

/** Ids of a job's and a variant's entries in all lanes, also of those that have none; the same sets for the same question. */
export interface IdReader {
  job(job: string): ReadonlySet<string>;
  variant(job: string, index: number): ReadonlySet<string>;
}

export function createIdReader(plan: Plan): IdReader {
  const places = groupEntriesByPlace(plan);
  const jobs = new Map<string, ReadonlySet<string>>();
  const variants = new Map<string, Map<number, ReadonlySet<string>>>();
  return {
    job(job) {
      const known = jobs.get(job);
      if (known) return known;
      const ids = new Set<string>();
      for (const place of places.get(job) ?? []) place.addIds(ids);
      jobs.set(job, ids);
      return ids;
    },
    variant(job, index) {
      const ofJob = variants.get(job) ?? new Map<number, ReadonlySet<string>>();
      variants.set(job, ofJob);
      const known = ofJob.get(index);
      if (known) return known;
      const ids = new Set<string>();
      for (const place of places.get(job) ?? []) place.addIdsOfVariant(index, ids);
      ofJob.set(index, ids);
      return ids;
    },
  };
}
