import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "stage-lists",
  title: "Several jobs in one stage",
  idea: "A list inside the pipeline is one stage: its jobs do not wait for each other.",
  about: [
    "So far each stage was one name. A stage can also be a list of names in brackets. Its jobs belong together: the next stage waits for all of them, and they wait for nothing but the stage before.",
    "No order is promised inside a stage. Its jobs may run side by side one day; as builders work now, they take them one after another. Either way, none of them should need another.",
    "This is how it is designed. What Launchpad makes of it today is [a later lesson](lesson:stage-lists-today).",
  ],
  text: `pipeline:
  - [lint, unit]
  - docs
  - package
jobs:
  lint:
    series: noble
    architectures: [amd64]
    run: make lint
  unit:
    series: noble
    architectures: [amd64]
    run: make check
  docs:
    series: noble
    architectures: [amd64]
    run: make html
  package:
    series: noble
    architectures: [amd64]
    run: make dist
`,
  question: {
    ask: ["Which of these are true?"],
    prediction: {
      kind: "several",
      options: [
        { words: "`unit` waits for `lint` to succeed", when: { before: ["lint", "unit"] } },
        { words: "`docs` waits for `lint` to succeed", when: { before: ["lint", "docs"] } },
        { words: "`docs` waits for `unit` to succeed", when: { before: ["unit", "docs"] } },
        { words: "There are three stages", when: { count: { stagesOn: "amd64" }, is: 3 } },
      ],
    },
    explanation: [
      "[The first line](line:2) is one stage with two jobs, so there are three stages, and `docs` in the second waits for both jobs of the first.",
      "`unit` only stands behind `lint` in a list. That is no promise.",
    ],
  },
  challenge: {
    task: [
      "Writing the documentation needs neither the linter nor the tests. Let all three share the first stage, and let `package` wait for them.",
    ],
    goal: {
      all: [
        { together: ["lint", "unit"] },
        { together: ["docs", "unit"] },
        { before: ["docs", "package"] },
        { before: ["unit", "package"] },
        { unchanged: ["jobs"] },
      ],
    },
    hints: [
      "A stage may hold as many names as you like.",
      "Take the line `- docs` out, and put `docs` in the brackets.",
    ],
    solution: `pipeline:
  - [lint, unit, docs]
  - package
jobs:
  lint:
    series: noble
    architectures: [amd64]
    run: make lint
  unit:
    series: noble
    architectures: [amd64]
    run: make check
  docs:
    series: noble
    architectures: [amd64]
    run: make html
  package:
    series: noble
    architectures: [amd64]
    run: make dist
`,
  },
};
