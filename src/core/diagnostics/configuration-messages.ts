import { joinWords } from "../text/join-words.ts";
import type { SourceRange } from "../text/source-range.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What a value looks like in the text and what YAML made of it, in words: `22.04`, *a number*. */
export interface YamlReading {
  readonly range: SourceRange;
  /** As written; null for anything but a scalar with text. */
  readonly source: string | null;
  /** For example *a number*, *true*, *a list*, *nothing*. */
  readonly reading: string;
}

export function emptyConfiguration(): Diagnostic {
  return createDiagnostic("empty-configuration", { from: 0, to: 0 }, "Empty configuration file", {
    hint: "Paste a `.launchpad.yaml`, or start with `pipeline:` and `jobs:`.",
  });
}

export function invalidConfiguration(value: YamlReading, looksLike: string | null): Diagnostic {
  const message = `${readsFileAs(value)}; a configuration is a mapping with \`pipeline\` and \`jobs\``;
  return createDiagnostic("invalid-configuration", value.range, message, {
    hint: looksLike === null ? "Start with `pipeline:` and `jobs:`." : foreignFile(looksLike),
  });
}

function readsFileAs({ reading }: YamlReading): string {
  return `YAML reads the file as ${reading}`;
}

/** Launchpad's words. `misspelt` is the key that was probably meant to be this one. */
export function missingKey(key: "pipeline" | "jobs", range: SourceRange, clue: MissingKeyClue): Diagnostic {
  return createDiagnostic("missing-key", range, `Configuration file does not declare '${key}'`, clueDetails(key, clue));
}

/** What the rest of the file tells about a missing key. */
export type MissingKeyClue =
  | { readonly kind: "none" }
  | { readonly kind: "foreign-file"; readonly looksLike: string }
  | { readonly kind: "misspelt"; readonly name: string }
  | { readonly kind: "jobs-at-top-level"; readonly names: readonly string[] };

function clueDetails(key: "pipeline" | "jobs", clue: MissingKeyClue): { hint: string } {
  switch (clue.kind) {
    case "foreign-file":
      return { hint: foreignFile(clue.looksLike) };
    case "misspelt":
      return { hint: `Rename \`${clue.name}\` to \`${key}\`.` };
    case "jobs-at-top-level":
      return { hint: jobsAtTopLevel(clue.names) };
    case "none":
      return {
        hint:
          key === "pipeline"
            ? "Add `pipeline:` with the names of the jobs, in the order in which they run."
            : "Add `jobs:` with a definition for every name in the pipeline.",
      };
  }
}

/** The way out is told with the offer to start from it (see `foreign-messages.ts`). */
function foreignFile(looksLike: string): string {
  return `This looks like ${looksLike}.`;
}

function jobsAtTopLevel(names: readonly string[]): string {
  return `Indent ${joinWords(names.map(code))} under \`jobs:\`: definitions belong in it, not beside it.`;
}

export function pipelineIsAMapping(range: SourceRange): Diagnostic {
  return createDiagnostic(
    "pipeline-is-a-mapping",
    range,
    "The pipeline is a mapping: Launchpad takes its keys for the stages and ignores what stands behind them",
    { hint: "Write a list: put `- ` before each job name and leave the colon out." },
  );
}

export function invalidPipeline(value: YamlReading): Diagnostic {
  return createDiagnostic(
    "invalid-pipeline",
    value.range,
    `YAML reads the pipeline as ${value.reading}; it is a list of stages`,
    {
      hint: "Write each stage on a line of its own, for example `- build`.",
    },
  );
}

export function invalidStage(number: number, value: YamlReading): Diagnostic {
  const message = `YAML reads stage ${number} as ${value.reading}; a stage is a job name or a list of job names`;
  return createDiagnostic("invalid-stage", value.range, message, {
    hint: "Write `- build`, or `- [lint, test]` for several jobs in one stage.",
  });
}

export function invalidJobName(value: YamlReading): Diagnostic {
  if (value.source === null) {
    return createDiagnostic("invalid-job-name", value.range, `YAML reads a job name as ${value.reading}`, {
      hint: "Write the name of a job from `jobs`.",
    });
  }
  return createDiagnostic("invalid-job-name", value.range, `${readsAs(value, value.source)}; quote it`, {
    hint: "Quote the name, here and wherever else it stands.",
  });
}

export function invalidJobs(value: YamlReading, namesAtTopLevel: readonly string[]): Diagnostic {
  const message = `YAML reads \`jobs\` as ${value.reading}; it is a mapping from job names to definitions`;
  return createDiagnostic("invalid-jobs", value.range, message, {
    hint:
      namesAtTopLevel.length > 0
        ? jobsAtTopLevel(namesAtTopLevel)
        : "Write each job as `name:` with its definition indented below.",
  });
}

export function invalidJob(job: string, value: YamlReading): Diagnostic {
  const message = `YAML reads the definition of job ${job} as ${value.reading}; it is a mapping`;
  return createDiagnostic("invalid-job", value.range, message, {
    hint: `Give ${job} at least \`series\`, \`architectures\` and \`run\`, indented below its name.`,
  });
}

export function invalidMatrix(job: string, value: YamlReading): Diagnostic {
  const message = `YAML reads the matrix of job ${job} as ${value.reading}; it is a list of mappings`;
  return createDiagnostic("invalid-matrix", value.range, message, {
    hint: "Start each item with a dash, for example `- series: jammy`.",
  });
}

export function invalidMatrixItem(report: string, value: YamlReading): Diagnostic {
  const message = `YAML reads the matrix item of ${report} as ${value.reading}; it is a mapping`;
  return createDiagnostic("invalid-matrix", value.range, message, {
    hint: "Write keys and values, for example `- series: jammy`.",
  });
}

/** Launchpad's words. */
export function missingJobKey(
  report: string,
  key: "series" | "architectures",
  place: { readonly range: SourceRange; readonly inMatrix: boolean },
): Diagnostic {
  const example = key === "series" ? "series: jammy" : "architectures: [amd64]";
  return createDiagnostic("missing-job-key", place.range, `Job ${report} does not declare '${key}'`, {
    hint: `Add \`${key}\` to the job${place.inMatrix ? " or to this matrix item" : ""}, for example \`${example}\`.`,
  });
}

/** `codename` is that of the Ubuntu version written, if it is one. */
export function invalidSeries(value: YamlReading, codename: string | null): Diagnostic {
  const example = codename ?? "jammy";
  if (value.source === null) {
    return createDiagnostic("invalid-series", value.range, `YAML reads the series as ${value.reading}`, {
      hint: `Write the codename of one Ubuntu series, for example \`${example}\`.`,
    });
  }
  const message = `${readsAs(value, value.source)}; write the codename, for example \`${example}\``;
  if (codename === null) return createDiagnostic("invalid-series", value.range, message);
  return createDiagnostic("invalid-series", value.range, message, {
    hint: `Write \`${codename}\`: that is Ubuntu ${value.source}.`,
  });
}

export function invalidArchitectures(value: YamlReading): Diagnostic {
  if (value.source === null) {
    return createDiagnostic("invalid-architectures", value.range, `YAML reads the architectures as ${value.reading}`, {
      hint: "Write a list of architecture names, for example `[amd64, arm64]`.",
    });
  }
  const message = `${readsAs(value, value.source)}; write the architecture’s name, for example \`amd64\``;
  return createDiagnostic("invalid-architectures", value.range, message, {
    hint: "Write a list of architecture names, for example `[amd64, arm64]`.",
  });
}

export function invalidArchitecture(value: YamlReading): Diagnostic {
  const message =
    value.source === null
      ? `YAML reads an architecture as ${value.reading}`
      : `${readsAs(value, value.source)}; write the architecture’s name, for example \`amd64\``;
  return createDiagnostic("invalid-architectures", value.range, message, {
    hint: "Write a list of architecture names, for example `[amd64, arm64]`.",
  });
}

export function noArchitectures(report: string, range: SourceRange): Diagnostic {
  return createDiagnostic("no-architectures", range, `Job ${report} lists no architectures, so it runs nowhere`, {
    hint: "Add one, for example `[amd64]`.",
  });
}

export function emptyStage(number: number, range: SourceRange): Diagnostic {
  return createDiagnostic("empty-stage", range, `Stage ${number} names no job`, {
    hint: "Name a job in it, or delete it.",
  });
}

export function emptyMatrix(job: string, range: SourceRange): Diagnostic {
  return createDiagnostic("empty-matrix", range, `The matrix of job ${job} is empty, so the job runs nowhere`, {
    hint: "Add an item, or delete the key `matrix`.",
  });
}

export function tooManyVariants(count: number, limit: number, range: SourceRange): Diagnostic {
  return tooLarge(`The matrices make ${withThousands(count)} concrete jobs or more`, limit, range);
}

export function tooManyNames(count: number, limit: number, range: SourceRange): Diagnostic {
  return tooLarge(`The pipeline names ${withThousands(count)} jobs or more`, limit, range);
}

export function tooManyEntries(count: number, limit: number, range: SourceRange): Diagnostic {
  return tooLarge(`This pipeline makes ${withThousands(count)} entries over all architectures`, limit, range);
}

function tooLarge(sentence: string, limit: number, range: SourceRange): Diagnostic {
  return createDiagnostic("plan-too-large", range, `${sentence}; Flightplan plans up to ${withThousands(limit)}`, {
    hint: "Plan a part of it: take some matrix items, architectures or stages out.",
  });
}

function readsAs(value: YamlReading, source: string): string {
  return `YAML reads \`${source}\` as ${value.reading}`;
}

function code(word: string): string {
  return `\`${word}\``;
}

function withThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
