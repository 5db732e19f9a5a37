import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "inputs-and-outputs",
  title: "Handing files on",
  idea: "An input needs exactly one earlier entry of its job on the same lane, and that one has to save an output.",
  about: [
    "Each entry starts with a fresh copy of your project. What an earlier job made is gone, unless it is saved and asked for: `output` names the files to keep, and `input` names a job and a directory; the job’s files arrive below it, in `files`.",
    "Files stay on their builder, so an input finds only what ran in an earlier stage *of its own lane*. It cannot say which variant it means. If two variants of that job ran there, lpci does not choose: the entry fails, whatever its command would do. The same goes for a job that ran without saving anything.",
  ],
  text: `pipeline:
  - build
  - test
  - publish
  - report
jobs:
  build:
    series: noble
    architectures: [amd64]
    run: make dist
    output:
      paths: [dist/*.tar.gz]
  test:
    architectures: [amd64]
    matrix:
      - series: jammy
      - series: noble
    input:
      job-name: build
      target-directory: built
    run: ./check built/files
    output:
      paths: [results/*.xml]
  publish:
    series: noble
    architectures: [amd64]
    input:
      job-name: build
      target-directory: built
    run: ./publish built/files
  report:
    series: noble
    architectures: [amd64]
    input:
      job-name: test
      target-directory: tested
    run: ./report tested/files
`,
  question: {
    ask: ["Every command in this file works. Which entries fail all the same?"],
    failing: [],
    prediction: {
      kind: "mark",
      among: { entries: {} },
      right: { entries: { report: "failed" } },
    },
    explanation: [
      "`report` asks for `test`, and two variants of it ran before. lpci cannot tell which is meant, and the last stage fails.",
      "The others ask for `build`, which has one variant and saves its output. It does not matter that `test` ran in between.",
    ],
  },
  challenge: {
    task: [
      "Only the results of noble are for the report. Change the file so that `report` finds them. Testing on jammy goes on, and every input has to find what it asks for.",
    ],
    goal: {
      all: [
        { inputs: "satisfied" },
        { entry: { job: "report", architecture: "amd64", report: "succeeded" } },
        {
          not: { key: "input", of: ["report", 0], at: ["job-name"], is: "build" },
          words: "`report` reads results, not what `build` made.",
        },
        {
          key: "run",
          of: ["report", 0],
          is: "./report tested/files",
          words: "`report` does what it did.",
        },
        { entry: { series: "jammy", input: "available" }, words: "Something on jammy still tests what was built." },
      ],
    },
    hints: [
      "As long as the job that `report` names has two variants on the lane, it cannot work.",
      "Make a job of its own out of the noble variant, with the same `input`, `run` and `output`, and name it in the pipeline beside `test`.",
      "`report` then asks for the new job, for example `test-noble`.",
    ],
    solution: `pipeline:
  - build
  - [test, test-noble]
  - publish
  - report
jobs:
  build:
    series: noble
    architectures: [amd64]
    run: make dist
    output:
      paths: [dist/*.tar.gz]
  test: &test
    series: jammy
    architectures: [amd64]
    input:
      job-name: build
      target-directory: built
    run: ./check built/files
    output:
      paths: [results/*.xml]
  test-noble:
    <<: *test
    series: noble
  publish:
    series: noble
    architectures: [amd64]
    input:
      job-name: build
      target-directory: built
    run: ./publish built/files
  report:
    series: noble
    architectures: [amd64]
    input:
      job-name: test-noble
      target-directory: tested
    run: ./report tested/files
`,
  },
};
