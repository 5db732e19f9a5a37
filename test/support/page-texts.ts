/** Texts whose plans look unlike each other, beside those of `pipelines.ts`. */

const manyArchitectures = "[amd64, arm64, armhf, i386, ppc64el, riscv64, s390x, hppa]";

export const oneLane = `pipeline: [build]
jobs:
  build: {series: noble, architectures: amd64, run: make}
`;

export const eightLanes = `pipeline:
  - [build, lint]
  - test
jobs:
  build: {series: jammy, architectures: ${manyArchitectures}, run: make}
  lint: {series: jammy, architectures: ${manyArchitectures}, run: make lint}
  test: {series: jammy, architectures: ${manyArchitectures}, run: make check}
`;

export const unknownSeries = `pipeline: [build]
jobs:
  build: {series: jamy, architectures: [amd64, arm64], run: make}
`;

const long = "a-job-whose-name-is-so-long-that-nobody-would-ever-want-to-see-it-in-full-in-a-picture-of-a-pipeline";

export const longNames = `pipeline:
  - ${long}
  - ${long}-and-longer
jobs:
  ${long}: {series: jammy, architectures: [amd64, arm64], run: make}
  ${long}-and-longer: {series: jammy, architectures: [amd64, arm64], run: make}
`;

export const namesOfManyScripts = `pipeline:
  - ["بناء", "🚀👩‍🚀", "בדיקה"]
  - "測試"
jobs:
  "بناء": {series: jammy, architectures: amd64, run: make}
  "🚀👩‍🚀": {series: jammy, architectures: amd64, run: make}
  "בדיקה": {series: jammy, architectures: amd64, run: make}
  "測試": {series: jammy, architectures: amd64, run: make}
`;

/** As many stages, of one job each. */
export function manyStages(count: number): string {
  const names = Array.from({ length: count }, (_, i) => `job${i}`);
  const jobs = names.map((name) => `  ${name}: {series: jammy, architectures: amd64, run: make}\n`);
  return `pipeline: [${names.join(", ")}]\njobs:\n${jobs.join("")}`;
}

/** One job of as many variants on four architectures. */
export function manyVariants(count: number): string {
  const variant = "      - {series: jammy, architectures: [amd64, arm64, ppc64el, s390x]}\n";
  return `pipeline: [build]\njobs:\n  build:\n    run: make\n    matrix:\n${variant.repeat(count)}`;
}
