import { isPlainWord } from "../text/quote-word.ts";
import type { ForeignJob } from "./foreign-file.ts";

/** Names for jobs that lpci takes and that need no quotes, each once, as near to those of the file as can be. */
export function nameJobs(jobs: readonly ForeignJob[]): ReadonlyMap<ForeignJob, string> {
  const names = new Map<ForeignJob, string>();
  const taken = new Set<string>();
  for (const job of jobs) {
    const likely = likeIt(job.name);
    let name = likely;
    for (let number = 2; taken.has(name); number += 1) name = `${likely}-${number}`;
    taken.add(name);
    names.set(job, name);
  }
  return names;
}

/** lpci's `^[a-z0-9][a-z0-9+._-]+$`, beginning with a letter. */
function likeIt(name: string): string {
  const word = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9+._-]+/g, "-")
    .replace(/^[+._-]+|[+._-]+$/g, "")
    .slice(0, 60);
  if (word === "") return "job";
  return isPlainWord(word) && word.length > 1 ? word : `job-${word}`;
}
