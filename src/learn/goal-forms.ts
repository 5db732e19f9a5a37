import type { EntryPattern, Goal, LanePattern, LessonChoices, ProblemPattern, Quantity } from "./goal.ts";
import type { Prose } from "./lesson.ts";

/** A form that a goal can have, and when it is met. */
export interface GoalForm {
  readonly example: Goal;
  readonly met: Prose;
}

/** Every form of a goal: what somebody who writes one is shown. A test tries each example. */
export const goalForms: readonly GoalForm[] = [
  { example: { all: [{ outcome: "planned" }, { inputs: "satisfied" }] }, met: "Every one of them is met." },
  { example: { any: [{ outcome: "refused" }, { inputs: "satisfied" }] }, met: "At least one of them is met." },
  { example: { not: { lane: { architecture: "s390x" } } }, met: "It is not met." },
  { example: { outcome: "planned" }, met: "The plan ends so: `planned`, `refused` or `invalid`." },
  { example: { lane: { architecture: "arm64", series: "noble" } }, met: "There is such a lane." },
  { example: { entry: { job: "test", index: 1, architecture: "amd64" } }, met: "There is such an entry." },
  { example: { problem: { code: "lpci-schema" } }, met: "The page shows such a problem." },
  {
    example: { count: { entries: { job: "test" } }, atLeast: 2 },
    met: "There are so many: `is`, or `atLeast` and `atMost`.",
  },
  {
    example: { before: ["build", "test"] },
    met: "Both run, and wherever both do, all of the first is in earlier stages. `architecture` asks for one lane only.",
  },
  {
    example: { together: ["lint", "build"] },
    met: "Both run, and wherever both do, they share a stage. `architecture` asks for one lane only.",
  },
  {
    example: {
      stages: [
        [
          ["lint", 0],
          ["build", 0],
        ],
      ],
      architecture: "arm64",
    },
    met: "The stages of the lane are exactly these, each a list of jobs and indexes.",
  },
  {
    example: { key: "run", of: ["test", 1], is: "make check" },
    met: "The key has this value in that variant of the job, after its matrix.",
  },
  {
    example: { key: "environment", of: ["build", 0], at: ["CC"], is: "gcc" },
    met: "So it is at this place below the key.",
  },
  { example: { key: "packages", of: ["build", 0], has: "gcc" }, met: "The list below the key holds this value." },
  { example: { key: "input", of: ["build", 0], absent: true }, met: "The variant has no such key." },
  { example: { inputs: "satisfied" }, met: "There are inputs, and each finds what it asks for." },
  {
    example: { failing: [["build", 0, "amd64"]], goal: { entry: { job: "test", report: "waiting" } } },
    met: "These entries run, and when they fail, the goal is met.",
  },
  {
    example: { under: { dialect: "deployed" }, goal: { outcome: "planned" } },
    met: "The goal is met under these other choices.",
  },
  {
    example: { written: ["jobs", "test", "matrix"] },
    met: "The file has something at this path of keys; a number is a place in a list, from 0.",
  },
  { example: { unchanged: ["pipeline"] }, met: "What stands there means the same as in the file to start from." },
];

/** What can be asked for at one place of a goal: values that it can have, and what they mean. */
export interface GoalPart {
  readonly values: readonly unknown[];
  readonly means: Prose;
}

const architecture: GoalPart = { values: ["amd64"], means: "Its name." };

/** Whatever is left out of a pattern is not asked for. */
const lanePart: Readonly<Record<keyof LanePattern, GoalPart>> = {
  architecture,
  series: { values: ["noble", null], means: "The series that it is dispatched on, or none." },
  status: {
    values: ["requested", "withheld", "any"],
    means: "Left out, it is requested, unless a reason is asked for.",
  },
  reason: {
    values: ["cross-architecture", "unbuildable-architecture", "unknown-series", "silently-dropped-architecture"],
    means: "Why it is withheld.",
  },
  result: { values: ["succeeded", "failed"], means: "What its build ends as." },
};

const entryPart: Readonly<Record<keyof EntryPattern, GoalPart>> = {
  job: { values: ["test"], means: "Its job." },
  index: { values: [1], means: "Its place in the matrix, from 0." },
  architecture: { values: ["arm64"], means: "The lane that it is on, or dropped from." },
  series: { values: ["jammy"], means: "Its own series, that of the inner container." },
  stage: { values: [2], means: "The number of its stage, from 1." },
  state: { values: ["runs", "withheld", "dropped", "any"], means: "Left out, it runs, unless a reason is asked for." },
  reason: { values: ["architecture", "series"], means: "Why it is dropped." },
  input: { values: ["available", "unavailable", "ambiguous", "none"], means: "What becomes of its input." },
  report: { values: ["waiting", "succeeded", "failed"], means: "How it is reported when the build has ended." },
};

const problemPart: Readonly<Record<keyof ProblemPattern, GoalPart>> = {
  code: { values: ["lpci-schema"], means: "Its code, as the documentation lists them." },
  severity: { values: ["error", "warning", "info"], means: "How bad it is." },
  job: { values: ["test"], means: "The job that it is about." },
  architecture,
};

type QuantityKey = Quantity extends infer One ? (One extends One ? keyof One : never) : never;

const countPart: Readonly<Record<QuantityKey, GoalPart>> = {
  entries: { values: [{ job: "test" }], means: "Entries that are such." },
  lanes: { values: [{ status: "withheld" }], means: "Lanes that are such." },
  problems: { values: [{ severity: "error" }], means: "Problems that are such." },
  stagesOn: { values: ["amd64"], means: "Stages of the lane that hold an entry." },
  variantsOf: { values: ["test"], means: "Variants of the job." },
};

const choicesPart: Readonly<Record<keyof LessonChoices, GoalPart>> = {
  dialect: { values: ["designed", "deployed"], means: "The rules: as designed, or as deployed today." },
  series: { values: [["noble"], null], means: "The target series, or all." },
  dispatch: { values: ["noble", null], means: "The dispatch series, or the latest." },
  farm: {
    values: [{ removed: [{ series: "noble", architecture: "riscv64" }] }],
    means: "Changes to the public farm: `added` and `removed`.",
  },
};

/** The parts, each by the keys of a goal under which it stands. */
export const goalParts = {
  lane: lanePart,
  entry: entryPart,
  problem: problemPart,
  count: countPart,
  under: choicesPart,
} as const;
