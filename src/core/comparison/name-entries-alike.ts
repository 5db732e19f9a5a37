import type { Configuration } from "../configuration/configuration.ts";
import type { Entry } from "../plan/plan.ts";
import { createContentIds } from "./content-ids.ts";
import { matchVariants } from "./match-variants.ts";

type NamedEntry = Pick<Entry, "job" | "index" | "occurrence">;

/** Names for the entries of two plans: what is the same entry on one architecture has the same one in both. */
export interface AlikeNames {
  readonly old: (entry: NamedEntry) => string;
  readonly now: (entry: NamedEntry) => string;
  /** Of an entry of the plan now that has one of the same name. */
  readonly differingKeys: (entry: NamedEntry) => readonly string[];
}

interface NamedVariants {
  readonly old: ReadonlyMap<number, string>;
  readonly now: ReadonlyMap<number, string>;
  readonly differing: ReadonlyMap<number, readonly string[]>;
}

const nothing: readonly string[] = [];

/** Names entries by their job and by which of its variants they are of; see `matchVariants`. */
export function nameEntriesAlike(old: Configuration | null, now: Configuration | null): AlikeNames {
  const jobs = new Map<string, NamedVariants>();
  const ids = createContentIds();
  const variantsOf = (job: string): NamedVariants => {
    let found = jobs.get(job);
    if (!found) {
      found = nameVariants(job);
      jobs.set(job, found);
    }
    return found;
  };
  return {
    old: ({ job, index, occurrence }) => nameOf(variantsOf(job).old.get(index), occurrence),
    now: ({ job, index, occurrence }) => nameOf(variantsOf(job).now.get(index), occurrence),
    differingKeys: ({ job, index }) => variantsOf(job).differing.get(index) ?? nothing,
  };

  function nameVariants(job: string): NamedVariants {
    const names = {
      old: new Map<number, string>(),
      now: new Map<number, string>(),
      differing: new Map<number, readonly string[]>(),
    };
    const [before, after] = [old?.jobs.get(job), now?.jobs.get(job)];
    for (const match of before && after ? matchVariants(before, after, ids) : []) {
      const name = `${match.old}=${match.now} ${job}`;
      names.old.set(match.old, name);
      names.now.set(match.now, name);
      if (match.differingKeys.length > 0) names.differing.set(match.now, match.differingKeys);
    }
    for (const { index } of before?.variants ?? []) {
      if (!names.old.has(index)) names.old.set(index, `${index}- ${job}`);
    }
    for (const { index } of after?.variants ?? []) {
      if (!names.now.has(index)) names.now.set(index, `${index}+ ${job}`);
    }
    return names;
  }
}

/** Made once for all lanes: the same string is found faster than one that is put together for each entry. */
function nameOf(variant: string | undefined, occurrence: number): string {
  return occurrence === 1 ? (variant ?? "") : `${occurrence}@${variant ?? ""}`;
}
