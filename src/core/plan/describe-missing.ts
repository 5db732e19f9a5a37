import { crossArchitecture } from "../diagnostics/plan-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { ArchitectureUse, AskedPipeline, Place } from "./ask-pipeline.ts";
import type { Refusal } from "./plan-decision.ts";

/** A job on an architecture, and the previous job that has no entry on it. */
export interface MissingPrevious {
  readonly asked: AskedPipeline;
  readonly architecture: string;
  readonly use: ArchitectureUse;
  readonly place: Place;
  readonly column: number;
  readonly previous: { readonly column: number; readonly place: Place };
}

/** The refusal of a pipeline whose job would have to wait for another lane. */
export function describeMissing({ asked, architecture, use, place, column, previous }: MissingPrevious): Refusal {
  const job = place.reference.name;
  const previousJob = previous.place.reference.name;
  const previousArchitectures = [...(asked.jobs.get(previousJob)?.architectures.keys() ?? [])];
  const diagnostic = crossArchitecture({
    job,
    architecture,
    range: use.range,
    previousJob,
    previousArchitectures,
    previousRange: architecturesRange(asked, previous.place),
    previousIsFiltered: (asked.jobs.get(previousJob)?.filteredArchitectures.size ?? 0) > 0,
    sameStage: previous.place.stage === place.stage,
  });
  const dependency = { job, column, previousJob, previousColumn: previous.column, previousArchitectures };
  return { diagnostic, missing: { architecture, dependency } };
}

/** Where the architectures of a job's first variant are written; the pipeline's name for it where it has none. */
function architecturesRange({ jobs }: AskedPipeline, { reference }: Place): SourceRange {
  return jobs.get(reference.name)?.definition.variants[0]?.architecturesRange ?? reference.range;
}
