import type { Configuration } from "../configuration/configuration.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { Plan } from "./plan.ts";

/** Where the entries of a job are. */
export interface JobSurvey {
  /** Architectures of the lanes that hold entries of it, in the order of the lanes. */
  readonly architectures: readonly string[];
  /** The first place that holds any, over all lanes; null where none does. */
  readonly first: JobPlace | null;
  /** Whether the target series take any of its entries. */
  readonly isFiltered: boolean;
}

interface JobPlace {
  readonly column: number;
  /** 1-based position in the pipeline as written. */
  readonly stage: number;
  readonly place: SourceRange;
}

/** Surveys the jobs that the pipeline names, in one pass over the entries of a plan. */
export function surveyJobs(configuration: Configuration, { lanes, filtered }: Plan): ReadonlyMap<string, JobSurvey> {
  const surveys = new Map<string, { architectures: string[]; first: JobPlace | null; isFiltered: boolean }>();
  for (const { jobs } of configuration.pipeline) {
    for (const { name } of jobs) surveys.set(name, { architectures: [], first: null, isFiltered: false });
  }
  for (const { architecture, stages } of lanes) {
    for (const { column, number, entries, dropped } of stages) {
      let last: string | null = null;
      for (const { job, place } of entries) {
        const survey = job === last ? undefined : surveys.get(job);
        last = job;
        if (!survey) continue;
        if (survey.architectures.at(-1) !== architecture) survey.architectures.push(architecture);
        if (!survey.first || column < survey.first.column) survey.first = { column, stage: number, place };
      }
      noteFiltered(dropped);
    }
  }
  noteFiltered(filtered);
  return surveys;

  function noteFiltered(dropped: Plan["filtered"]) {
    for (const { job, reason } of dropped) {
      const survey = reason.kind === "series" ? surveys.get(job) : undefined;
      if (survey) survey.isFiltered = true;
    }
  }
}
