import type { Report } from "../diagnostics/diagnostic.ts";
import { repeatedJob, unusedJob } from "../diagnostics/oddity-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { Configuration } from "./configuration.ts";

/** Reports jobs that the pipeline names more than once, or never. */
export function noteOddities(configuration: Configuration, report: Report): void {
  const firstMention = new Map<string, SourceRange>();
  const repeated = new Set<string>();
  for (const stage of configuration.pipeline) {
    for (const { name, range } of stage.jobs) {
      const first = firstMention.get(name);
      if (!first) firstMention.set(name, range);
      else if (!repeated.has(name)) report(repeatedJob(name, range, first));
      if (first) repeated.add(name);
    }
  }
  for (const job of configuration.jobs.values()) {
    if (!firstMention.has(job.name)) report(unusedJob(job.name, job.nameRange));
  }
}
