import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "matrix",
  title: "A matrix and its indexes",
  idea: "A matrix makes one variant of a job for each of its items, numbered from 0.",
  about: [
    "One job often has to run in several places: the same tests, on three releases of Ubuntu. Instead of writing it three times, give it a `matrix`: a list whose items say what is different.",
    "Each item becomes a *variant* of the job. Variants have no names. They are counted in the order of the list, and the count begins at 0: `test:0` is the first item. A job without a matrix has the one variant 0. All variants of a job belong to one stage; none waits for another.",
    "Launchpad’s log, and its *reports* (a line for each entry that says how it went), know a variant by that number alone.",
  ],
  text: `pipeline:
  - test
jobs:
  test:
    architectures: [amd64]
    run: make check
    matrix:
      - series: focal
      - series: jammy
      - series: noble
`,
  question: {
    ask: ["A build has failed, and you want to know whether it was on noble. Which report do you look at?"],
    prediction: {
      kind: "one",
      options: [
        { words: "`test:1`", when: { entry: { job: "test", index: 1, series: "noble" } } },
        { words: "`test:2`", when: { entry: { job: "test", index: 2, series: "noble" } } },
        { words: "`test:3`", when: { entry: { job: "test", index: 3, series: "noble" } } },
        { words: "`test:noble`", when: false },
      ],
    },
    explanation: [
      "noble is the third item, and the first one is number 0. So it is `test:2`.",
      "There is no `test:3`, and no report says *noble* anywhere.",
    ],
  },
  challenge: {
    task: [
      "Test on bionic too. But your team has a page that says which number is which release, so the three that are there must keep their numbers.",
    ],
    goal: {
      all: [
        { entry: { job: "test", series: "bionic", architecture: "amd64" } },
        { entry: { job: "test", index: 0, series: "focal" } },
        { entry: { job: "test", index: 1, series: "jammy" } },
        { entry: { job: "test", index: 2, series: "noble" } },
      ],
    },
    hints: [
      "The numbers are places in the list. What moves an item changes its number.",
      "An item at the end moves none of the others.",
    ],
    solution: `pipeline:
  - test
jobs:
  test:
    architectures: [amd64]
    run: make check
    matrix:
      - series: focal
      - series: jammy
      - series: noble
      - series: bionic
`,
  },
};
