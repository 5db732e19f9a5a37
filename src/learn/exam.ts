import type { Exam } from "./lesson.ts";

/** The end of the lessons: files that nobody has seen, and nothing in the questions that no lesson tells. */
export const exam: Exam = {
  title: "Three files you have never seen",
  about: [
    "Here are three files, with several questions about each. Predict what the build farm does; the plan is shown when you have answered all questions of a file.",
    "Nothing in them is new. After each answer stands the lesson that has the rule.",
  ],
  papers: [
    {
      name: "library",
      title: "A library on two architectures",
      about: [
        "A small C library is checked, built and tested on three releases of Ubuntu.",
        "Where a question does not say *today*, it means the plan as designed.",
      ],
      text: `pipeline:
  - [lint, docs]
  - build
  - test
jobs:
  test:
    architectures: [amd64, arm64]
    environment:
      LOG: short
      JOBS: "4"
    run: make check
    matrix:
      - series: focal
      - series: jammy
        environment:
          LOG: long
      - series: noble
        architectures: [amd64]
  build:
    architectures: [amd64, arm64]
    run: make
    matrix:
      - series: focal
      - series: noble
        architectures: [amd64]
  docs:
    series: jammy
    architectures: [amd64, arm64]
    run: make html
  lint:
    series: jammy
    architectures: [amd64, arm64]
    run: make lint
`,
      questions: [
        {
          ask: ["Which of these entries run on arm64?"],
          prediction: {
            kind: "mark",
            among: { entries: { architecture: "arm64", state: "any" } },
            right: { entries: { architecture: "arm64" } },
          },
          explanation: [
            "The noble items list amd64 only, so `build:1` and `test:2` are dropped from arm64. `test:0` and `test:1` have the architectures of the job.",
          ],
          lessons: ["matrix", "dropped-entries"],
        },
        {
          ask: ["On which series are the lanes dispatched?"],
          prediction: {
            kind: "one",
            options: [
              {
                words: "Both on noble",
                when: {
                  all: [
                    { lane: { architecture: "amd64", series: "noble" } },
                    { lane: { architecture: "arm64", series: "noble" } },
                  ],
                },
              },
              {
                words: "Both on jammy, the series of the first stage",
                when: {
                  all: [
                    { lane: { architecture: "amd64", series: "jammy" } },
                    { lane: { architecture: "arm64", series: "jammy" } },
                  ],
                },
              },
              {
                words: "amd64 on noble, arm64 on jammy",
                when: {
                  all: [
                    { lane: { architecture: "amd64", series: "noble" } },
                    { lane: { architecture: "arm64", series: "jammy" } },
                  ],
                },
              },
              {
                words: "amd64 on noble, arm64 on focal",
                when: {
                  all: [
                    { lane: { architecture: "amd64", series: "noble" } },
                    { lane: { architecture: "arm64", series: "focal" } },
                  ],
                },
              },
            ],
          },
          explanation: [
            "Each lane takes the latest series of its own entries. arm64 has nothing of noble, and jammy is the latest that it has.",
          ],
          lessons: ["lanes", "dispatch-series"],
        },
        {
          ask: ["What does `test:1` find in its environment?"],
          prediction: {
            kind: "one",
            options: [
              {
                words: "`LOG` is `long`, `JOBS` is `4`",
                when: { key: "environment", of: ["test", 1], is: { LOG: "long", JOBS: "4" } },
              },
              {
                words: "`LOG` is `long`, and there is no `JOBS`",
                when: { key: "environment", of: ["test", 1], is: { LOG: "long" } },
              },
              {
                words: "`LOG` is `short`, `JOBS` is `4`",
                when: { key: "environment", of: ["test", 1], is: { LOG: "short", JOBS: "4" } },
              },
            ],
          },
          explanation: ["The item’s `environment` takes the place of the job’s as a whole."],
          lessons: ["matrix-overrides"],
        },
        {
          ask: ["`docs` fails on arm64, and nothing else does. Which entries are never started?"],
          failing: [["docs", 0, "arm64"]],
          prediction: { kind: "mark", among: { entries: {} }, right: { entries: { report: "waiting" } } },
          explanation: [
            "`lint:0` shares the stage with `docs:0` and runs. What comes later on arm64 is never started: `build:0`, `test:0` and `test:1`. amd64 does not notice.",
          ],
          lessons: ["stage-lists", "failing-stage"],
        },
        {
          ask: ["Which architectures does Launchpad build *today*, as deployed?"],
          under: { dialect: "deployed" },
          prediction: {
            kind: "one",
            options: [
              { words: "amd64 and arm64", when: { count: { lanes: {} }, is: 2 } },
              {
                words: "amd64 only",
                when: { all: [{ lane: { architecture: "amd64" } }, { not: { lane: { architecture: "arm64" } } }] },
              },
              {
                words: "arm64 only",
                when: { all: [{ lane: { architecture: "arm64" } }, { not: { lane: { architecture: "amd64" } } }] },
              },
              { words: "None", when: { count: { lanes: {} }, is: 0 } },
            ],
          },
          explanation: [
            "noble is the latest series of all variants, and those of noble list amd64 only. arm64 is silently not built.",
          ],
          lessons: ["silently-not-built"],
        },
      ],
    },
    {
      name: "release",
      title: "A release with artifacts",
      about: [
        "A program is built, checked, measured and published. Every command in the file works.",
        "The questions mean the plan as designed.",
      ],
      text: `pipeline:
  - build
  - [check, measure]
  - publish
  - announce
jobs:
  build: &build
    series: noble
    architectures: [amd64, arm64]
    packages: [gcc, make]
    environment:
      RELEASE: 4.20
    run: make dist
    output:
      paths: [dist/*.tar.gz]
  check:
    architectures: [amd64, arm64]
    matrix:
      - series: jammy
      - series: noble
        architectures: [amd64]
    input:
      job-name: build
      target-directory: built
    run: ./check built/files
    output:
      paths: [results/*.xml]
  measure:
    <<: *build
    packages: [time]
    input:
      job-name: build
      target-directory: built
    run: ./measure built/files
    output:
      paths: [measured/*.csv]
  publish:
    series: noble
    architectures: [amd64, arm64]
    input:
      job-name: check
      target-directory: checked
    run: ./publish checked/files
  announce:
    series: noble
    architectures: [amd64, arm64]
    run: ./announce
`,
      questions: [
        {
          ask: ["How many stages does the amd64 lane have?"],
          prediction: { kind: "number", of: { stagesOn: "amd64" } },
          explanation: ["Four: a list is one stage, and each of the four has something on amd64."],
          lessons: ["stage-order", "stage-lists"],
        },
        {
          ask: ["Which entries fail, although every command works?"],
          failing: [],
          prediction: { kind: "mark", among: { entries: {} }, right: { entries: { report: "failed" } } },
          explanation: [
            "`publish` asks for `check`. On amd64 two variants of it ran before, and lpci cannot tell which is meant. On arm64 there is `check:0` alone, so `publish` succeeds.",
          ],
          lessons: ["dropped-entries", "inputs-and-outputs"],
        },
        {
          ask: ["And which are never started?"],
          failing: [],
          prediction: { kind: "mark", among: { entries: {} }, right: { entries: { report: "waiting" } } },
          explanation: [
            "`announce:0` on amd64, because the stage before it failed there. On arm64 it runs: half of the release is announced.",
          ],
          lessons: ["lanes", "failing-stage"],
        },
        {
          ask: ["What is true of `measure`? Choose all that are."],
          prediction: {
            kind: "several",
            options: [
              { words: "It runs on arm64", when: { entry: { job: "measure", architecture: "arm64" } } },
              { words: "`gcc` is installed for it", when: { key: "packages", of: ["measure", 0], has: "gcc" } },
              { words: "`time` is installed for it", when: { key: "packages", of: ["measure", 0], has: "time" } },
              {
                words: "It finds `RELEASE` in its environment",
                when: { not: { key: "environment", of: ["measure", 0], at: ["RELEASE"], absent: true } },
              },
            ],
          },
          explanation: [
            "The merge fills in series, architectures and environment. `packages` it has itself, and two lists are never joined.",
          ],
          lessons: ["yaml-merge"],
        },
        {
          ask: ["What does `build` find in `RELEASE`?"],
          prediction: {
            kind: "one",
            options: [
              { words: "`4.20`", when: { key: "environment", of: ["build", 0], at: ["RELEASE"], is: "4.20" } },
              { words: "`4.2`", when: { key: "environment", of: ["build", 0], at: ["RELEASE"], is: 4.2 } },
              { words: "Nothing", when: { key: "environment", of: ["build", 0], at: ["RELEASE"], absent: true } },
            ],
          },
          explanation: ["Without quotes, `4.20` is a number, and the number is 4.2."],
          lessons: ["yaml-surprises"],
        },
      ],
    },
    {
      name: "service",
      title: "A service, designed and deployed",
      about: [
        "A web service is checked on three architectures and packaged on one.",
        "Where a question does not say *today*, it means the plan as designed.",
      ],
      text: `pipeline:
  - [lint, unit]
  - package
jobs:
  lint:
    series: noble
    architectures: [amd64]
    run: make lint
  unit:
    run: make check
    matrix:
      - series: focal
        architectures: [amd64, s390x]
      - series: noble
        architectures: [amd64, arm64]
  package:
    series: noble
    architectures: [amd64]
    packages: debhelper
    run: dpkg-buildpackage -us -uc
`,
      questions: [
        {
          ask: ["For which architectures does Launchpad request a build?"],
          prediction: {
            kind: "several",
            options: [
              { words: "amd64", when: { lane: { architecture: "amd64" } } },
              { words: "arm64", when: { lane: { architecture: "arm64" } } },
              { words: "s390x", when: { lane: { architecture: "s390x" } } },
            ],
          },
          explanation: [
            "All three. Jobs of one stage never wait for each other, so `unit` does not miss `lint` on arm64 and s390x; and nothing comes later there.",
          ],
          lessons: ["lanes", "stage-lists", "refused"],
        },
        {
          ask: ["On which series is s390x dispatched?"],
          prediction: {
            kind: "one",
            options: [
              { words: "focal", when: { lane: { architecture: "s390x", series: "focal" } } },
              { words: "noble", when: { lane: { architecture: "s390x", series: "noble" } } },
              { words: "On none: it is withheld", when: { lane: { architecture: "s390x", status: "withheld" } } },
            ],
          },
          explanation: ["Its one entry is `unit:0` in focal, and a lane looks at its own entries only."],
          lessons: ["dispatch-series"],
        },
        {
          ask: ["Every command in the file works. Which entries fail all the same?"],
          failing: [],
          prediction: { kind: "mark", among: { entries: {} }, right: { entries: { report: "failed" } } },
          explanation: [
            "`packages` has to be a list, `[debhelper]`. lpci rejects the whole file, and it does so for each entry that is started: all of the first stage, on every lane. `package:0` itself is never started.",
          ],
          lessons: ["lpci-rejects", "failing-stage"],
        },
        {
          ask: ["How many builds does Launchpad request *today*, as deployed?"],
          under: { dialect: "deployed" },
          prediction: { kind: "number", of: { lanes: {} } },
          explanation: [
            "None. Today `lint` is a stage of its own, so `unit` would have to wait for it on s390x, where `lint` is not: the pipeline is refused.",
          ],
          lessons: ["refused", "stage-lists-today"],
        },
      ],
    },
  ],
};
