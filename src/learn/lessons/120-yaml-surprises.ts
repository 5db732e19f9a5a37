import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "yaml-surprises",
  title: "What YAML makes of a word",
  idea: "YAML decides what a bare word is; quote what is meant as text.",
  about: [
    "Words without quotes are not always text to YAML. `22.04` is a number, and so is `010`: eight, since YAML counts in eights after a zero. `yes`, `no`, `on` and `off` are true and false, in the version of YAML that Launchpad reads. `1:30` is ninety, as it counts in sixties there.",
    "Where a name has to stand, such as a series or a job in the pipeline, Launchpad then cannot read the file, and there is no plan. In an environment, the value is turned back into text: `4` stays `4`, but others become another text than you wrote.",
  ],
  text: `pipeline:
  - test
jobs:
  test:
    series: noble
    architectures: [amd64]
    environment:
      PYTHON: 3.10
      COLOUR: blue
      DEBUG: off
      TIMEOUT: 1:30
    run: ./check
`,
  question: {
    ask: ["Which of the variables reach the job exactly as they are written here?"],
    prediction: {
      kind: "several",
      options: [
        { words: "`PYTHON`", when: { key: "environment", of: ["test", 0], at: ["PYTHON"], is: "3.10" } },
        { words: "`COLOUR`", when: { key: "environment", of: ["test", 0], at: ["COLOUR"], is: "blue" } },
        { words: "`DEBUG`", when: { key: "environment", of: ["test", 0], at: ["DEBUG"], is: "off" } },
        { words: "`TIMEOUT`", when: { key: "environment", of: ["test", 0], at: ["TIMEOUT"], is: "1:30" } },
      ],
    },
    explanation: [
      "Only `blue` is text by itself. `3.10` is the number 3.1, `off` becomes `False`, and `1:30` becomes `90`.",
      "The job runs, and looks for Python 3.1.",
    ],
  },
  challenge: {
    task: ["Make all four variables arrive as they are meant."],
    goal: {
      all: [
        { key: "environment", of: ["test", 0], at: ["PYTHON"], is: "3.10" },
        { key: "environment", of: ["test", 0], at: ["COLOUR"], is: "blue" },
        { key: "environment", of: ["test", 0], at: ["DEBUG"], is: "off" },
        { key: "environment", of: ["test", 0], at: ["TIMEOUT"], is: "1:30" },
      ],
    },
    hints: [
      "What stands in quotes is text, whatever it looks like.",
      'Single or double quotes will do: `PYTHON: "3.10"`.',
    ],
    solution: `pipeline:
  - test
jobs:
  test:
    series: noble
    architectures: [amd64]
    environment:
      PYTHON: "3.10"
      COLOUR: blue
      DEBUG: "off"
      TIMEOUT: "1:30"
    run: ./check
`,
  },
};
