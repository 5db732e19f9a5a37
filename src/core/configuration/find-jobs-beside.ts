import { findPair, type SourceMapping, stringOf } from "../document/source-node.ts";

/** Names of job definitions that stand at the top level, beside `jobs` instead of in it. */
export function findJobsBeside(document: SourceMapping): readonly string[] {
  const names: string[] = [];
  for (const { key, value } of document.pairs) {
    const name = stringOf(key);
    if (name === null || notJobs.has(name) || value.kind !== "mapping") continue;
    if (jobKeys.some((jobKey) => findPair(value, jobKey))) names.push(name);
  }
  return names;
}

const notJobs: ReadonlySet<string> = new Set(["pipeline", "jobs", "license"]);

const jobKeys = ["series", "architectures", "matrix", "run", "plugin"];
