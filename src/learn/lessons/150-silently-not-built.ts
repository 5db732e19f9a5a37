import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "silently-not-built",
  title: "What is silently not built today",
  idea: "Today there is one dispatch series for all lanes, and an architecture that no variant of it lists is left out without a word.",
  about: [
    "As designed, [each lane has its own dispatch series](lesson:dispatch-series). As deployed, Launchpad takes one for the whole pipeline: the latest series of all its variants. Then it requests builds for the architectures which the variants *of that series* list.",
    "If an architecture is listed by older variants only, there is no build, no message, and no trace of what is missing. The lanes that are built still hold all of their entries, the older ones too. Whether [the pipeline is refused](lesson:refused) is checked before, on all architectures.",
    "This file is planned as deployed today.",
  ],
  text: `pipeline:
  - test
jobs:
  test:
    run: make check
    matrix:
      - series: focal
        architectures: [amd64, s390x]
      - series: jammy
        architectures: [amd64, ppc64el]
      - series: noble
        architectures: [amd64, arm64]
`,
  choices: { dialect: "deployed" },
  question: {
    ask: ["For which architectures is there a build today?"],
    prediction: {
      kind: "several",
      options: [
        { words: "amd64", when: { lane: { architecture: "amd64" } } },
        { words: "s390x", when: { lane: { architecture: "s390x" } } },
        { words: "ppc64el", when: { lane: { architecture: "ppc64el" } } },
        { words: "arm64", when: { lane: { architecture: "arm64" } } },
      ],
    },
    explanation: [
      "noble is the latest series, and its item lists amd64 and arm64. s390x and ppc64el are listed by focal and jammy only, so nothing is built there, and nobody is told.",
      "amd64 is dispatched on noble and runs all three variants. As designed there would be four lanes.",
    ],
  },
  challenge: {
    task: [
      "Get all four architectures built today, without taking anything away: focal on s390x and jammy on ppc64el are what your users have.",
    ],
    goal: {
      under: { dialect: "deployed" },
      goal: {
        all: [
          { lane: { architecture: "amd64" } },
          { lane: { architecture: "arm64" } },
          { entry: { job: "test", architecture: "s390x", series: "focal" } },
          { entry: { job: "test", architecture: "ppc64el", series: "jammy" } },
        ],
      },
    },
    hints: [
      "Only the variants of the latest series decide which lanes there are.",
      "Let the noble item list s390x and ppc64el as well. They run one test more, and get their lanes.",
    ],
    solution: `pipeline:
  - test
jobs:
  test:
    run: make check
    matrix:
      - series: focal
        architectures: [amd64, s390x]
      - series: jammy
        architectures: [amd64, ppc64el]
      - series: noble
        architectures: [amd64, arm64, s390x, ppc64el]
`,
  },
};
