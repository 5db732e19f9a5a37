import type { DocsPage } from "../docs-page.ts";
import { figure, list, text } from "../make-blocks.ts";

export const planningPage: DocsPage = {
  id: "planning",
  title: "How a plan is made",
  summary:
    "From the text to the build farm jobs: stages, matrices, architectures, and the series they are dispatched on.",
  sections: [
    {
      id: "stages",
      title: "Stages run in order",
      blocks: [
        text(
          "`pipeline` is a list of stages. A stage starts once every entry of the stages before it has succeeded. If one fails, what comes after never starts.",
        ),
        figure(
          "Three stages of one job each.",
          `pipeline: [lint, build, test]
jobs:
  lint: {series: noble, architectures: amd64, run: make lint}
  build: {series: noble, architectures: amd64, run: make}
  test: {series: noble, architectures: amd64, run: make check}
`,
          { builds: ["noble/amd64: lint:0 → build:0 → test:0"] },
        ),
      ],
    },
    {
      id: "lists",
      title: "A list is one stage",
      blocks: [
        text(
          "A stage may be a list of jobs. They belong together: no order is promised among them, and all of them run, even if one fails. Then the stage as a whole has failed.",
        ),
        figure(
          "lint and unit share the first stage; publish waits for both.",
          `pipeline:
  - [lint, unit]
  - publish
jobs:
  lint: {series: noble, architectures: amd64, run: make lint}
  unit: {series: noble, architectures: amd64, run: make check}
  publish: {series: noble, architectures: amd64, run: make publish}
`,
          { builds: ["noble/amd64: lint:0, unit:0 → publish:0"] },
        ),
        text("Launchpad today makes two stages of it: see [stage lists](#docs/today/stage-lists)."),
      ],
    },
    {
      id: "matrix",
      title: "A matrix makes variants",
      blocks: [
        text(
          "A job with a `matrix` becomes one variant for each item. A variant is named by its position, from 0: `test:0`, `test:1`. The number stays the same whatever else is left out, so a report of today can be compared with one of last month.",
        ),
        figure(
          "One job, three variants.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: jammy, architectures: [amd64]}
      - {series: noble, architectures: [amd64]}
      - {series: noble, architectures: [arm64]}
    run: make check
`,
          { builds: ["noble/amd64: test:0, test:1", "noble/arm64: test:2"] },
        ),
      ],
    },
    {
      id: "overrides",
      title: "An item wins, key by key",
      blocks: [
        text(
          "A variant is a copy of the job without `matrix`, updated with the item. Where both have a key, the item’s value takes the place of the job’s as a whole: lists are not joined, mappings are not merged.",
        ),
        figure(
          "test:1 runs on arm64 alone: its list takes the place of the job’s.",
          `pipeline: [test]
jobs:
  test:
    series: noble
    architectures: [amd64, s390x]
    matrix:
      - {environment: {FAST: "1"}}
      - {architectures: [arm64]}
    run: make check
`,
          { builds: ["noble/amd64: test:0", "noble/s390x: test:0", "noble/arm64: test:1"] },
        ),
      ],
    },
    {
      id: "lanes",
      title: "Each architecture is a lane",
      blocks: [
        text(
          "Every architecture that has an entry gets a build farm job of its own: a lane of the picture. It runs on one builder of that architecture, with its own copy of the stages.",
        ),
        list(
          "Lanes know nothing of each other: `test` on arm64 starts when arm64’s `build` has succeeded, whatever amd64 does.",
          "Nothing that one lane builds can be read by another.",
          "Lanes stand in the order in which the pipeline first mentions their architecture.",
        ),
        figure(
          "Two lanes of the same two stages.",
          `pipeline: [build, test]
jobs:
  build: {series: noble, architectures: [amd64, arm64], run: make}
  test: {series: noble, architectures: [amd64, arm64], run: make check}
`,
          { builds: ["noble/amd64: build:0 → test:0", "noble/arm64: build:0 → test:0"] },
        ),
      ],
    },
    {
      id: "dropped",
      title: "Dropped entries",
      blocks: [
        text(
          "A lane holds the entries of its architecture. All others of the pipeline are dropped from it. That is nothing bad: it is how one pipeline serves several architectures. The picture shows them dashed, with the reason.",
        ),
        figure(
          "test:1 is dropped from arm64: it lists amd64 only.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: noble, architectures: [amd64, arm64]}
      - {series: jammy, architectures: [amd64]}
    run: make check
`,
          { builds: ["noble/amd64: test:0, test:1", "noble/arm64: test:0"] },
        ),
      ],
    },
    {
      id: "dispatch",
      title: "The dispatch series",
      blocks: [
        text(
          "A build farm job runs in an outer container of one series: the latest that any of its entries names and in which the architecture is buildable. Inside, each entry gets an inner container of its own series. So a job for jammy runs in jammy, also if its lane is dispatched on noble.",
        ),
        figure(
          "amd64 is dispatched on noble, armhf on jammy: each lane has its own latest.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: jammy, architectures: [amd64, armhf]}
      - {series: noble, architectures: [amd64]}
    run: make check
`,
          { builds: ["noble/amd64: test:0, test:1", "jammy/armhf: test:0"] },
        ),
        text(
          "*Dispatch on* above the picture asks what would happen on another series. A lane whose architecture is not buildable there keeps its latest.",
        ),
      ],
    },
    {
      id: "refused",
      title: "When a pipeline is refused",
      blocks: [
        text(
          "A lane cannot wait for another lane. If a job has an entry on an architecture, and a job of an earlier stage has entries, but none there, then it could not be said what the later one waits for. Launchpad refuses the whole pipeline and builds nothing.",
        ),
        figure(
          "test on arm64 would have to wait for build, which runs only on amd64.",
          `pipeline: [build, test]
jobs:
  build: {series: noble, architectures: [amd64], run: make}
  test: {series: noble, architectures: [amd64, arm64], run: make check}
`,
          { builds: [], withheld: ["amd64", "arm64"], codes: ["cross-architecture"] },
        ),
        text(
          "Two ways out: give `build` an entry on arm64, or take arm64 from `test`. Jobs of the same stage never stand in each other’s way, and a job without any entry stands in nobody’s.",
        ),
        figure(
          "The same two jobs in one stage: nobody waits, so both lanes are built.",
          `pipeline:
  - [build, test]
jobs:
  build: {series: noble, architectures: [amd64], run: make}
  test: {series: noble, architectures: [amd64, arm64], run: make check}
`,
          { builds: ["noble/amd64: build:0, test:0", "noble/arm64: test:0"] },
        ),
      ],
    },
    {
      id: "farm",
      title: "What the farm can build",
      blocks: [
        text(
          "Not every architecture is buildable in every series, and not every name is one of an Ubuntu series. Such a lane is withheld, and the others go on.",
        ),
        figure(
          "riscv64 is not buildable in bionic, so its lane is withheld.",
          `pipeline: [build]
jobs:
  build:
    matrix:
      - {series: noble, architectures: [amd64]}
      - {series: bionic, architectures: [riscv64]}
    run: make
`,
          { builds: ["noble/amd64: build:0"], withheld: ["riscv64"], codes: ["unbuildable-architecture"] },
        ),
        text(
          "What is buildable where is our approximation from public facts. *Farm* lets you add a series or an architecture that the list lacks, or take one off; the choice travels in links.",
        ),
      ],
    },
    {
      id: "targets",
      title: "Only some series",
      blocks: [
        text(
          "*Series* above the picture asks what a run for some series would be. Entries of all others are dropped before anything else is looked at. Indexes stay as they are.",
        ),
        figure(
          "Only noble is a target series: test:0 is dropped.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: jammy, architectures: [amd64]}
      - {series: noble, architectures: [amd64]}
    run: make check
`,
          { targetSeries: ["noble"], builds: ["noble/amd64: test:1"] },
        ),
      ],
    },
    {
      id: "order",
      title: "The order of the checks",
      blocks: [
        list(
          "The YAML is read, and `pipeline` and `jobs` are looked for in it.",
          "Matrices expand. Each variant then needs `series` and `architectures`, also of a job that the pipeline never names.",
          "An empty pipeline, then names without a definition: each of them refuses the pipeline.",
          "Entries of series that are no target are dropped.",
          "What is left is checked across architectures.",
          "Each lane gets its dispatch series, or is withheld.",
          "Each lane is filtered to its architecture.",
        ),
        text("*Replay* shows these steps for your own file, one by one."),
      ],
    },
  ],
};
