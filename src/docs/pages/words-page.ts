import type { DocsPage, DocsTerm } from "../docs-page.ts";
import { text } from "../make-blocks.ts";

export const wordsPage: DocsPage = {
  id: "words",
  title: "Vocabulary",
  summary: "The words of Launchpad and lpci, and the few that are ours.",
  sections: [
    {
      id: "theirs",
      title: "Launchpad’s words",
      blocks: [
        {
          kind: "terms",
          terms: [
            word("configuration", "What a `.launchpad.yaml` says: `pipeline`, `jobs` and, if there is one, `license`."),
            word("pipeline", "The ordered list of stages."),
            word("stage", "A job’s name, or a list of names, in the pipeline. See [stages](#docs/planning/stages)."),
            word("job", "What is defined under a name in `jobs`."),
            word(
              "matrix",
              "A list of what a job’s variants have that is their own. See [matrix](#docs/planning/matrix).",
            ),
            word("architecture", "A Debian architecture: `amd64`, `arm64`, `s390x` and so on."),
            word("series", "A release of Ubuntu by its codename: `jammy`, `noble`."),
            word(
              "build-farm-job",
              "What Launchpad requests of its farm: one builder of one architecture that runs the entries of one lane.",
              "build farm job",
            ),
            word(
              "dispatch-series",
              "The series of the outer container of a build farm job. See [the dispatch series](#docs/planning/dispatch).",
              "dispatch series",
            ),
            word("outer-container", "Where the builder runs lpci.", "outer container"),
            word("inner-container", "What lpci starts within, of the entry’s own series.", "inner container"),
            word("report", "Launchpad’s line on one entry, named `test:1`: Waiting, Succeeded or Failed."),
            word("lpci", "The program that runs a job on the builder, and on your computer."),
          ],
        },
      ],
    },
    {
      id: "ours",
      title: "Our words",
      blocks: [
        text("Where Launchpad has no word, these are ours."),
        {
          kind: "terms",
          terms: [
            word("variant", "One concrete job: a job without a matrix is one, else there is one for each item."),
            word("entry", "A variant at one place of the pipeline, on one architecture: what is drawn as a box."),
            word("lane", "What becomes, or would become, one build farm job."),
            word(
              "dropped",
              "Of an entry: asked for by the pipeline, and not in this lane. See [dropped entries](#docs/planning/dropped).",
            ),
            word("withheld", "Of a lane: it would have been, and is not requested."),
            word("refused", "Of a pipeline: Launchpad loads it, and builds nothing of it."),
            word("invalid", "Of a file: Launchpad cannot load it."),
            word(
              "dialect",
              "Whose rules are planned by: as designed, or as deployed today. See [design and deployment](#docs/today).",
            ),
            word("target-series", "The series that a plan is asked for; all, if nothing is chosen.", "target series"),
            word("farm", "Which series there are, and which architectures are buildable in them."),
          ],
        },
      ],
    },
  ],
};

function word(id: string, meaning: string, term: string = id): DocsTerm {
  return { id, term, isCode: false, note: "", words: [meaning], example: "" };
}
