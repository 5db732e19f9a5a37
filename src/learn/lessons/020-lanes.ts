import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "lanes",
  title: "Architectures and lanes",
  idea: "Each architecture becomes one build farm job of its own: a lane.",
  about: [
    "A builder has one architecture. So Launchpad does not request one build for a pipeline, but one for each architecture that its jobs list. Flightplan draws each of them as a *lane*.",
    "A job is on every lane whose architecture it lists. What stands on a lane is called an *entry*: `build:0` on amd64 is one, `build:0` on arm64 another. ([The next lesson](lesson:matrix) is about the number.)",
    "Lanes know nothing of each other. Each runs its own stages, at its own speed, on a builder of its own.",
  ],
  text: `pipeline:
  - build
  - test
  - publish
jobs:
  build:
    series: noble
    architectures: [amd64, arm64]
    run: make
  test:
    series: noble
    architectures: [amd64, arm64]
    run: make check
  publish:
    series: noble
    architectures: [amd64]
    run: ./publish
`,
  question: {
    ask: ["How many build farm jobs does Launchpad request for this file?"],
    prediction: { kind: "number", of: { lanes: {} } },
    explanation: [
      "Two: one for amd64 and one for arm64. How many jobs or entries there are does not matter; the five entries are spread over the two lanes.",
      "`publish` lists amd64 only, so [that lane](lane:amd64) has three stages, and [the other](lane:arm64) ends after the second.",
    ],
  },
  challenge: {
    task: [
      "People with riscv64 boards ask for packages. Build and test for them too, and keep publishing once, on amd64.",
    ],
    goal: {
      all: [
        { entry: { job: "build", architecture: "riscv64" } },
        { entry: { job: "test", architecture: "riscv64" } },
        { count: { entries: { job: "publish" } }, is: 1, words: "`publish` still runs once." },
        { count: { lanes: {} }, is: 3 },
      ],
    },
    hints: [
      "An architecture gets its lane as soon as a job of the pipeline lists it.",
      "Both `build` and `test` have a list of architectures; each needs one more.",
    ],
    solution: `pipeline:
  - build
  - test
  - publish
jobs:
  build:
    series: noble
    architectures: [amd64, arm64, riscv64]
    run: make
  test:
    series: noble
    architectures: [amd64, arm64, riscv64]
    run: make check
  publish:
    series: noble
    architectures: [amd64]
    run: ./publish
`,
  },
};
