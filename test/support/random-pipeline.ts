import * as fc from "fast-check";

/** A configuration before it is text: what the laws know of it without asking the planner. */
interface ModelJob {
  readonly name: string;
  readonly hasMatrix: boolean;
  readonly variants: readonly ModelVariant[];
}

export interface ModelVariant {
  readonly series: string;
  readonly architectures: readonly string[];
}

export interface ModelPipeline {
  /** Each stage and whether it is written as a list. */
  readonly stages: readonly (readonly string[])[];
  readonly jobs: readonly ModelJob[];
}

const jobNames = ["build", "test", "lint", "jammy", "amd64", "constructor", "__proto__", "toString", "a:0/b@2", "x y"];
const seriesNames = ["xenial", "focal", "jammy", "noble", "trixie"];
const architectureNames = ["amd64", "arm64", "s390x", "powerpc", "sparc"];

const variants: fc.Arbitrary<ModelVariant> = fc.record({
  series: fc.constantFrom(...seriesNames),
  architectures: fc.array(fc.constantFrom(...architectureNames), { maxLength: 4 }),
});

/** Pipelines of a few jobs, with everything odd that Launchpad accepts; every name that the pipeline mentions is defined. */
export const randomPipelines: fc.Arbitrary<ModelPipeline> = fc
  .uniqueArray(fc.constantFrom(...jobNames), { minLength: 1, maxLength: 5 })
  .chain((names) =>
    fc.record({
      stages: fc.array(fc.array(fc.constantFrom(...names), { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      jobs: fc.tuple(...names.map(randomJob)),
    }),
  );

function randomJob(name: string): fc.Arbitrary<ModelJob> {
  return fc.oneof(
    variants.map((variant) => ({ name, hasMatrix: false, variants: [variant] })),
    fc.array(variants, { maxLength: 4 }).map((items) => ({ name, hasMatrix: true, variants: items })),
  );
}

/** Series to filter by, most often none. */
export const randomTargets: fc.Arbitrary<readonly string[] | null> = fc.option(
  fc.subarray(seriesNames, { minLength: 1 }),
  { freq: 2 },
);

export const randomPins: fc.Arbitrary<string | null> = fc.option(fc.constantFrom(...seriesNames), { freq: 2 });

/** The model as YAML. */
export function writePipeline({ stages, jobs }: ModelPipeline): string {
  const quoted = (name: string) => `'${name}'`;
  const list = (names: readonly string[]) => `[${names.map(quoted).join(", ")}]`;
  const pairs = ({ series, architectures }: ModelVariant) => `series: ${series}, architectures: ${list(architectures)}`;
  return [
    "pipeline:",
    ...stages.map((names) => `  - ${list(names)}`),
    "jobs:",
    ...jobs.map(({ name, hasMatrix, variants: own }) => {
      const [first] = own;
      const body = hasMatrix || !first ? `matrix: [${own.map((one) => `{${pairs(one)}}`).join(", ")}]` : pairs(first);
      return `  ${quoted(name)}: {${body}}`;
    }),
    "",
  ].join("\n");
}
