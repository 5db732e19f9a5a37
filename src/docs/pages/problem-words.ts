import type { DiagnosticCode } from "../../core/index.ts";

/** What a code means and what to do about it. */
export interface ProblemWords {
  readonly title: string;
  readonly meaning: string;
  readonly wayOut: string;
}

/** Of every code there is, in the order of the list of codes. */
export const problemWords: Readonly<Record<DiagnosticCode, ProblemWords>> = {
  "yaml-syntax": {
    title: "Not YAML",
    meaning: "PyYAML, which Launchpad and lpci read with, does not accept the text. Nothing is built.",
    wayOut: "Repair the place that is marked. The message says what is missing or too much there.",
  },
  "yaml-unsure": {
    title: "We are not sure",
    meaning: "The text has something exotic, of which we cannot tell how PyYAML reads it.",
    wayOut: "Write it in a plainer way, and there is nothing to be unsure about.",
  },
  "duplicate-key": {
    title: "A key twice",
    meaning: "A mapping has the same key twice. The last one wins, and the first is lost without a word.",
    wayOut: "Delete one of them. See [a key twice](#docs/yaml/duplicates).",
  },
  "empty-configuration": {
    title: "Nothing in the file",
    meaning: "There is no document, or it is null: a file of comments only, for example.",
    wayOut: "Write a `pipeline` and `jobs`.",
  },
  "invalid-configuration": {
    title: "Not a configuration",
    meaning: "The top of the file is a list or a value, where a mapping with `pipeline` and `jobs` is needed.",
    wayOut:
      "Write the keys `pipeline` and `jobs` at the top. It may be the file of another CI system; the message says so.",
  },
  "missing-key": {
    title: "`pipeline` or `jobs` is missing",
    meaning: "Launchpad does not load a file without either of them.",
    wayOut: "Add the key, or correct its spelling.",
  },
  "pipeline-is-a-mapping": {
    title: "The pipeline is a mapping",
    meaning: "It works by accident: the mapping’s keys are taken for the stages, and its values for nothing.",
    wayOut: "Make it a list.",
  },
  "invalid-pipeline": {
    title: "The pipeline is no list",
    meaning: "`pipeline` has to be a list of stages.",
    wayOut: "Write it as a list, `pipeline: [build, test]`.",
  },
  "invalid-stage": {
    title: "A stage of another kind",
    meaning: "A stage is the name of a job, or a list of names. This one is a mapping, a number or nothing.",
    wayOut: "Write the name of a job, or a list of names.",
  },
  "invalid-job-name": {
    title: "A name that is no text",
    meaning: "YAML reads it as a boolean, a number or a date, so it is the name of no job.",
    wayOut: "Put quotes around it, in the pipeline and under `jobs`. See [YAML surprises](#docs/yaml/booleans).",
  },
  "invalid-jobs": {
    title: "`jobs` is no mapping",
    meaning: "`jobs` has to map each job’s name to its definition.",
    wayOut: "Indent the definitions under `jobs:`, each under its name.",
  },
  "invalid-job": {
    title: "A definition that is none",
    meaning: "The definition of a job has to be a mapping of its keys.",
    wayOut: "Indent `series`, `architectures` and the rest under the job’s name.",
  },
  "invalid-matrix": {
    title: "A matrix of another kind",
    meaning: "`matrix` has to be a list of mappings, one for each variant.",
    wayOut: "Begin each item with a dash. A matrix does not multiply lists: write every combination out.",
  },
  "missing-job-key": {
    title: "`series` or `architectures` is missing",
    meaning: "Every variant of every job needs both, also of a job that the pipeline never names.",
    wayOut: "Add the key to the job, or to each item of its matrix.",
  },
  "invalid-series": {
    title: "A series that is no text",
    meaning: "YAML reads the value as something else: `22.04` is a number.",
    wayOut: "Write the codename, for example `jammy`.",
  },
  "invalid-architectures": {
    title: "Architectures of another kind",
    meaning: "`architectures` has to be a name or a list of names.",
    wayOut: "Write `[amd64]`, and quotes around what YAML reads as a number.",
  },
  "no-architectures": {
    title: "An empty list of architectures",
    meaning: "The variant runs nowhere. Launchpad does not mind; today the next job may wait for it in vain.",
    wayOut: "Add an architecture, or delete the variant. See [a job that runs nowhere](#docs/today/no-entries).",
  },
  "empty-stage": {
    title: "A stage without a job",
    meaning: "The list is empty. The stage is left out.",
    wayOut: "Delete it, or name a job in it.",
  },
  "empty-matrix": {
    title: "A matrix without an item",
    meaning: "The job has no variant, so it runs nowhere.",
    wayOut: "Add an item, or delete the key `matrix`.",
  },
  "unused-job": {
    title: "A job that the pipeline never names",
    meaning: "It is defined, checked, and never run.",
    wayOut: "Add it to the pipeline, or delete its definition.",
  },
  "repeated-job": {
    title: "A job in two places",
    meaning: "The pipeline names it more than once, and it runs each time.",
    wayOut: "Fine if that is meant. Else take it out of one place.",
  },
  "duplicate-architecture": {
    title: "An architecture twice in a list",
    meaning: "By the design it counts once. Today the entry runs as often as it is named.",
    wayOut: "Delete the repeat. See [an architecture named twice](#docs/today/repeats).",
  },
  "empty-pipeline": {
    title: "No stages",
    meaning: "The pipeline is empty, so Launchpad refuses it.",
    wayOut: "Name at least one job.",
  },
  "undefined-job": {
    title: "A name without a definition",
    meaning: "The pipeline names a job that `jobs` does not define. The whole pipeline is refused.",
    wayOut: "Define it, correct the name, or take it from the pipeline.",
  },
  "cross-architecture": {
    title: "A job that cannot wait",
    meaning:
      "A job would run on an architecture on which an earlier job does not. A lane cannot wait for another lane, so the whole pipeline is refused.",
    wayOut:
      "Add the architecture to the earlier job, or take it from the later one. See [when a pipeline is refused](#docs/planning/refused).",
  },
  "unknown-series": {
    title: "A series that is not there",
    meaning: "The farm has no series of that name. It decides no lane’s dispatch, and the job fails on the builder.",
    wayOut: "Correct the codename, or add the series under *Farm* if yours has it.",
  },
  "unbuildable-architecture": {
    title: "An architecture that is not built",
    meaning: "The farm does not build this architecture in that series, so its lane is withheld. The others go on.",
    wayOut:
      "Use another series or architecture, or add it under *Farm*. See [what the farm can build](#docs/planning/farm).",
  },
  "nothing-requested": {
    title: "Nothing is left",
    meaning: "No entry of the pipeline remains, so no build is requested. Launchpad says nothing of it.",
    wayOut: "Give a job an architecture, or choose other target series.",
  },
  "silently-dropped-architecture": {
    title: "An architecture that vanishes",
    meaning:
      "Today only architectures that the latest series uses are built. This one is not, and Launchpad does not say so.",
    wayOut: "Add an entry of the latest series on it. See [architectures that vanish](#docs/today/silently-dropped).",
  },
  "dispatch-not-possible": {
    title: "A dispatch series that does not fit",
    meaning: "You chose a dispatch series that the farm does not have, or in which this architecture is not buildable.",
    wayOut: "Choose another. Until then the lane keeps its latest series.",
  },
  "series-filter-leaves-gap": {
    title: "A stage that the target series empty",
    meaning:
      "With these target series an earlier stage has nothing on a lane that goes on. What it waited for does not happen.",
    wayOut: "Target the series of that stage as well, or take it as the what-if that it is.",
  },
  "end-of-life-series": {
    title: "A series at its end",
    meaning: "Its standard support has ended. It still builds as long as Launchpad keeps it.",
    wayOut: "Move to a later series, unless you mean to keep this one.",
  },
  "dialects-differ": {
    title: "Today is not as designed",
    meaning: "Launchpad’s code does something else with this file than its design asks for.",
    wayOut: "Nothing needs to be done. [Design and deployment](#docs/today) has each difference.",
  },
  "lpci-schema": {
    title: "lpci rejects the file",
    meaning:
      "Launchpad does not look at these keys, but lpci on the builder does. It reads the whole file for each job, so every job fails.",
    wayOut: "Correct the key or the value. The [key reference](#docs/keys) has all of them.",
  },
  "nothing-to-run": {
    title: "Nothing to run",
    meaning: "The job has neither `run` nor a plugin with a command of its own. It fails on the builder.",
    wayOut: "Add `run`.",
  },
  "number-loses-text": {
    title: "A number that loses its text",
    meaning: "`3.10` is the number 3.1. What reaches the builder is not what is written.",
    wayOut: "Put quotes around it.",
  },
  "ignored-by-plugin": {
    title: "A key that the plugin ignores",
    meaning: "Beside `plugin: golang`, lpci takes no notice of `run-before` and `run-after`.",
    wayOut: "Move the commands into `run`.",
  },
  "run-replaces-plugin": {
    title: "`run` in the place of the plugin’s command",
    meaning: "Beside this plugin, `run` is what is run, and the plugin’s own command is not.",
    wayOut: "Fine if that is meant. Else use `run-before` or `run-after`.",
  },
  "needs-newer-lpci": {
    title: "For a newer lpci",
    meaning: "The version of lpci that these rules are of does not know it. A newer one does.",
    wayOut: "Nothing, if your builders have a newer one.",
  },
  "series-needs-newer-lpci": {
    title: "A series for a newer lpci",
    meaning: "lpci can launch containers only of the series that it knows, and this one came later.",
    wayOut: "Nothing, if your builders have a newer lpci.",
  },
  "deprecated-form": {
    title: "An older way to write it",
    meaning: "It works, and there is a newer form that says more.",
    wayOut: "Write the newer form; there is a fix for it.",
  },
  "input-unavailable": {
    title: "An input that is not there",
    meaning: "No entry of that job ran before on the same builder, or it saved nothing. The job fails.",
    wayOut:
      "Put the other job into an earlier stage, on the same architectures, with an `output`. See [inputs](#docs/running/inputs).",
  },
  "input-ambiguous": {
    title: "An input that could be several",
    meaning:
      "More than one entry of that job ran before on the same builder. lpci cannot say which, and the job fails.",
    wayOut: "Make the variant to be read a job with a name of its own. See [inputs](#docs/running/inputs).",
  },
  "input-same-stage": {
    title: "An input from the same stage",
    meaning: "It works today, since entries run one after another. No order is promised.",
    wayOut: "Move the other job to an earlier stage.",
  },
  "plan-too-large": {
    title: "Too much for this page",
    meaning: "The file asks for more entries than Flightplan plans. Launchpad has no such limit that we know of.",
    wayOut: "Look at a part of it: fewer target series do not help, fewer items do.",
  },
};
