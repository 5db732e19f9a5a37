import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "yaml-merge",
  title: "Sharing keys with `<<`",
  idea: "A merge fills in the keys that a mapping does not have; it never mixes two values.",
  about: [
    "YAML has a way to write common keys once. `&name` marks a mapping, `*name` stands for it elsewhere, and `<<: *name` takes over its keys.",
    "It is the matrix’s rule from the other side. The mapping’s own keys win, and the merge fills in the rest. Again this is one level deep: a list or a mapping that stands under the same key on both sides is not put together. A `matrix` is a key like any other, and comes along. Only the mark must stand above its use.",
    "Here [slow](line:12-15) takes over what [unit](line:5-11) has.",
  ],
  text: `pipeline:
  - slow
  - unit
jobs:
  unit: &common
    series: noble
    architectures: [amd64]
    packages: [gcc, libxml2-dev]
    run: ./check
    environment:
      LANG: C.UTF-8
  slow:
    <<: *common
    packages: [valgrind]
    run: ./check --slowly
`,
  question: {
    ask: ["What is true of `slow`? Choose all that are."],
    prediction: {
      kind: "several",
      options: [
        { words: "It runs in noble", when: { entry: { job: "slow", series: "noble" } } },
        {
          words: "`valgrind` is installed for it",
          when: { key: "packages", of: ["slow", 0], has: "valgrind" },
        },
        { words: "`gcc` is installed for it", when: { key: "packages", of: ["slow", 0], has: "gcc" } },
        {
          words: "It finds `LANG` in its environment",
          when: { key: "environment", of: ["slow", 0], at: ["LANG"], is: "C.UTF-8" },
        },
      ],
    },
    explanation: [
      "Series, architectures and environment come through the merge, because `slow` has none of its own.",
      "`packages` it does have, so the list is `[valgrind]` and nothing more. If `./check` has to compile anything, it fails there, for want of `gcc`.",
    ],
  },
  challenge: {
    task: ["Give `slow` the packages that it needs: `gcc`, `libxml2-dev` and `valgrind`. Leave `unit` as it is."],
    goal: {
      all: [
        { key: "packages", of: ["slow", 0], has: "gcc" },
        { key: "packages", of: ["slow", 0], has: "libxml2-dev" },
        { key: "packages", of: ["slow", 0], has: "valgrind" },
        { key: "run", of: ["slow", 0], is: "./check --slowly" },
        { unchanged: ["jobs", "unit"] },
      ],
    },
    hints: [
      "YAML cannot lengthen a list. `slow` needs a list of its own with everything in it.",
      "Write `packages: [gcc, libxml2-dev, valgrind]` under `slow`.",
    ],
    solution: `pipeline:
  - slow
  - unit
jobs:
  unit: &common
    series: noble
    architectures: [amd64]
    packages: [gcc, libxml2-dev]
    run: ./check
    environment:
      LANG: C.UTF-8
  slow:
    <<: *common
    packages: [gcc, libxml2-dev, valgrind]
    run: ./check --slowly
`,
  },
};
