import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "dropped-entries",
  title: "Dropped entries",
  idea: "A lane holds only the variants that list its architecture; the others are dropped from it and keep their numbers.",
  about: [
    "A matrix item may name its own architectures. Then a job’s variants are not all on the same lanes.",
    "For each lane, the farm takes the stages of the pipeline and leaves out every variant that does not list the lane’s architecture. Flightplan calls such an entry *dropped*, and draws it struck through. The variants that stay are not counted anew: an index is always the place in the whole matrix.",
    "Such gaps are meant to be there. A lane may hold `test:1` and no `test:0`.",
  ],
  text: `pipeline:
  - build
  - test
jobs:
  build:
    series: noble
    architectures: [amd64, arm64]
    run: make
  test:
    architectures: [amd64, arm64]
    run: make check
    matrix:
      - series: focal
        architectures: [amd64]
      - series: jammy
      - series: noble
`,
  question: {
    ask: ["Which of these entries run on arm64?"],
    prediction: {
      kind: "mark",
      among: { entries: { architecture: "arm64", state: "any" } },
      right: { entries: { architecture: "arm64" } },
    },
    explanation: [
      "The focal item has a list of its own, `[amd64]`, which [takes the place](lesson:matrix-overrides) of the job’s. So `test:0` is dropped from arm64. `build:0` lists both.",
      "The other two are `test:1` and `test:2` there, as they are on amd64.",
    ],
  },
  challenge: {
    task: [
      "On arm64 nobody has jammy any more, and somebody still has focal. Test focal on both architectures, and drop jammy from arm64 instead.",
    ],
    goal: {
      all: [
        { entry: { job: "test", series: "focal", architecture: "arm64" } },
        { entry: { job: "test", series: "jammy", architecture: "arm64", reason: "architecture" } },
        { entry: { job: "test", series: "jammy", architecture: "amd64" } },
        { entry: { job: "test", series: "noble", architecture: "arm64" } },
      ],
    },
    hints: [
      "An item without `architectures` has those of the job.",
      "Move the line `architectures: [amd64]` from the first item to the second.",
    ],
    solution: `pipeline:
  - build
  - test
jobs:
  build:
    series: noble
    architectures: [amd64, arm64]
    run: make
  test:
    architectures: [amd64, arm64]
    run: make check
    matrix:
      - series: focal
      - series: jammy
        architectures: [amd64]
      - series: noble
`,
  },
};
