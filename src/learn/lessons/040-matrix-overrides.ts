import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "matrix-overrides",
  title: "What a matrix item overrides",
  idea: "What an item says takes the place of the job’s key as a whole; nothing is merged inside it.",
  about: [
    "A variant is made in two steps. First comes a copy of the job, without its `matrix`. Then the item is laid over it, key by key: a key that the job has too is replaced, one that it lacks is added.",
    "This happens at one level only. If a key holds a mapping, such as `environment`, or a list, such as `packages`, the item’s value replaces all of it.",
    "Here, [the job](line:7-9) sets two variables for its compiler, and [the second item](line:13-15) has something to say about them.",
  ],
  text: `pipeline:
  - build
jobs:
  build:
    series: noble
    architectures: [amd64]
    environment:
      CC: gcc
      CFLAGS: -O2
    run: make
    matrix:
      - packages: [gcc]
      - packages: [clang]
        environment:
          CC: clang
`,
  question: {
    ask: ["What does `build:1` find in its environment?"],
    prediction: {
      kind: "one",
      options: [
        {
          words: "`CC` is `clang`, `CFLAGS` is `-O2`",
          when: { key: "environment", of: ["build", 1], is: { CC: "clang", CFLAGS: "-O2" } },
        },
        {
          words: "`CC` is `clang`, and there is no `CFLAGS`",
          when: { key: "environment", of: ["build", 1], is: { CC: "clang" } },
        },
        {
          words: "`CC` is `gcc`, `CFLAGS` is `-O2`",
          when: { key: "environment", of: ["build", 1], is: { CC: "gcc", CFLAGS: "-O2" } },
        },
      ],
    },
    explanation: [
      "The item has a key `environment`, so that is the environment, all of it. `CFLAGS` is lost on the way, and the compiler builds without `-O2`. Nothing warns you.",
      "`build:0` says nothing about `environment`, so it keeps both variables.",
    ],
  },
  challenge: {
    task: ["Let `build:1` use clang *and* `-O2`. What `build:0` gets stays as it is."],
    goal: {
      all: [
        { key: "environment", of: ["build", 1], is: { CC: "clang", CFLAGS: "-O2" } },
        { key: "environment", of: ["build", 0], is: { CC: "gcc", CFLAGS: "-O2" } },
        { key: "packages", of: ["build", 1], is: ["clang"] },
        { key: "packages", of: ["build", 0], is: ["gcc"] },
      ],
    },
    hints: [
      "The second item’s `environment` replaces the job’s, so whatever it needs has to stand in it.",
      "Write `CFLAGS: -O2` below `CC: clang`, with the same indentation.",
    ],
    solution: `pipeline:
  - build
jobs:
  build:
    series: noble
    architectures: [amd64]
    environment:
      CC: gcc
      CFLAGS: -O2
    run: make
    matrix:
      - packages: [gcc]
      - packages: [clang]
        environment:
          CC: clang
          CFLAGS: -O2
`,
  },
};
