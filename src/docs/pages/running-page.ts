import type { DocsPage } from "../docs-page.ts";
import { code, figure, list, text } from "../make-blocks.ts";

export const runningPage: DocsPage = {
  id: "running",
  title: "On the builder",
  summary: "What a builder does with its entries: order, failures, containers, inputs and outputs.",
  sections: [
    {
      id: "preparation",
      title: "Before the first entry",
      blocks: [
        text(
          "A builder starts the outer container of the dispatch series, installs the snaps `lpci` and `lxd` in it, and clones the commit. If that fails, the log says “Preparation failed.” and no entry runs.",
        ),
      ],
    },
    {
      id: "order",
      title: "One after another",
      blocks: [
        text("Then it runs the entries, stage by stage, each with one command:"),
        code("lpci -v run-one --output-directory /build/output NAME INDEX"),
        text(
          "Entries of one stage may run side by side. Today they run in series, in the order of the pipeline and of their indexes. Do not rely on that.",
        ),
      ],
    },
    {
      id: "failing",
      title: "When an entry fails",
      blocks: [
        list(
          "In a stage of one entry, the build ends at once: “Job lint:0 failed.”",
          "In a stage of several, all of them run. Then each that failed is named, and the build ends: “Some jobs in ['lint:0', 'unit:0'] failed; stopping.”",
          "Entries of later stages never start. Their reports stay Waiting.",
          "A fault of the builder itself ends the build in the middle of a stage. Launchpad may try it again elsewhere.",
        ),
        figure(
          "If lint:0 fails, unit:0 still runs, and publish:0 never starts.",
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
        text("*Simulate* plays this with your own file."),
      ],
    },
    {
      id: "reports",
      title: "What Launchpad shows",
      blocks: [
        text(
          "Each entry has a report, named `test:1`. It is Waiting until the build ends, then Succeeded or Failed; Launchpad never shows one as running. The build is Successfully built or Failed to build.",
        ),
        text(
          "A refused pipeline and a file that cannot be loaded leave no trace in the web page: no build, no report, no mail. Only the server’s log has the reason. There is one build for a repository, commit, series and architecture, so pushing the same commit to another branch starts none.",
        ),
      ],
    },
    {
      id: "containers",
      title: "Outer and inner containers",
      blocks: [
        text(
          "An inner container belongs to a series and an architecture, not to a job. What one job installed is still there for the next one of the same series on that builder. The project is copied in afresh for each.",
        ),
        figure(
          "test:0 and test:2 share a container of noble, test:1 has one of jammy.",
          `pipeline: [test]
jobs:
  test:
    matrix:
      - {series: noble, architectures: [amd64]}
      - {series: jammy, architectures: [amd64]}
      - {series: noble, architectures: [amd64], environment: {FAST: "1"}}
    run: make check
`,
          { builds: ["noble/amd64: test:0, test:1, test:2"] },
        ),
      ],
    },
    {
      id: "outputs",
      title: "Outputs",
      blocks: [
        text(
          "`output` says what to keep of a successful entry. A pattern in `paths` that matches nothing fails the job. Of each file only its own name is kept, without folders.",
        ),
      ],
    },
    {
      id: "inputs",
      title: "Inputs",
      blocks: [
        text(
          "`input` copies what an earlier job has left into the project: its files to `TARGET/files`, its properties to `TARGET/properties`. It finds only what ran earlier on the same builder.",
        ),
        figure(
          "test reads what build has left, on each lane for itself.",
          `pipeline: [build, test]
jobs:
  build:
    series: noble
    architectures: [amd64, arm64]
    run: make
    output: {paths: [dist/*]}
  test:
    series: noble
    architectures: [amd64, arm64]
    run: make check
    input: {job-name: build, target-directory: built}
`,
          { builds: ["noble/amd64: build:0 → test:0", "noble/arm64: build:0 → test:0"] },
        ),
        list(
          "No entry of that job ran before on this lane: it fails.",
          "Two or more did: it fails, as it could not say which.",
          "The one that ran saved nothing, because it has no `output` (and the file no `license`): it fails.",
          "It asks for its own job: it fails.",
          "The other job is in the same stage: it works today, but no order is promised.",
        ),
        figure(
          "build has two entries on amd64, so the input of test is ambiguous.",
          `pipeline: [build, test]
jobs:
  build:
    matrix:
      - {series: jammy, architectures: [amd64]}
      - {series: noble, architectures: [amd64]}
    run: make
    output: {paths: [dist/*]}
  test:
    series: noble
    architectures: [amd64]
    run: make check
    input: {job-name: build, target-directory: built}
`,
          { builds: ["noble/amd64: build:0, build:1 → test:0"], codes: ["input-ambiguous"] },
        ),
      ],
    },
    {
      id: "laptop",
      title: "On your own computer",
      blocks: [
        text(
          "`lpci run` is a third thing: it runs every stage on the architecture of your computer, skips what is for others, and checks nothing across architectures. What it accepts, Launchpad may refuse. Without `--output-directory` it takes no notice of `input` and `output`.",
        ),
      ],
    },
  ],
};
