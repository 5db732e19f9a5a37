import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "lpci-rejects",
  title: "What lpci rejects",
  idea: "Launchpad checks little and lpci checks everything: a build can be requested, and then fail in its first stage.",
  about: [
    "Two programs read your file. Launchpad makes the plan, and looks at nothing but the pipeline, series and architectures. On the builder, lpci reads it again before it runs an entry, and it is strict: a key that it does not know, or a value of the wrong kind, and it rejects the file. `architectures` may be one word, `packages` may not; a number becomes text in `environment`, not in `run`. The documentation has [all keys](docs:keys).",
    "It rejects the *whole* file. A slip in one job fails every entry that is started, whichever job that is, so no lane gets past its first stage. The plan looks as it should; the list of problems has the slips.",
  ],
  text: `pipeline:
  - lint
  - docs
jobs:
  lint:
    series: noble
    architectures: [amd64]
    packages: flake8
    run: flake8 src
  docs:
    series: noble
    architectures: [amd64]
    enviroment:
      THEME: plain
    run: make html
`,
  question: {
    ask: ["There are two slips in this file. What becomes of it?"],
    failing: [],
    prediction: {
      kind: "one",
      options: [
        { words: "Launchpad refuses it, and builds nothing", when: { not: { outcome: "planned" } } },
        {
          words: "`lint` succeeds and `docs` fails",
          when: {
            all: [{ entry: { job: "lint", report: "succeeded" } }, { entry: { job: "docs", report: "failed" } }],
          },
        },
        {
          words: "Launchpad requests the build, and `lint` fails at once",
          when: { all: [{ lane: { architecture: "amd64" } }, { entry: { job: "lint", report: "failed" } }] },
        },
        {
          words: "Both succeed: what is not understood is left out",
          when: { lane: { architecture: "amd64", result: "succeeded" } },
        },
      ],
    },
    explanation: [
      "Series, architectures and pipeline are fine, so Launchpad requests the build. Then lpci reads the file for `lint`, finds [a list written as a word](line:8) and [a misspelled key](line:13), and gives up.",
      "Each of the two slips would have been enough, also the one in `docs`.",
    ],
  },
  challenge: {
    task: ["Repair both slips. Nothing that the file means to say may be lost."],
    goal: {
      all: [
        {
          lane: { architecture: "amd64", result: "succeeded" },
          words: "The build on amd64 ends as *Successfully built*.",
        },
        { not: { problem: { code: "lpci-schema" } }, words: "lpci takes the file." },
        { key: "packages", of: ["lint", 0], has: "flake8" },
        { key: "environment", of: ["docs", 0], at: ["THEME"], is: "plain" },
      ],
    },
    hints: [
      "The list of problems names both places.",
      "`packages` is a list, also if it has one item: `[flake8]`.",
      "Compare `enviroment` with the word in [an earlier lesson](lesson:matrix-overrides), letter by letter.",
    ],
    solution: `pipeline:
  - lint
  - docs
jobs:
  lint:
    series: noble
    architectures: [amd64]
    packages: [flake8]
    run: flake8 src
  docs:
    series: noble
    architectures: [amd64]
    environment:
      THEME: plain
    run: make html
`,
  },
};
