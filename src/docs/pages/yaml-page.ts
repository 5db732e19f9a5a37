import type { DocsPage } from "../docs-page.ts";
import { code, figure, list, text } from "../make-blocks.ts";

export const yamlPage: DocsPage = {
  id: "yaml",
  title: "YAML surprises",
  summary: "Launchpad and lpci read YAML 1.1, as PyYAML does: what that makes of your words, and when to quote.",
  sections: [
    {
      id: "booleans",
      title: "Words that are booleans",
      blocks: [
        text(
          "`yes`, `no`, `on`, `off`, `true` and `false` are booleans, in lower case, capitalised, or all capitals. `y` and `n` are not. Put quotes around a word that is meant as one.",
        ),
        figure(
          "The pipeline names a job that YAML reads as true.",
          `pipeline: [on]
jobs:
  "on": {series: noble, architectures: amd64, run: make}
`,
          { builds: [], codes: ["invalid-job-name"] },
        ),
      ],
    },
    {
      id: "numbers",
      title: "Words that are numbers",
      blocks: [
        {
          kind: "table",
          name: "How numbers are read",
          head: ["Written", "Read as"],
          rows: [
            ["`22.04`", "the number 22.04"],
            ["`3.10`", "the number 3.1: the last 0 is lost"],
            ["`1_000`", "1000"],
            ["`010`", "8: octal"],
            ["`0x1F`", "31"],
            ["`1:30`", "90: base 60"],
            ["`08`, `1e3`, `01:30`", "text"],
          ],
        },
        figure(
          "A version is no codename, and no text either.",
          `pipeline: [test]
jobs:
  test: {series: 22.04, architectures: amd64, run: make check}
`,
          { builds: [], codes: ["invalid-series"] },
        ),
        figure(
          "A Python version that lost a digit.",
          `pipeline: [test]
jobs:
  test:
    series: jammy
    architectures: amd64
    plugin: miniconda
    conda-python: 3.10
    run: python --version
`,
          { builds: ["jammy/amd64: test:0"], codes: ["number-loses-text"] },
        ),
      ],
    },
    {
      id: "dates",
      title: "Words that are dates",
      blocks: [
        text(
          "`2024-01-02` is a date, and lpci takes no date where it wants text. `2024-1-2` is text. Quote both, and nobody has to know.",
        ),
      ],
    },
    {
      id: "nothing",
      title: "Nothing",
      blocks: [
        text(
          "`~`, `null`, `Null`, `NULL` and an empty value are null. For some keys that is as good as leaving them out, for others an error: the [key reference](#docs/keys) says “or nothing” where it is fine.",
        ),
      ],
    },
    {
      id: "duplicates",
      title: "A key twice",
      blocks: [
        text("No error: the last one wins, without a word."),
        figure(
          "The first definition of test is gone.",
          `pipeline: [test]
jobs:
  test: {series: jammy, architectures: amd64, run: make lint}
  test: {series: noble, architectures: amd64, run: make check}
`,
          { builds: ["noble/amd64: test:0"], codes: ["duplicate-key"] },
        ),
      ],
    },
    {
      id: "merges",
      title: "Anchors, aliases and merges",
      blocks: [
        text(
          "An anchor (`&name`) gives a value a name, an alias (`*name`) repeats it, and `<<` takes over the keys of a mapping. Keys that stand beside `<<` win.",
        ),
        figure(
          "unit takes all but its command from lint.",
          `pipeline: [lint, unit]
jobs:
  lint: &job
    series: noble
    architectures: [amd64]
    run: make lint
  unit:
    <<: *job
    run: make check
`,
          { builds: ["noble/amd64: lint:0 → unit:0"] },
        ),
        text(
          "A place for shared values beside `jobs` is a key that lpci does not know, and it rejects the file. Put the anchor where the value is used first.",
        ),
      ],
    },
    {
      id: "errors",
      title: "What is an error",
      blocks: [
        list(
          "A tab as indentation, or after a colon or a dash.",
          "A second document: a `---` after the first one has begun.",
          "A tag of one’s own, such as `!secret`.",
          "An alias to an anchor that is not there, and an anchor defined twice.",
          "Most control characters.",
        ),
        figure(
          "The name of an anchor that nobody has defined.",
          `pipeline: [test]
jobs:
  test: *shared
`,
          { builds: [], codes: ["yaml-syntax"] },
        ),
      ],
    },
    {
      id: "editor",
      title: "In your own editor",
      blocks: [
        text("Tell your editor that the file is YAML 1.1. In Visual Studio Code, with the YAML extension:"),
        code('"yaml.yamlVersion": "1.1"'),
      ],
    },
  ],
};
