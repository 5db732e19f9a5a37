import type { Lesson } from "../lesson.ts";

export const lesson: Lesson = {
  name: "refused",
  title: "Why a pipeline is refused",
  idea: "A lane cannot wait for another lane; a pipeline that would need it is refused as a whole.",
  about: [
    "A lane cannot see another. So what if a job comes after one that has entries, but none on this lane? Going on would break the promise that it comes first.",
    "So, for every job on a lane, each job of *every* earlier stage must be there too; one variant of it is enough. If one is missing, Launchpad refuses the pipeline: no lane is requested, also none that would have been fine. In Flightplan all lanes are *withheld*, and the picture shows what is missing.",
    "Only *earlier* stages count. Jobs of the same stage never wait for each other, and a lane may well end before the others do.",
  ],
  text: `pipeline:
  - lint
  - build
  - publish
jobs:
  lint:
    series: noble
    architectures: [amd64]
    run: make lint
  build:
    series: noble
    architectures: [amd64, arm64]
    run: make
  publish:
    series: noble
    architectures: [amd64]
    run: ./publish
`,
  question: {
    ask: ["`lint` needs no second architecture, so it lists amd64 only. What does Launchpad build?"],
    prediction: {
      kind: "one",
      options: [
        { words: "Both lanes: on arm64 it begins with `build`", when: { count: { lanes: {} }, is: 2 } },
        {
          words: "The amd64 lane, because only that one is complete",
          when: { all: [{ lane: { architecture: "amd64" } }, { count: { lanes: {} }, is: 1 }] },
        },
        { words: "Nothing", when: { count: { lanes: {} }, is: 0 } },
      ],
    },
    explanation: [
      "`build` on arm64 would have to wait for `lint`, which is on amd64 only. Launchpad writes *Job build would run on arm64, but the previous job lint in the same pipeline would not* to its own log (of several that are missing, it names the first), and you see nothing at all: no build, no mail.",
      "`publish` is no problem. It comes last, and nothing waits for it on arm64.",
    ],
  },
  challenge: {
    task: ["Get both lanes built. `lint` must come before `build`, and `build` has to stay on both architectures."],
    goal: {
      all: [
        { lane: { architecture: "amd64" } },
        { lane: { architecture: "arm64" } },
        { before: ["lint", "build"], architecture: "amd64" },
        { unchanged: ["jobs", "build"] },
        { count: { entries: { job: "publish" } }, is: 1, words: "`publish` still runs once." },
      ],
    },
    hints: [
      "On arm64 something is missing in front of `build`.",
      "It costs a minute of a builder, but the way out is to run `lint` on arm64 too.",
    ],
    solution: `pipeline:
  - lint
  - build
  - publish
jobs:
  lint:
    series: noble
    architectures: [amd64, arm64]
    run: make lint
  build:
    series: noble
    architectures: [amd64, arm64]
    run: make
  publish:
    series: noble
    architectures: [amd64]
    run: ./publish
`,
  },
};
