import * as fc from "fast-check";

/** What a variant of the model reads and saves: `undefined` for keys that are not there, null for null. */
export interface ModelArtifacts {
  readonly input?: string | null;
  readonly output?: "{}" | "{paths: [dist/*]}" | null;
}

export interface ArtifactVariant extends ModelArtifacts {
  readonly architectures: readonly string[];
}

export interface ArtifactJob extends ModelArtifacts {
  readonly name: string;
  readonly hasMatrix: boolean;
  readonly variants: readonly ArtifactVariant[];
}

/** A pipeline with inputs and outputs, before it is text. */
export interface ArtifactPipeline {
  readonly stages: readonly (readonly string[])[];
  readonly jobs: readonly ArtifactJob[];
  readonly license: boolean;
}

const jobNames = ["build", "test", "lint", "__proto__", "x y"];
const architectures = fc.array(fc.constantFrom("amd64", "arm64", "s390x"), { minLength: 1, maxLength: 4 });
const artifacts = fc.record(
  {
    input: fc.option(fc.constantFrom(...jobNames, "ghost"), { freq: 6 }),
    output: fc.option(fc.constantFrom("{}" as const, "{paths: [dist/*]}" as const), { freq: 6 }),
  },
  { requiredKeys: [] },
);
const variants = fc.tuple(artifacts, architectures).map(([own, list]) => ({ ...own, architectures: list }));

/** Pipelines of a few jobs that read from one another, from themselves and from jobs that are nowhere. */
export const randomArtifactPipelines: fc.Arbitrary<ArtifactPipeline> = fc
  .uniqueArray(fc.constantFrom(...jobNames), { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.record({
      stages: fc.array(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 4,
      }),
      jobs: fc.tuple(...names.map(randomJob)),
      license: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
  );

function randomJob(name: string): fc.Arbitrary<ArtifactJob> {
  return fc.oneof(
    variants.map((variant) => ({ name, hasMatrix: false, variants: [variant] })),
    fc
      .tuple(artifacts, fc.array(variants, { maxLength: 3 }))
      .map(([own, items]) => ({ ...own, name, hasMatrix: true, variants: items })),
  );
}

/** What a variant has after the matrix. */
export function effectiveArtifacts(job: ArtifactJob, variant: ArtifactVariant): ModelArtifacts {
  const keys: ModelArtifacts = { ...job, ...variant };
  return { input: keys.input ?? null, output: keys.output ?? null };
}

/** The model as YAML. */
export function writeArtifactPipeline({ stages, jobs, license }: ArtifactPipeline): string {
  const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(", ")}]`;
  return [
    license ? "license: {spdx: MIT}" : "license: ~",
    "pipeline:",
    ...stages.map((names) => `  - ${list(names)}`),
    "jobs:",
    ...jobs.map((job) => `  '${job.name}': {${writeJob(job).join(", ")}}`),
    "",
  ].join("\n");
}

function writeJob(job: ArtifactJob): readonly string[] {
  const [first] = job.variants;
  if (!job.hasMatrix && first) return ["series: jammy", ...writeVariant(first)];
  const items = job.variants.map((variant) => `{${writeVariant(variant).join(", ")}}`);
  return ["series: jammy", ...writeArtifacts(job), `matrix: [${items.join(", ")}]`];
}

function writeVariant(variant: ArtifactVariant): readonly string[] {
  return [`architectures: [${variant.architectures.join(", ")}]`, ...writeArtifacts(variant)];
}

function writeArtifacts({ input, output }: ModelArtifacts): readonly string[] {
  const pairs: string[] = [];
  if (input !== undefined) {
    pairs.push(input === null ? "input: ~" : `input: {job-name: '${input}', target-directory: in}`);
  }
  if (output !== undefined) pairs.push(`output: ${output ?? "~"}`);
  return pairs;
}
