/** Texts of our own that several tests use. */

export const workedExample = `pipeline:
  - build-snap
  - test-snap
jobs:
  build-snap:
    series: focal
    architectures: [amd64, arm64]
    run: snapcraft
  test-snap:
    matrix:
      - series: bionic
        architectures: [amd64]
      - series: focal
        architectures: [amd64, arm64]
      - series: jammy
        architectures: [amd64, arm64]
    run: snap install --dangerous ./*.snap
`;

/** Refused by both dialects: `test` cannot wait for `lint` on arm64. */
export const crossArchitecture = `pipeline:
  - lint
  - test
jobs:
  lint:
    series: jammy
    architectures: [amd64]
    run: make lint
  test:
    series: jammy
    architectures: [amd64, arm64]
    run: make check
`;

/** Two jobs in one stage, and an architecture that only the older series lists. */
export const dialectsDiffer = `pipeline:
  - [lint, unit]
jobs:
  lint:
    series: focal
    architectures: [amd64, s390x]
    run: make lint
  unit:
    matrix:
      - series: focal
        architectures: [s390x]
      - series: jammy
        architectures: [amd64]
    run: make check
`;

/** Problems of three kinds: two series that Ubuntu does not have, a job that is never named, and a series at its end. */
export const manyProblems = `pipeline: [[lint, unit, docs]]
jobs:
  lint: {series: jamy, architectures: amd64, run: make}
  unit: {series: nobel, architectures: amd64, run: make}
  docs: {series: bionic, architectures: amd64, run: make}
  spare: {series: jammy, architectures: amd64, run: make}
`;

/** Two values that look like secrets, in lines 6 and 7, and some that do not. */
export const withSecrets = `pipeline: [build]
jobs:
  build:
    series: jammy
    architectures: [amd64]
    environment: {LANG: C.UTF-8, STORE_TOKEN: abcdef123456, DEBUG: 1}
    run: git clone https://me:hunter2@git.example/project && make
`;
