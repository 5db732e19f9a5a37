import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "stage-order",
  title: "Stages run in order",
  idea: "A stage starts when every job of the stage before it has succeeded.",
  about: [
    "Launchpad reads `.launchpad.yaml` and has its *build farm*, machines called builders, do what it says. `jobs` says what can be done: each job has a name, an Ubuntu series (the codename of a release, such as noble), architectures (a list, or one word), and a command. `pipeline` says which of them run, and in which order.",
    "Each line under `pipeline` is a *stage*. They are taken from top to bottom, and one starts only if the one before it went well. The order under `jobs` means nothing. A job that the pipeline does not name never runs; a name in it that `jobs` lacks has the whole pipeline refused.",
    "Look at the file: [the pipeline](line:1-4) names the three jobs in one order, `jobs` defines them in another.",
  ],
  text: `pipeline:
  - lint
  - build
  - test
jobs:
  build:
    series: noble
    architectures: amd64
    run: make
  test:
    series: noble
    architectures: amd64
    run: make check
  lint:
    series: noble
    architectures: amd64
    run: make lint
`,
  question: {
    ask: ["In which order do the jobs run?"],
    prediction: { kind: "order", of: { jobsOn: "amd64" } },
    explanation: [
      "The pipeline decides: `lint`, then `build`, then `test`. If `lint` fails, `build` is not even started.",
      "That `build` is the first one defined makes no difference.",
    ],
  },
  challenge: {
    task: [
      "The linter is slow, and nobody wants to wait for it. Let `build` run first, then `test`, and `lint` at the end. Leave the jobs as they are.",
    ],
    goal: {
      all: [{ before: ["build", "test"] }, { before: ["test", "lint"] }, { unchanged: ["jobs"] }],
    },
    hints: ["Only the lines under `pipeline` have to change.", "Move the line `- lint` below the line `- test`."],
    solution: `pipeline:
  - build
  - test
  - lint
jobs:
  build:
    series: noble
    architectures: amd64
    run: make
  test:
    series: noble
    architectures: amd64
    run: make check
  lint:
    series: noble
    architectures: amd64
    run: make lint
`,
  },
};
