import { findPair, type SourceMapping, type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";

/** A job of another program and its definition. */
export interface NamedJob {
  readonly name: string;
  readonly definition: SourceMapping;
  /** Whether the file has no jobs, but is one. */
  readonly isWholeFile: boolean;
}

export interface FoundJobs {
  readonly jobs: readonly NamedJob[];
  /** Keys of the top level that the jobs were found under. */
  readonly keys: readonly string[];
}

/** What GitLab keeps at the top level beside its jobs. */
const notJobs: ReadonlySet<string> = new Set(["default", "variables", "workflow", "include", "cache", "image"]);

/** Finds where a file of another program has its jobs: in a mapping, in a list, at the top level; or the whole file is one. */
export function findForeignJobs(file: SourceMapping): FoundJobs {
  for (const key of ["jobs", "services"]) {
    const jobs = jobsIn(findPair(file, key)?.value);
    if (jobs.length > 0) return { jobs, keys: [key] };
  }
  const stages = findPair(file, "stages")?.value;
  const inStages = stages?.kind === "sequence" ? stages.items.flatMap(jobsOfStage) : [];
  if (inStages.length > 0) return { jobs: inStages, keys: ["stages"] };

  const besides = file.pairs.filter(isJobBeside).flatMap(namedJob);
  if (besides.length > 0) return { jobs: besides, keys: besides.map(({ name }) => name) };
  return { jobs: [{ name: "build", definition: file, isWholeFile: true }], keys: [] };
}

/** A mapping from names, or a list whose items say their names. */
function jobsIn(node: SourceNode | undefined): readonly NamedJob[] {
  if (node?.kind === "mapping") return node.pairs.flatMap(namedJob);
  if (node?.kind !== "sequence") return [];
  return node.items.flatMap((item) => {
    const name = item.kind === "mapping" ? nameIn(item) : null;
    return item.kind === "mapping" && name !== null ? [{ name, definition: item, isWholeFile: false }] : [];
  });
}

function jobsOfStage(stage: SourceNode): readonly NamedJob[] {
  return stage.kind === "mapping" ? jobsIn(findPair(stage, "jobs")?.value) : [];
}

function nameIn(item: SourceMapping): string | null {
  for (const key of ["job", "deployment", "name"]) {
    const value = findPair(item, key)?.value;
    const name = value && stringOf(value);
    if (name) return name;
  }
  return null;
}

function isJobBeside({ key, value }: SourcePair): boolean {
  const name = key.kind === "scalar" ? (stringOf(key) ?? key.source) : "";
  return (
    !name.startsWith(".") &&
    !notJobs.has(name) &&
    value.kind === "mapping" &&
    (findPair(value, "script") !== null || findPair(value, "trigger") !== null)
  );
}

/** A name that YAML reads as no string (`on`, `1`) is taken as written. */
function namedJob({ key, value }: SourcePair): readonly NamedJob[] {
  if (value.kind !== "mapping" || key.kind !== "scalar") return [];
  return [{ name: stringOf(key) ?? key.source, definition: value, isWholeFile: false }];
}
