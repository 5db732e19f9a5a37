import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Analysis,
  type ArtifactTrace,
  type Diagnostic,
  type Dialect,
  type TracedInput,
  traceArtifacts,
} from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import {
  type ArtifactPipeline,
  effectiveArtifacts,
  randomArtifactPipelines,
  writeArtifactPipeline,
} from "../../support/random-artifacts.ts";

const dialects = fc.constantFrom<Dialect>("designed", "deployed");

describe("the trace of artifacts", () => {
  it("finds what a builder finds that runs the entries one after another", () => {
    fc.assert(
      fc.property(randomArtifactPipelines, dialects, (model, dialect) => {
        const analysis = analyseText(writeArtifactPipeline(model), { dialect });
        const architectures = analysis.plan.lanes.map(({ architecture }) => architecture);
        const expected = architectures.map((architecture) => runNaively(model, dialect, architecture));
        const { inputs } = traceOf(analysis);
        expect(
          architectures.map((architecture) =>
            inputs.filter(({ lane }) => lane.architecture === architecture).map(tell),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("is reported for exactly the entries whose input fails, or relies on an order, on a lane that is requested", () => {
    fc.assert(
      fc.property(randomArtifactPipelines, dialects, (model, dialect) => {
        const analysis = analyseText(writeArtifactPipeline(model), { dialect });
        if (analysis.plan.outcome !== "planned") return;
        const { inputs } = traceOf(analysis);
        const requested = inputs.filter(({ lane }) => lane.status.kind === "requested");
        for (const code of ["input-unavailable", "input-ambiguous", "input-same-stage"] as const) {
          const blamed = requested.filter((input) => codeOf(input) === code).map(nameOf);
          const told = analysis.diagnostics
            .filter((diagnostic) => diagnostic.code === code)
            .flatMap((diagnostic) => requested.filter((input) => concerns(diagnostic, input)).map(nameOf));
          expect(new Set(told)).toEqual(new Set(blamed));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("names as readers of an entry those whose input is that entry", () => {
    fc.assert(
      fc.property(randomArtifactPipelines, dialects, (model, dialect) => {
        const analysis = analyseText(writeArtifactPipeline(model), { dialect });
        const trace = traceOf(analysis);
        const entries = analysis.plan.lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
        const read = entries.flatMap((entry) =>
          trace
            .readersOf(entry)
            .filter(({ outcome }) => outcome.kind === "available")
            .map((reader) => `${entry.id} ${reader.entry.id}`),
        );
        const sources = trace.inputs.flatMap(({ entry, outcome }) =>
          outcome.kind === "available" ? [`${outcome.from.id} ${entry.id}`] : [],
        );
        expect(read.toSorted()).toEqual(sources.toSorted());
      }),
    );
  });
});

describe("an input that several lanes share", () => {
  it("is told once where it fares alike, and for the lane where it does not", () => {
    const text = (architectures: string) => `pipeline: [build, test]
jobs:
  build: {series: jammy, architectures: [amd64, arm64], matrix: [{}, {architectures: ${architectures}}], run: make}
  test: {series: jammy, architectures: [amd64, arm64], run: make, input: {job-name: build, target-directory: in}}
`;
    const everywhere = ofCode(analyseText(text("[amd64, arm64]")), "input-ambiguous");
    expect(everywhere).toHaveLength(1);
    expect(everywhere[0]).toMatchObject({ job: "test" });
    expect(everywhere[0]).not.toHaveProperty("architecture");
    expect(everywhere[0]).not.toHaveProperty("indexes");

    const onOne = analyseText(text("[arm64]"));
    expect(ofCode(onOne, "input-ambiguous")).toMatchObject([{ job: "test", architecture: "arm64" }]);
    expect(ofCode(onOne, "input-unavailable")).toMatchObject([{ job: "test", architecture: "amd64" }]);
  });
});

describe("an input of a job that is not defined", () => {
  const text = (job: string, input: string) => `pipeline: [${job}, test]
jobs:
  ${job}: {series: jammy, architectures: [amd64, arm64], run: make, output: {}}
  test: {series: jammy, architectures: [amd64, arm64], run: make, input: ${input}}
`;
  const fixesOf = (written: string) =>
    ofCode(analyseText(written), "input-unavailable").flatMap(({ fixes }) => fixes ?? []);

  it("is repaired by the nearest name where that job saves something before it, and nothing else changes", () => {
    const written = text("'on'", "{job-name: onn, target-directory: in}");
    const [fix, ...more] = fixesOf(written);
    expect(more).toEqual([]);
    const [edit] = fix?.edits ?? [];
    if (!edit) throw new Error("There is a fix.");
    const repaired = written.slice(0, edit.range.from) + edit.insert + written.slice(edit.range.to);
    expect(repaired).toBe(text("'on'", '{job-name: "on", target-directory: in}'));
    expect(analyseText(repaired).diagnostics).toEqual([]);
  });

  it("has no such repair where it would find nothing, or where the name stands behind an alias", () => {
    expect(fixesOf(text("build", "{job-name: tets, target-directory: in}"))).toEqual([]);
    expect(fixesOf(text("build", "{job-name: biuld, target-directory: in}"))).toHaveLength(1);
    expect(fixesOf(text("build", "{job-name: biuld, target-directory: in}").replace(", output: {}", ""))).toEqual([]);
    const aliased = `input: &in {job-name: biuld, target-directory: in}\n${text("build", "*in")}`;
    expect(ofCode(analyseText(aliased), "input-unavailable")).toHaveLength(1);
    expect(fixesOf(aliased)).toEqual([]);
  });
});

it("follows twenty thousand entries with inputs at once, also where each finds several", {
  timeout: 20_000,
}, () => {
  const items = Array.from({ length: 5000 }, (_, i) => `      - {series: jammy, environment: {N: '${i}'}}`).join("\n");
  const text = `pipeline: [build, test]
jobs:
  build:
    architectures: [amd64, arm64]
    input: {job-name: build, target-directory: in}
    matrix:
${items}
  test:
    architectures: [amd64, arm64]
    input: {job-name: build, target-directory: in}
    matrix:
${items}
`;
  const analysis = analyseText(text);
  const { inputs } = traceOf(analysis);
  expect(inputs).toHaveLength(20_000);
  expect(ofCode(analysis, "input-ambiguous").length).toBeLessThanOrEqual(2);
});

function traceOf({ configuration, plan }: Analysis): ArtifactTrace {
  if (!configuration) throw new Error("The configuration could not be loaded.");
  return traceArtifacts({ configuration, plan });
}

function ofCode({ diagnostics }: Analysis, code: Diagnostic["code"]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code);
}

function tell({ entry, outcome }: TracedInput): string {
  const name = `${entry.job}:${entry.index}`;
  switch (outcome.kind) {
    case "available":
      return `${name} gets ${outcome.from.job}:${outcome.from.index}${outcome.reliesOnOrder ? " of its stage" : ""}`;
    case "ambiguous":
      return `${name} finds ${outcome.count}`;
    case "unavailable":
      return `${name} fails: ${outcome.reason.kind}`;
  }
}

/** A builder with a file system: a directory for each index of each job, and whether something was saved in it. */
function runNaively({ stages, jobs, license }: ArtifactPipeline, dialect: Dialect, architecture: string) {
  const output = new Map<string, Map<number, { saved: boolean; stage: number }>>();
  const results: string[] = [];
  const asRun = dialect === "designed" ? stages : stages.flat().map((name) => [name]);
  for (const [stage, names] of asRun.entries()) {
    for (const name of names) {
      const job = jobs.find((one) => one.name === name);
      for (const [index, variant] of (job?.variants ?? []).entries()) {
        const listed = variant.architectures.filter((one) => one === architecture);
        for (const _ of dialect === "designed" ? listed.slice(0, 1) : listed) {
          if (!job) continue;
          const directories = output.get(name) ?? new Map<number, { saved: boolean; stage: number }>();
          output.set(name, directories);
          const own = directories.get(index) ?? { saved: false, stage };
          directories.set(index, own);
          const { input, output: declared } = effectiveArtifacts(job, variant);
          if (typeof input === "string") results.push(`${name}:${index} ${look(name, input, stage)}`);
          own.saved ||= license || declared !== null;
        }
      }
    }
  }
  return results;

  function look(name: string, input: string, stage: number): string {
    const found = [...(output.get(input) ?? [])];
    const [first] = found;
    if (!first) return "fails: not-executed";
    if (found.length > 1) return `finds ${found.length}`;
    if (name === input) return "fails: own-job";
    const [index, { saved, stage: made }] = first;
    if (!saved) return "fails: nothing-saved";
    return `gets ${input}:${index}${made === stage ? " of its stage" : ""}`;
  }
}

function codeOf({ outcome }: TracedInput): Diagnostic["code"] | null {
  if (outcome.kind === "available") return outcome.reliesOnOrder ? "input-same-stage" : null;
  return outcome.kind === "ambiguous" ? "input-ambiguous" : "input-unavailable";
}

function concerns({ job, indexes, architecture }: Diagnostic, { entry }: TracedInput): boolean {
  return (
    job === entry.job &&
    (indexes?.includes(entry.index) ?? true) &&
    (architecture === undefined || architecture === entry.architecture)
  );
}

function nameOf({ entry }: TracedInput): string {
  return `${entry.job}:${entry.index} ${entry.architecture}`;
}
