// What is legal and probably not meant, or worth knowing.
import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic } from "./diagnostic.ts";

export function seriesFilterLeavesGap(stage: number, architecture: string, range: SourceRange): Diagnostic {
  return createDiagnostic(
    "series-filter-leaves-gap",
    range,
    `The target series leave nothing of stage ${stage} on ${architecture}, and later stages go on without it`,
    { architecture, hint: `Add the series of a job of stage ${stage} to the target series.` },
  );
}

export function endOfLifeSeries(series: string, date: string, range: SourceRange): Diagnostic {
  return createDiagnostic("end-of-life-series", range, `${series} left standard support on ${date}`, {
    hint: "Move to a later series unless you mean to keep this one.",
  });
}

/** In the deployed dialect the entry runs as often as the architecture is listed. */
export function duplicateArchitecture(
  duplicate: { readonly architecture: string; readonly report: string; readonly range: SourceRange },
  runsTwice: boolean,
): Diagnostic {
  const { architecture, report, range } = duplicate;
  const message = `Job ${report} lists ${architecture} more than once`;
  return createDiagnostic(
    "duplicate-architecture",
    range,
    runsTwice ? `${message}: Launchpad today runs it each time` : `${message}: it counts once`,
    { severity: runsTwice ? "warning" : "info", hint: `Delete one ${architecture}.` },
  );
}

export function unusedJob(job: string, range: SourceRange): Diagnostic {
  return createDiagnostic("unused-job", range, `The pipeline does not name job ${job}, so it never runs`, {
    hint: `Add ${job} to the pipeline, or delete its definition.`,
  });
}

export function repeatedJob(job: string, range: SourceRange, first: SourceRange): Diagnostic {
  return createDiagnostic("repeated-job", range, `The pipeline names job ${job} again: it runs at each place`, {
    related: [{ range: first, message: `${job} is named first here` }],
  });
}
