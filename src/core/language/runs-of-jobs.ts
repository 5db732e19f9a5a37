import type { Entry, Plan } from "../plan/plan.ts";

/** Where a job runs, over all its places in the pipeline. */
export interface JobRuns {
  readonly entries: number;
  /** Of the entries, those in lanes that are not requested. */
  readonly withheld: number;
  /** Architectures in order of the lanes. */
  readonly architectures: ReadonlySet<string>;
  readonly withheldArchitectures: ReadonlySet<string>;
  /** The variants that run on some requested lane. */
  readonly requestedIndexes: ReadonlySet<number>;
  readonly withheldIndexes: ReadonlySet<number>;
}

interface GrowingRuns {
  entries: number;
  withheld: number;
  readonly architectures: Set<string>;
  readonly withheldArchitectures: Set<string>;
  readonly requestedIndexes: Set<number>;
  readonly withheldIndexes: Set<number>;
}

/** Where each job of a plan runs; jobs without entries are not in it. */
export function runsOfJobs({ lanes }: Plan): ReadonlyMap<string, JobRuns> {
  const runs = new Map<string, GrowingRuns>();
  for (const { status, stages } of lanes) {
    const requested = status.kind === "requested";
    for (const { entries } of stages) for (const entry of entries) add(entry, requested);
  }
  return runs;

  function add({ job, index, architecture }: Entry, requested: boolean) {
    let ofJob = runs.get(job);
    if (!ofJob) {
      ofJob = newRuns();
      runs.set(job, ofJob);
    }
    ofJob.entries += 1;
    if (!requested) ofJob.withheld += 1;
    (requested ? ofJob.architectures : ofJob.withheldArchitectures).add(architecture);
    (requested ? ofJob.requestedIndexes : ofJob.withheldIndexes).add(index);
  }
}

function newRuns(): GrowingRuns {
  return {
    entries: 0,
    withheld: 0,
    architectures: new Set(),
    withheldArchitectures: new Set(),
    requestedIndexes: new Set(),
    withheldIndexes: new Set(),
  };
}
