import type { Lesson } from "../lesson.ts";

const jobs = `jobs:
  lint:
    series: noble
    architectures: [amd64, arm64]
    run: make lint
  unit:
    series: noble
    architectures: [amd64, arm64]
    run: make check
  docs:
    series: noble
    architectures: [amd64, arm64]
    run: make html
  package:
    series: noble
    architectures: [amd64, arm64]
    run: make dist
`;

export const lesson: Lesson = {
  name: "failing-stage",
  title: "When an entry fails",
  idea: "A failure ends its lane at the end of the stage; other lanes go on.",
  about: [
    "A stage is run to its end: if it has several entries, all of them run, whatever fails. Then the builder looks back. If any of them failed, the lane is over, and its build is *Failed to build*. A lane that gets to its end is *Successfully built*.",
    "Entries of later stages are never started. Their reports say *Waiting*, for ever.",
    "All of this is a matter of one lane. The builder of another architecture does not know, and does not ask.",
  ],
  text: `pipeline:
  - [lint, unit]
  - docs
  - package
${jobs}`,
  question: {
    ask: ["`lint` fails on amd64, and only there. Which entries are never started?"],
    failing: [["lint", 0, "amd64"]],
    prediction: {
      kind: "mark",
      among: { entries: {} },
      right: { entries: { report: "waiting" } },
    },
    explanation: [
      "`unit:0` shares the stage with `lint:0`, so it still runs on amd64. `docs:0` and `package:0` come later, and never start there.",
      "On arm64 everything succeeds. That build is *Successfully built*, and there is a package for arm64 and none for amd64.",
    ],
  },
  challenge: {
    task: [
      "A mistake in the documentation should not keep anybody from a package. Arrange the stages so that `package` runs even if `docs` fails. It still has to wait for `lint` and `unit`, and where nothing fails, all four run.",
    ],
    goal: {
      all: [
        {
          failing: [["docs", 0, "amd64"]],
          goal: { entry: { job: "package", index: 0, architecture: "amd64", report: "succeeded" } },
        },
        {
          failing: [["lint", 0, "amd64"]],
          goal: { entry: { job: "package", index: 0, architecture: "amd64", report: "waiting" } },
        },
        {
          failing: [["unit", 0, "amd64"]],
          goal: { entry: { job: "package", index: 0, architecture: "amd64", report: "waiting" } },
        },
        { unchanged: ["jobs"] },
      ],
    },
    hints: [
      "`package` must not stand in a later stage than `docs`.",
      "There are two ways: the same stage, or `docs` at the end.",
    ],
    solution: `pipeline:
  - [lint, unit]
  - package
  - docs
${jobs}`,
  },
};
