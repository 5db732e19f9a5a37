import type { JobDefinition } from "../configuration/configuration.ts";
import type { FileFinding, LpciFinding, LpciPath } from "./finding.ts";

/** A list of findings, and the variants that have it: ascending lists of indexes. */
interface Noted {
  readonly path: LpciPath;
  readonly findings: readonly LpciFinding[];
  readonly indexes: (readonly number[])[];
}

/** Collects what is found in the variants of a job: what several have in common is one finding. */
export class JobFindings {
  private readonly job: JobDefinition;
  private readonly noted = new Map<readonly LpciFinding[], Noted>();

  constructor(job: JobDefinition) {
    this.job = job;
  }

  /** Notes findings below a path of the job for some variants; the same list again means the same findings for more of them. */
  add(path: LpciPath, findings: readonly LpciFinding[], indexes: readonly number[]): void {
    if (findings.length === 0 || indexes.length === 0) return;
    const noted = this.noted.get(findings);
    if (noted) noted.indexes.push(indexes);
    else this.noted.set(findings, { path, findings, indexes: [indexes] });
  }

  /** At most so many of what was noted. */
  take(most: number): readonly FileFinding[] {
    const { name, variants } = this.job;
    const all: FileFinding[] = [];
    for (const { path, findings, indexes } of this.noted.values()) {
      const concerned = together(indexes);
      const some = concerned.length === variants.length ? {} : { indexes: concerned };
      for (const finding of findings) {
        if (all.length >= most) return all;
        all.push({ ...finding, path: [...path, ...finding.path], job: name, ...some });
      }
    }
    return all;
  }
}

function together(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = lists;
  return lists.length === 1 ? first : lists.flat().toSorted((a, b) => a - b);
}
