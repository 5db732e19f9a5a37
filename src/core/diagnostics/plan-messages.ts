import { joinWords } from "../text/join-words.ts";
import { quoteWord } from "../text/quote-word.ts";
import type { SourceRange } from "../text/source-range.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";

/** Launchpad's words. */
export function emptyPipeline(range: SourceRange): Diagnostic {
  return createDiagnostic("empty-pipeline", range, "No pipeline stages defined", {
    hint: "Name at least one job in the pipeline, for example `- build`.",
  });
}

/** Launchpad's words; `meant` is the defined job with the nearest name. */
export function undefinedJob(name: string, range: SourceRange, meant: string | null): Diagnostic {
  return createDiagnostic("undefined-job", range, `No job definition for '${name}'`, {
    hint: meant === null ? `Define ${name} under \`jobs\`, or take it from the pipeline.` : `Did you mean ${meant}?`,
  });
}

/** What stands in the way of a job on an architecture. */
export interface CrossArchitecture {
  readonly job: string;
  readonly architecture: string;
  /** The architecture in the job's list. */
  readonly range: SourceRange;
  readonly previousJob: string;
  /** Architectures on which the previous job runs; none where it runs nowhere. */
  readonly previousArchitectures: readonly string[];
  /** Where the previous job's architectures are written. */
  readonly previousRange: SourceRange;
  /** Whether the target series took entries of the previous job. */
  readonly previousIsFiltered: boolean;
  /** Whether both jobs stand in one stage of the pipeline as written. */
  readonly sameStage: boolean;
}

/** Launchpad's words. */
export function crossArchitecture(missing: CrossArchitecture): Diagnostic {
  const { job, architecture, previousJob, previousArchitectures } = missing;
  const message = `Job ${job} would run on ${architecture}, but the previous job ${previousJob} in the same pipeline would not`;
  const where = previousArchitectures.length === 0 ? "nowhere" : `only on ${joinWords(previousArchitectures)}`;
  return createDiagnostic("cross-architecture", missing.range, message, {
    architecture,
    hint: wayOut(missing),
    related: [{ range: missing.previousRange, message: `${previousJob} runs ${where}` }],
  });
}

function wayOut({ job, architecture, previousJob, ...missing }: CrossArchitecture): string {
  if (missing.previousArchitectures.length === 0) {
    const remedy = missing.previousIsFiltered
      ? `Add the series of ${previousJob} to the target series`
      : `Give ${previousJob} an entry on ${architecture}`;
    return `Launchpad today waits even for a job that runs nowhere. ${remedy}, or take ${previousJob} from the pipeline.`;
  }
  const rule = missing.sameStage
    ? "Launchpad today lets every job wait for the one named before it, in the same stage too."
    : "A lane cannot wait for another lane.";
  return `${rule} Add ${architecture} to ${previousJob}, or take it from ${job}.`;
}

/** What a series that the farm does not have may stand for. */
export interface SeriesClue {
  /** The series with the nearest name, or of the version written. */
  readonly meant: string | null;
  /** Whether a version is written, and so certainly no codename that the farm lacks. */
  readonly isVersion: boolean;
}

/** Launchpad's words. */
export function unknownSeries(name: string, range: SourceRange, { meant, isVersion }: SeriesClue): Diagnostic {
  return createDiagnostic("unknown-series", range, `Unknown Ubuntu series name ${name}`, {
    hint: wayToSeries(name, { meant, isVersion }),
    ...(isVersion ? {} : { notOnFarm: { series: name } }),
  });
}

function wayToSeries(name: string, { meant, isVersion }: SeriesClue): string {
  if (meant === null) return "Write the codename of an Ubuntu series, for example `jammy`, or add it to the farm.";
  return isVersion ? `Did you mean ${meant}?` : `Did you mean ${meant}? If not, add ${name} to the farm.`;
}

/** Launchpad's words; `buildable` are the architectures of that series. */
export function unbuildableArchitecture(
  architecture: string,
  series: string,
  range: SourceRange,
  buildable: readonly string[],
): Diagnostic {
  const message = `${architecture} is not a buildable architecture name in Ubuntu ${series}`;
  return createDiagnostic("unbuildable-architecture", range, message, {
    architecture,
    hint:
      buildable.length === 0
        ? `Take ${architecture} out, or add it to the farm.`
        : `Use one that is (${joinWords(buildable, "or")}), take ${architecture} out, or add it to the farm.`,
    notOnFarm: { series, architecture },
  });
}

/** Launchpad says nothing where it requests no build. `targetSeries` are those that took entries; null where none did. */
export function nothingRequested(range: SourceRange, targetSeries: readonly string[] | null): Diagnostic {
  return createDiagnostic(
    "nothing-requested",
    range,
    "No build farm job is requested: no entry of the pipeline remains",
    {
      hint:
        targetSeries === null
          ? "Give a job of the pipeline an architecture."
          : `Choose other target series than ${joinWords(targetSeries) || "none"}.`,
    },
  );
}

export function silentlyDroppedArchitecture(
  architecture: string,
  range: SourceRange,
  series: { readonly latest: string; readonly users: readonly string[] },
): Diagnostic {
  return createDiagnostic(
    "silently-dropped-architecture",
    range,
    `Launchpad builds nothing on ${architecture} and does not say so: only ${usesIt(series.users)} it, and ${series.latest} is the latest series`,
    { architecture, hint: `Add a job or a matrix item for ${series.latest} on ${architecture}.` },
  );
}

export function dispatchNotInUbuntu(series: string, range: SourceRange): Diagnostic {
  return createDiagnostic(
    "dispatch-not-possible",
    range,
    `The farm has no series ${series}: every lane is dispatched on its latest series`,
    { hint: "Choose a dispatch series that the farm has." },
  );
}

export function dispatchNotBuildable(
  lane: { readonly architecture: string; readonly series: string },
  pinned: string,
  range: SourceRange,
): Diagnostic {
  const { architecture, series } = lane;
  return createDiagnostic(
    "dispatch-not-possible",
    range,
    `${architecture} is not buildable in ${pinned}: its lane is dispatched on ${series}`,
    { architecture, hint: `Choose a dispatch series in which ${architecture} is buildable.` },
  );
}

function usesIt(series: readonly string[]): string {
  return `${joinWords(series)} ${series.length === 1 ? "uses" : "use"}`;
}

/** Writes another name in place of one. */
export function replaceFix(range: SourceRange, insert: string): Fix {
  return {
    kind: "replace-value",
    title: toOneLine(`Replace with ${insert}`),
    edits: [{ range, insert: quoteWord(insert) }],
  };
}
