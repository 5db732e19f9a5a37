import { findPair, type SourceMapping, type SourceNode, stringOf } from "../document/source-node.ts";
import type { NamedJob } from "./find-foreign-jobs.ts";

/** Where a job keeps the names of those it waits for. */
export const orderKeys: readonly string[] = ["needs", "requires", "depends_on", "dependsOn", "stage"];

/**
 * Puts jobs into stages: by the file's list of `stages`, as GitLab does, or each behind all that it waits for. Of jobs that wait
 * for one another, the first ones go first.
 */
export function orderForeignJobs(jobs: readonly NamedJob[], file: SourceMapping): readonly (readonly NamedJob[])[] {
  const stageNames = stageNamesOf(file);
  const levels = stageNames === null ? levelsByNeeds(jobs) : jobs.map((job) => levelByStage(job, stageNames));
  const stages: NamedJob[][] = [];
  for (const [index, job] of jobs.entries()) {
    const level = levels[index] ?? 0;
    const stage = stages[level] ?? [];
    stage.push(job);
    stages[level] = stage;
  }
  return stages.filter((stage) => stage.length > 0);
}

function stageNamesOf(file: SourceMapping): readonly string[] | null {
  const value = findPair(file, "stages")?.value;
  const names = value?.kind === "sequence" ? value.items.map(stringOf).filter((name) => name !== null) : [];
  return names.length === 0 ? null : names;
}

/** GitLab's default is the stage `test`. */
function levelByStage({ definition }: NamedJob, names: readonly string[]): number {
  const value = findPair(definition, "stage")?.value;
  return Math.max(0, names.indexOf((value && stringOf(value)) ?? "test"));
}

function levelsByNeeds(jobs: readonly NamedJob[]): readonly number[] {
  const levels = new Map<string, number>();
  // One round settles jobs that wait for earlier ones only; further rounds those in another order, cycles never.
  for (let round = 0; round < Math.min(jobs.length, 10); round += 1) {
    for (const { name, definition } of jobs) {
      const behind = needsOf(definition).map((need) => (need === name ? -1 : (levels.get(need) ?? -1)));
      levels.set(name, Math.min(jobs.length, Math.max(-1, ...behind) + 1));
    }
  }
  return jobs.map(({ name }) => levels.get(name) ?? 0);
}

function needsOf(definition: SourceMapping): readonly string[] {
  return orderKeys.flatMap((key) => (key === "stage" ? [] : namesIn(findPair(definition, key)?.value)));
}

/** A name, a list of names or of mappings with `job`, or a mapping from names. */
function namesIn(node: SourceNode | undefined): readonly string[] {
  if (node?.kind === "sequence") return node.items.flatMap(nameIn);
  if (node?.kind === "mapping") return node.pairs.flatMap(({ key }) => nameIn(key));
  return node === undefined ? [] : nameIn(node);
}

function nameIn(node: SourceNode): readonly string[] {
  const value = node.kind === "mapping" ? findPair(node, "job")?.value : node;
  const name = value && stringOf(value);
  return name ? [name] : [];
}
