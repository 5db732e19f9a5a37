import type { Lesson } from "../lesson.ts";

const jobs = `jobs:
  lint:
    series: noble
    architectures: [amd64]
    run: make lint
  unit:
    series: noble
    architectures: [amd64]
    run: make check
  package:
    series: noble
    architectures: [amd64]
    run: make dist
`;

export const lesson: Lesson = {
  name: "stage-lists-today",
  title: "Today, a list is not a stage",
  idea: "Launchpad as deployed today makes a stage of its own of every name in a list.",
  about: [
    "The lessons so far told how multi-job pipelines are designed. Launchpad’s code does some things in another way; what matters of it is in this lesson and the next, and the rest holds today too. Flightplan calls the two *dialects*, and plans for either.",
    "One difference is the list. As deployed, `[lint, unit]` becomes two stages, in the order in which the names are written. The second then waits for the first. And where the second has an entry, the first must have one too, or the pipeline [is refused](lesson:refused).",
    "This file is planned as deployed today. ([All differences](docs:today) are in the documentation.)",
  ],
  text: `pipeline:
  - [lint, unit]
  - package
${jobs}`,
  choices: { dialect: "deployed" },
  question: {
    ask: ["`lint` fails. What becomes of `unit` and `package` today?"],
    failing: [["lint", 0, "amd64"]],
    prediction: {
      kind: "one",
      options: [
        {
          words: "`unit` runs, `package` is never started",
          when: {
            all: [
              { not: { entry: { job: "unit", report: "waiting" } } },
              { entry: { job: "package", report: "waiting" } },
            ],
          },
        },
        {
          words: "Neither is ever started",
          when: {
            all: [{ entry: { job: "unit", report: "waiting" } }, { entry: { job: "package", report: "waiting" } }],
          },
        },
        {
          words: "Both run, and the build is reported as failed at the end",
          when: {
            not: {
              any: [{ entry: { job: "unit", report: "waiting" } }, { entry: { job: "package", report: "waiting" } }],
            },
          },
        },
      ],
    },
    explanation: [
      "`lint` is the only job of the first stage today, so the build ends with it. You learn nothing about the tests until the linter is content.",
      "As designed, `unit` would still run, as [the lesson about failures](lesson:failing-stage) says.",
    ],
  },
  challenge: {
    task: [
      "You would rather know about the tests than about the linter. Make sure that `unit` runs today even if `lint` fails. `package` still waits for both.",
    ],
    goal: {
      all: [
        {
          under: { dialect: "deployed" },
          goal: {
            all: [
              {
                failing: [["lint", 0, "amd64"]],
                goal: { entry: { job: "unit", index: 0, architecture: "amd64", report: "succeeded" } },
              },
              { before: ["unit", "package"] },
              { before: ["lint", "package"] },
            ],
          },
        },
        { unchanged: ["jobs"] },
      ],
    },
    hints: [
      "If every name is a stage, the order of the names is what counts.",
      "Put `unit` in front of `lint`, in the list or as lines of their own.",
    ],
    solution: `pipeline:
  - [unit, lint]
  - package
${jobs}`,
  },
};
