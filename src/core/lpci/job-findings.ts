import type { JobDefinition } from "../configuration/configuration.ts";
import type { FileFinding, LpciFinding, LpciPath } from "./finding.ts";
import { VariantTally } from "./variant-tally.ts";

/** Collects what is found in the variants of a job: what several have in common is one finding. */
export class JobFindings {
  private readonly job: JobDefinition;
  private readonly tally: VariantTally<{ readonly path: LpciPath; readonly findings: readonly LpciFinding[] }>;

  constructor(job: JobDefinition) {
    this.job = job;
    this.tally = new VariantTally(job);
  }

  /** Notes findings below a path of the job for some variants; the same list again means the same findings for more of them. */
  add(path: LpciPath, findings: readonly LpciFinding[], indexes: readonly number[]): void {
    if (findings.length > 0) this.tally.add(findings, "", indexes, () => ({ path, findings }));
  }

  /** At most so many of what was noted. */
  take(most: number): readonly FileFinding[] {
    const all: FileFinding[] = [];
    for (const { value, indexes } of this.tally.results()) {
      for (const finding of value.findings) {
        if (all.length >= most) return all;
        const path = [...value.path, ...finding.path];
        all.push({ ...finding, path, job: this.job.name, ...(indexes ? { indexes } : {}) });
      }
    }
    return all;
  }
}
