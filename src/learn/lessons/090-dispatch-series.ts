import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "dispatch-series",
  title: "The outer and the inner container",
  idea: "A lane is dispatched on the latest series of its entries; each entry still runs in its own series.",
  about: [
    "A build farm job has a series of its own, the *dispatch series*: the builder starts an outer container of it. It is the latest series among the entries of that lane, as far as Ubuntu has it for that architecture. From old to new: bionic, focal, jammy, noble; the codenames follow the alphabet.",
    "The work is not done in that one. For each entry *lpci*, the program that runs jobs on a builder, starts an inner container, of the series which the entry asks for.",
    "Two lanes of one file may be dispatched on different series, since each looks at its own entries only.",
  ],
  text: `pipeline:
  - test
jobs:
  test:
    run: make check
    matrix:
      - series: focal
        architectures: [amd64, arm64]
      - series: jammy
        architectures: [amd64, arm64]
      - series: noble
        architectures: [amd64]
`,
  question: {
    ask: ["What is true on arm64?"],
    prediction: {
      kind: "one",
      options: [
        {
          words: "The outer container is noble, and `test:0` runs in focal",
          when: {
            all: [
              { lane: { architecture: "arm64", series: "noble" } },
              { entry: { job: "test", index: 0, architecture: "arm64", series: "focal" } },
            ],
          },
        },
        {
          words: "The outer container is jammy, and `test:0` runs in focal",
          when: {
            all: [
              { lane: { architecture: "arm64", series: "jammy" } },
              { entry: { job: "test", index: 0, architecture: "arm64", series: "focal" } },
            ],
          },
        },
        {
          words: "The outer container is jammy, and `test:0` runs in jammy too",
          when: {
            all: [
              { lane: { architecture: "arm64", series: "jammy" } },
              { entry: { job: "test", index: 0, architecture: "arm64", series: "jammy" } },
            ],
          },
        },
      ],
    },
    explanation: [
      "`test:2`, the noble one, is [dropped](lesson:dropped-entries) from arm64. Of the two that are left, jammy is the later one: the lane is *arm64 on jammy*. amd64 has all three and is dispatched on noble.",
      "`test:0` runs in focal on both. The dispatch series does not change what is tested.",
    ],
  },
  challenge: {
    task: [
      "Somebody would like to see the same outer container on every lane. Have arm64 dispatched on noble too, and go on testing focal and jammy there.",
    ],
    goal: {
      all: [
        { lane: { architecture: "arm64", series: "noble" } },
        { entry: { job: "test", architecture: "arm64", series: "focal" } },
        { entry: { job: "test", architecture: "arm64", series: "jammy" } },
        { lane: { architecture: "amd64", series: "noble" } },
      ],
    },
    hints: [
      "A lane looks at its own entries. Which of them would have to be there?",
      "Add arm64 to the architectures of the noble item.",
    ],
    solution: `pipeline:
  - test
jobs:
  test:
    run: make check
    matrix:
      - series: focal
        architectures: [amd64, arm64]
      - series: jammy
        architectures: [amd64, arm64]
      - series: noble
        architectures: [amd64, arm64]
`,
  },
};
