import type { Configuration } from "../configuration/configuration.ts";
import type { Entry } from "../plan/plan.ts";
import { createContentIds } from "./content-ids.ts";
import { findRenamed } from "./find-renamed.ts";
import { matchVariants, type VariantMatch } from "./match-variants.ts";
import type { Steps } from "./steps.ts";

type NamedEntry = Pick<Entry, "job" | "index" | "occurrence">;

/** Names for the entries of two plans: what is the same entry on one architecture has the same one in both. */
export interface AlikeNames {
  readonly old: (entry: NamedEntry) => string;
  readonly now: (entry: NamedEntry) => string;
  /** Of an entry of the plan now that has one of the same name. */
  readonly differingKeys: (entry: NamedEntry) => readonly string[];
  /** What a job of before is called now, where it has another name; see `findRenamed`. */
  readonly jobNow: (job: string) => string;
}

/** By the job and the number of a variant. */
type OfVariants<Value> = Map<string, Map<number, Value>>;

const nothing: readonly string[] = [];

/** Names entries by their job and by which of its variants they are of; see `matchVariants`. */
export function* nameEntriesAlike(old: Configuration | null, now: Configuration | null): Steps<AlikeNames> {
  const ids = createContentIds();
  const renamed = findRenamed(old, now, ids);
  const names: Readonly<Record<"old" | "now", OfVariants<string>>> = { old: new Map(), now: new Map() };
  const differing: OfVariants<readonly string[]> = new Map();
  const jobNow = (job: string) => renamed.get(job) ?? job;

  for (const [job, before] of old?.jobs ?? []) {
    const jobAfter = jobNow(job);
    const after = now?.jobs.get(jobAfter);
    const ofOld = new Map<number, string>();
    names.old.set(job, ofOld);
    yield;
    const matches = after ? yield* matchVariants(before, after, ids) : [];
    if (after) takeMatches(jobAfter, matches, ofOld);
    for (const { index } of before.variants) if (!ofOld.has(index)) ofOld.set(index, `${index}- ${job}`);
  }
  for (const [job, { variants }] of now?.jobs ?? []) {
    yield;
    const ofNow = names.now.get(job) ?? new Map<number, string>();
    names.now.set(job, ofNow);
    for (const { index } of variants) if (!ofNow.has(index)) ofNow.set(index, `${index}+ ${job}`);
  }
  return {
    old: ({ job, index, occurrence }) => nameOf(names.old.get(job)?.get(index), occurrence),
    now: ({ job, index, occurrence }) => nameOf(names.now.get(job)?.get(index), occurrence),
    differingKeys: ({ job, index }) => differing.get(job)?.get(index) ?? nothing,
    jobNow,
  };

  function takeMatches(job: string, matches: readonly VariantMatch[], ofOld: Map<number, string>) {
    const ofNow = new Map<number, string>();
    const differ = new Map<number, readonly string[]>();
    for (const match of matches) {
      const name = `${match.old}=${match.now} ${job}`;
      ofOld.set(match.old, name);
      ofNow.set(match.now, name);
      if (match.differingKeys.length > 0) differ.set(match.now, match.differingKeys);
    }
    names.now.set(job, ofNow);
    differing.set(job, differ);
  }
}

/** Made once for all lanes: the same string is found faster than one that is put together for each entry. */
function nameOf(variant: string | undefined, occurrence: number): string {
  return occurrence === 1 ? (variant ?? "") : `${occurrence}@${variant ?? ""}`;
}
