import type { ForeignKind } from "../configuration/recognise-file.ts";
import { findPair, type SourceMapping, type SourceNode, stringOf } from "../document/source-node.ts";
import { collectCommands, commandKeys, type FoundCommands } from "./collect-commands.ts";
import { findForeignJobs, type NamedJob } from "./find-foreign-jobs.ts";
import type { ForeignFile, ForeignJob } from "./foreign-file.ts";
import { orderForeignJobs, orderKeys } from "./order-foreign-jobs.ts";

/** So many jobs of a file are worth starting from. */
const mostJobs = 40;

/** Reads what a file of another program would run. There is at least one job, with at least one command. */
export function readForeignFile(document: SourceNode, kind: ForeignKind): ForeignFile {
  const file = fileIn(document);
  if (file === null) return standIn(kind, []);
  const { jobs, keys } = findForeignJobs(file);
  const leftOut = new Set(namesOf(file).filter((name) => !keys.includes(name) && !understood.has(name)));
  const before = sharedCommands(file, jobs);

  const stages: ForeignJob[][] = [];
  for (const stage of orderForeignJobs(jobs.slice(0, mostJobs), file)) {
    const read = stage.flatMap((job) => readJob(job, before, leftOut));
    if (read.length > 0) stages.push(read);
  }
  for (const { name } of jobs.slice(mostJobs)) leftOut.add(name);
  return stages.length === 0 ? standIn(kind, [...leftOut]) : { stages, leftOut: [...leftOut] };
}

/** The first play of an Ansible playbook stands for it. */
function fileIn(document: SourceNode): SourceMapping | null {
  const node = document.kind === "sequence" ? document.items[0] : document;
  return node?.kind === "mapping" ? node : null;
}

/** Keys that are understood, or that say nothing. */
const understood: ReadonlySet<string> = new Set([
  ...commandKeys,
  ...orderKeys,
  "name",
  "version",
  "stages",
  "job",
  "default",
  "runs-on",
  "dist",
]);

function namesOf(mapping: SourceMapping): readonly string[] {
  return mapping.pairs.flatMap(({ key }) => (key.kind === "scalar" ? [stringOf(key) ?? key.source] : []));
}

/** What GitLab runs before each job that has no `before_script` of its own. */
function sharedCommands(file: SourceMapping, jobs: readonly NamedJob[]): readonly string[] {
  if (jobs.some(({ isWholeFile }) => isWholeFile)) return [];
  const defaults = findPair(file, "default")?.value;
  const found: FoundCommands = { commands: [], actions: [] };
  for (const place of [defaults, file]) {
    const pair = place?.kind === "mapping" ? findPair(place, "before_script") : null;
    if (pair && place?.kind === "mapping") collectCommands({ ...place, pairs: [pair] }, found);
  }
  return found.commands;
}

function readJob(
  { name, definition, isWholeFile }: NamedJob,
  before: readonly string[],
  leftOut: Set<string>,
): readonly ForeignJob[] {
  const found: FoundCommands = { commands: [], actions: [] };
  collectCommands(definition, found);
  if (found.commands.length === 0) {
    if (!isWholeFile) leftOut.add(name);
    return [];
  }
  for (const key of namesOf(definition)) if (!understood.has(key)) leftOut.add(key);
  for (const action of found.actions) leftOut.add(action);
  const own = findPair(definition, "before_script") === null ? before : [];
  return [{ name, commands: [...own, ...found.commands] }];
}

/** One job for a file that has no commands. */
function standIn(kind: ForeignKind, leftOut: readonly string[]): ForeignFile {
  const command = usualCommands.get(kind) ?? "echo 'Put your commands here'";
  return { stages: [[{ name: "build", commands: [command] }]], leftOut };
}

const usualCommands: ReadonlyMap<ForeignKind, string> = new Map([
  ["a snapcraft, charmcraft or rockcraft file", "snapcraft"],
  ["a pre-commit configuration", "pre-commit run --all-files"],
]);
