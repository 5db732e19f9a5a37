import type { DocsPage } from "../docs-page.ts";
import { bothFigure, list, text } from "../make-blocks.ts";

export const todayPage: DocsPage = {
  id: "today",
  title: "Design and deployment",
  summary: "What Launchpad does today and what its design asks for: each difference, with both plans.",
  sections: [
    {
      id: "two-dialects",
      title: "Two sets of rules",
      blocks: [
        text(
          "The review that designed this feature says what a pipeline should become. Launchpad’s code, as it was in July 2025, does something else in places. Flightplan plans by either: *as designed*, or *as deployed today*. Where they differ for your file it says so, and shows both.",
        ),
        list(
          "Loading the file is the same in both.",
          "Whatever is written here about today was found by running that code.",
        ),
      ],
    },
    {
      id: "stage-lists",
      title: "Stage lists",
      blocks: [
        text(
          "Designed: a list stays one stage. Today: each name becomes a stage of its own, in order, so unit does not run if lint fails.",
        ),
        bothFigure(
          "One stage becomes two steps.",
          `pipeline:
  - [lint, unit]
jobs:
  lint: {series: noble, architectures: amd64, run: make lint}
  unit: {series: noble, architectures: amd64, run: make check}
`,
          { builds: ["noble/amd64: lint:0, unit:0"] },
          { builds: ["noble/amd64: lint:0 → unit:0"] },
        ),
      ],
    },
    {
      id: "blocking",
      title: "Who waits for whom",
      blocks: [
        text(
          "Designed: a job waits for the jobs of earlier stages. Today: it waits for the name just before it, also within one list, and that one must run on the same architecture.",
        ),
        bothFigure(
          "Two jobs of one stage: today the pipeline is refused.",
          `pipeline:
  - [lint, test]
jobs:
  lint: {series: noble, architectures: [amd64], run: make lint}
  test: {series: noble, architectures: [arm64], run: make check}
`,
          { builds: ["noble/amd64: lint:0", "noble/arm64: test:0"] },
          { builds: [], withheld: ["amd64", "arm64"], codes: ["cross-architecture"] },
        ),
      ],
    },
    {
      id: "which-check",
      title: "One refusal at a time",
      blocks: [
        text(
          "Designed: every job that cannot wait is reported. Today only the first is, in the order of the pipeline: repair it, and the next one may come up.",
        ),
        bothFigure(
          "Designed: test and docs on arm64 are both reported. Today only test is.",
          `pipeline: [build, [test, docs]]
jobs:
  build: {series: noble, architectures: [amd64], run: make}
  test: {series: noble, architectures: [arm64], run: make check}
  docs: {series: noble, architectures: [arm64], run: make html}
`,
          { builds: [], withheld: ["amd64", "arm64"], codes: ["cross-architecture"] },
          { builds: [], withheld: ["amd64", "arm64"], codes: ["cross-architecture"] },
        ),
      ],
    },
    {
      id: "dispatch-series",
      title: "One dispatch series for all",
      blocks: [
        text(
          "Designed: each lane is dispatched on its own latest series. Today all lanes are dispatched on the latest series of the whole pipeline, and no choice of another one is known.",
        ),
        bothFigure(
          "arm64 runs only jammy, and is dispatched on jammy by the design. Today its lane is not built at all.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: jammy, architectures: [amd64, arm64]}
      - {series: noble, architectures: [amd64]}
    run: make check
`,
          { builds: ["noble/amd64: test:0, test:1", "jammy/arm64: test:0"] },
          {
            builds: ["noble/amd64: test:0, test:1"],
            withheld: ["arm64"],
            codes: ["silently-dropped-architecture"],
          },
        ),
      ],
    },
    {
      id: "silently-dropped",
      title: "Architectures that vanish",
      blocks: [
        text(
          "Today only those architectures are built that some variant of the latest series lists. The others are left out, and nobody is told: no error, no report. The way out is an entry of the latest series on that architecture.",
        ),
        bothFigure(
          "With one item for noble on arm64, both rules build it.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: jammy, architectures: [amd64, arm64]}
      - {series: noble, architectures: [amd64, arm64]}
    run: make check
`,
          { builds: ["noble/amd64: test:0, test:1", "noble/arm64: test:0, test:1"] },
          { builds: ["noble/amd64: test:0, test:1", "noble/arm64: test:0, test:1"] },
        ),
      ],
    },
    {
      id: "unbuildable",
      title: "No second try",
      blocks: [
        text(
          "Where an architecture is not buildable in the latest series, the design tries the lane’s other series. Today it does not, and the lane is an error.",
        ),
        bothFigure(
          "powerpc was buildable in xenial, and is not in noble.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: xenial, architectures: [powerpc, amd64]}
      - {series: noble, architectures: [powerpc, amd64]}
    run: make check
`,
          { builds: ["xenial/powerpc: test:0, test:1", "noble/amd64: test:0, test:1"] },
          {
            builds: ["noble/amd64: test:0, test:1"],
            withheld: ["powerpc"],
            codes: ["unbuildable-architecture"],
          },
        ),
      ],
    },
    {
      id: "no-entries",
      title: "A job that runs nowhere",
      blocks: [
        text(
          "Designed: a job without entries is nobody’s concern. Today the next job waits for it, in vain, and the pipeline is refused. At the end of the pipeline it does no harm.",
        ),
        bothFigure(
          "docs lists no architectures, and stands before test.",
          `pipeline: [docs, test]
jobs:
  docs: {series: noble, architectures: [], run: make html}
  test: {series: noble, architectures: [amd64], run: make check}
`,
          { builds: ["noble/amd64: test:0"], codes: ["no-architectures"] },
          { builds: [], withheld: ["amd64"], codes: ["no-architectures", "cross-architecture"] },
        ),
      ],
    },
    {
      id: "undefined-jobs",
      title: "Names without a definition",
      blocks: [
        text(
          "Designed: all of them are found before anything else is checked. Today one is found when its turn comes, so a job that cannot wait is reported first.",
        ),
        bothFigure(
          "Designed: docs has no definition. Today: test cannot wait for build.",
          `pipeline: [build, test, docs]
jobs:
  build: {series: noble, architectures: [amd64], run: make}
  test: {series: noble, architectures: [arm64], run: make check}
`,
          { builds: [], codes: ["undefined-job"] },
          { builds: [], withheld: ["amd64", "arm64"], codes: ["cross-architecture"] },
        ),
      ],
    },
    {
      id: "repeats",
      title: "An architecture named twice",
      blocks: [
        text("Designed: a repeat in one list counts once. Today the entry runs as often as it is named."),
        bothFigure(
          "amd64 stands twice in the list.",
          `pipeline: [test]
jobs:
  test: {series: noble, architectures: [amd64, amd64], run: make check}
`,
          { builds: ["noble/amd64: test:0"], codes: ["duplicate-architecture"] },
          { builds: ["noble/amd64: test:0, test:0"], codes: ["duplicate-architecture"] },
        ),
      ],
    },
    {
      id: "pin",
      title: "Choosing the dispatch series",
      blocks: [
        text(
          "Designed: a dispatch series can be asked for, and is used by every lane where it fits. Today that is not a concept.",
        ),
        bothFigure(
          "jammy is asked for: the design takes it, today it is noble.",
          `pipeline: [test]
jobs:
  test: {series: noble, architectures: [amd64], run: make check}
`,
          { dispatchSeries: "jammy", builds: ["jammy/amd64: test:0"] },
          { dispatchSeries: "jammy", builds: ["noble/amd64: test:0"] },
        ),
      ],
    },
    {
      id: "by-accident",
      title: "Passing by accident",
      blocks: [
        text(
          "Today’s check looks for the previous job’s name among a job’s name, series and architecture. A job that is named like a series passes where it should not.",
        ),
        bothFigure(
          "The second job is called noble, and so is the series of the first.",
          `pipeline: [build, noble, test]
jobs:
  build: {series: noble, architectures: [amd64, arm64], run: make}
  noble: {series: noble, architectures: [amd64], run: make}
  test: {series: noble, architectures: [amd64, arm64], run: make check}
`,
          { builds: [], withheld: ["amd64", "arm64"], codes: ["cross-architecture"] },
          { builds: ["noble/amd64: build:0 → noble:0 → test:0", "noble/arm64: build:0 → test:0"] },
        ),
      ],
    },
    {
      id: "lane-order",
      title: "The order of the builds",
      blocks: [
        text(
          "Today the order in which the builds are requested is that of a Python set: no order at all. Flightplan shows lanes in the order in which the pipeline first mentions them, in both.",
        ),
      ],
    },
  ],
};
