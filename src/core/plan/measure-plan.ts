import type { ArchitectureReference, Configuration } from "../configuration/configuration.ts";

/**
 * How many entries a plan would have, held and dropped over all lanes: counted without expanding anything, so that aliases
 * cannot make it slow. Repeated architectures count each time, empty places count as one; the target series do not matter.
 */
export function measurePlan({ pipeline, jobs }: Configuration): number {
  const architectures = new Set<string>();
  const repeatsByList = new Map<readonly ArchitectureReference[], number>();
  const sizes = new Map<string, { readonly variants: number; readonly repeats: number }>();
  let variants = 0;
  let repeats = 0;
  for (const stage of pipeline) {
    for (const { name } of stage.jobs) {
      const size = sizes.get(name) ?? measureJob(name);
      variants += Math.max(1, size.variants);
      repeats += size.repeats;
    }
    if (stage.jobs.length === 0) variants += 1;
  }
  return variants * architectures.size + repeats;

  function measureJob(name: string) {
    const job = jobs.get(name);
    let repeatsOfJob = 0;
    for (const variant of job?.variants ?? []) repeatsOfJob += countRepeats(variant.architectures);
    const size = { variants: job?.variants.length ?? 0, repeats: repeatsOfJob };
    sizes.set(name, size);
    return size;
  }

  function countRepeats(list: readonly ArchitectureReference[]): number {
    let count = repeatsByList.get(list);
    if (count === undefined) {
      const distinct = new Set(list.map((reference) => reference.name));
      for (const architecture of distinct) architectures.add(architecture);
      count = list.length - distinct.size;
      repeatsByList.set(list, count);
    }
    return count;
  }
}
