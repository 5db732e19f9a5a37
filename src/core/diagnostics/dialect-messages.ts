// How the deployed dialect differs from the designed one (section 5 of the semantics).
import { joinWords } from "../text/join-words.ts";
import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic, type DiagnosticDetails } from "./create-diagnostic.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";

/** An architecture as a difference needs it: where it is first listed, and the one job that lists it, if there is one only. */
export interface DifferingArchitecture {
  readonly architecture: string;
  readonly range: SourceRange;
  readonly job: string | null;
}

/** The latest series of the whole pipeline, and where it is written. */
export interface PipelineSeries {
  readonly name: string;
  readonly range: SourceRange;
}

/** `refusal` is what Launchpad says today of `job`. */
export function differsByRefusal(refusal: Diagnostic, job: string | null): Diagnostic {
  const { message, range, hint, related, architecture } = refusal;
  return differs(range, `Launchpad today refuses this pipeline: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
    ...(related ? { related } : {}),
    ...(architecture === undefined ? {} : { architecture }),
    ...jobOf(job),
  });
}

/** `refusal` is what the design says of `job`, and Launchpad today does not. */
export function differsByAccident(
  { range, related }: Diagnostic,
  missing: { readonly job: string; readonly previousJob: string; readonly architecture: string },
): Diagnostic {
  const { job, previousJob, architecture } = missing;
  return differs(
    range,
    `Launchpad today does not notice that ${job} on ${architecture} cannot wait for ${previousJob}, and builds`,
    { architecture, job, ...(related ? { related } : {}) },
  );
}

/** `architecture` where only one lane has more than one of the jobs. */
export function differsByStages(
  jobs: readonly { readonly name: string; readonly range: SourceRange }[],
  range: SourceRange,
  architecture: string | null,
): Diagnostic {
  const names = jobs.map(({ name }) => name);
  const [first = "", second = ""] = names;
  const order = `Launchpad today runs ${names.join(", then ")}`;
  const consequence =
    names.length === 2 ? `${second} does not run if ${first} fails` : "each runs only if those before it succeed";
  return differs(range, `${order}: ${consequence}`, {
    related: jobs.slice(1).map((job, i) => ({ range: job.range, message: `waits for ${names[i] ?? ""} today` })),
    ...(architecture === null ? {} : { architecture }),
  });
}

export function differsByDroppedArchitecture(
  { architecture, range, job }: DifferingArchitecture,
  latest: PipelineSeries,
  users: readonly string[],
): Diagnostic {
  return differs(
    range,
    `${architecture} is not built today: only ${joinWords(users)} ${users.length === 1 ? "uses" : "use"} it and ${latest.name} is the latest series`,
    { architecture, droppedToday: true, ...jobOf(job), related: [latestOf(latest)] },
  );
}

export function differsByUnbuildable(
  { architecture, range, job }: DifferingArchitecture,
  latest: PipelineSeries,
): Diagnostic {
  return differs(
    range,
    `${architecture} is not built today: Launchpad tries only ${latest.name}, the latest series, where it is not buildable`,
    { architecture, ...jobOf(job), related: [latestOf(latest)] },
  );
}

export function differsByDispatch(
  { architecture, range, job }: DifferingArchitecture,
  today: PipelineSeries,
  designed: { readonly series: string; readonly isPinned: boolean },
): Diagnostic {
  const reason = designed.isPinned
    ? "it knows no choice of a dispatch series"
    : "it takes the latest series of the whole pipeline for every architecture";
  return differs(
    range,
    `Launchpad today dispatches ${architecture} on ${today.name} instead of ${designed.series}: ${reason}`,
    { architecture, ...jobOf(job), related: [latestOf(today)] },
  );
}

/** `indexes` are the variants that the list belongs to. */
export function differsByRepetition(
  repeated: {
    readonly job: string;
    readonly indexes: readonly number[];
    readonly architecture: string;
    readonly times: number;
  },
  range: SourceRange,
): Diagnostic {
  const { job, indexes, architecture, times } = repeated;
  return differs(
    range,
    `${job} runs ${times === 2 ? "twice" : `${times} times`} on ${architecture} today: its list names ${architecture} that often`,
    { architecture, job, indexes },
  );
}

function latestOf({ name, range }: PipelineSeries): Related {
  return { range, message: `${name} is the latest series of the pipeline` };
}

function jobOf(job: string | null): Pick<Diagnostic, "job"> {
  return job === null ? {} : { job };
}

function differs(range: SourceRange, message: string, details: DiagnosticDetails): Diagnostic {
  return createDiagnostic("dialects-differ", range, message, details);
}
