import * as v from "valibot";
import { type DiagnosticCode, diagnosticCodes } from "../core/index.ts";
import type { EntryPattern, Goal, LanePattern, ProblemPattern, Quantity } from "./goal.ts";
import { lessonLimits } from "./lesson-limits.ts";
import { choices, count, jsonValue, line, list, name, place, reportPair, textPath } from "./lesson-parts-schema.ts";

const withheldReasons = [
  "cross-architecture",
  "unbuildable-architecture",
  "unknown-series",
  "silently-dropped-architecture",
] as const;

export const lanePattern: v.GenericSchema<unknown, LanePattern> = v.strictObject({
  architecture: v.exactOptional(name),
  series: v.exactOptional(v.nullable(name)),
  status: v.exactOptional(v.picklist(["requested", "withheld", "any"])),
  reason: v.exactOptional(v.picklist(withheldReasons)),
  result: v.exactOptional(v.picklist(["succeeded", "failed"])),
});

export const entryPattern: v.GenericSchema<unknown, EntryPattern> = v.strictObject({
  job: v.exactOptional(name),
  index: v.exactOptional(count),
  architecture: v.exactOptional(name),
  series: v.exactOptional(name),
  stage: v.exactOptional(count),
  state: v.exactOptional(v.picklist(["runs", "withheld", "dropped", "any"])),
  reason: v.exactOptional(v.picklist(["architecture", "series"])),
  input: v.exactOptional(v.picklist(["available", "unavailable", "ambiguous", "none"])),
  report: v.exactOptional(v.picklist(["waiting", "succeeded", "failed"])),
});

const problemPattern: v.GenericSchema<unknown, ProblemPattern> = v.strictObject({
  code: v.exactOptional(v.custom<DiagnosticCode>(isCode, "should be the code of a problem")),
  severity: v.exactOptional(v.picklist(["error", "warning", "info"])),
  job: v.exactOptional(name),
  architecture: v.exactOptional(name),
});

function isCode(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(diagnosticCodes, value);
}

const quantities = {
  entries: v.strictObject({ entries: entryPattern }),
  lanes: v.strictObject({ lanes: lanePattern }),
  problems: v.strictObject({ problems: problemPattern }),
  stagesOn: v.strictObject({ stagesOn: name }),
  variantsOf: v.strictObject({ variantsOf: name }),
};

export const quantity: v.GenericSchema<unknown, Quantity> = oneOfKeys<Quantity>(quantities);

const goals = v.lazy(() => list(goalNode, lessonLimits.list));
const inner = v.lazy(() => goalNode);
const pair = v.strictTuple([name, name]);
const words = { words: v.exactOptional(line) };
const architecture = v.exactOptional(name);

const counted = v.pipe(
  v.strictObject({
    count: quantity,
    is: v.exactOptional(count),
    atLeast: v.exactOptional(count),
    atMost: v.exactOptional(count),
    ...words,
  }),
  v.check(
    ({ is, atLeast, atMost }) => (is ?? atLeast ?? atMost) !== undefined,
    "needs `is`, `atLeast` or `atMost` beside `count`",
  ),
);

const ofKey = { key: name, of: reportPair, at: v.exactOptional(textPath), ...words };

const keyed = v.lazy((value): v.GenericSchema<unknown, Goal> => {
  const given = typeof value === "object" && value !== null ? value : {};
  if ("absent" in given) return v.strictObject({ ...ofKey, absent: v.literal(true) });
  if ("has" in given) return v.strictObject({ ...ofKey, has: jsonValue });
  return v.strictObject({ ...ofKey, is: jsonValue });
});

const predicates: Record<string, v.GenericSchema<unknown, Goal>> = {
  all: v.strictObject({ all: goals, ...words }),
  any: v.strictObject({ any: goals, ...words }),
  not: v.strictObject({ not: inner, ...words }),
  outcome: v.strictObject({ outcome: v.picklist(["planned", "refused", "invalid"]), ...words }),
  lane: v.strictObject({ lane: lanePattern, ...words }),
  entry: v.strictObject({ entry: entryPattern, ...words }),
  problem: v.strictObject({ problem: problemPattern, ...words }),
  count: counted,
  before: v.strictObject({ before: pair, architecture, ...words }),
  together: v.strictObject({ together: pair, architecture, ...words }),
  stages: v.strictObject({
    stages: list(list(reportPair, lessonLimits.list), lessonLimits.list),
    architecture: name,
    ...words,
  }),
  key: keyed,
  inputs: v.strictObject({ inputs: v.literal("satisfied"), ...words }),
  failing: v.strictObject({ failing: list(place, lessonLimits.list), goal: inner, ...words }),
  under: v.strictObject({ under: choices, goal: inner, ...words }),
  written: v.strictObject({ written: textPath, ...words }),
  unchanged: v.strictObject({ unchanged: textPath, ...words }),
};

/** The keys that a goal can have exactly one of. */
export const goalNames: readonly string[] = Object.keys(predicates);

const goalNode: v.GenericSchema<unknown, Goal> = oneOfKeys<Goal>(predicates);

/** A goal, as deep and as large as `lessonLimits` allow. Values of any nesting have to be bounded before. */
export const goalSchema: v.GenericSchema<unknown, Goal> = v.pipe(
  goalNode,
  v.check((goal) => countGoals(goal) <= lessonLimits.goals, `should hold at most ${lessonLimits.goals} goals`),
  v.check((goal) => depthOf(goal) <= lessonLimits.depth, `should be at most ${lessonLimits.depth} goals deep`),
);

/** An object with exactly one of the keys, which decides what else it may have. */
function oneOfKeys<Output>(
  schemas: Record<string, v.GenericSchema<unknown, Output>>,
): v.GenericSchema<unknown, Output> {
  const keys = Object.keys(schemas);
  const none = v.custom<Output>(() => false, `should have one of the keys ${keys.join(", ")}`);
  return v.lazy((value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return none;
    const key = keys.find((candidate) => Object.hasOwn(value, candidate));
    return (key === undefined ? undefined : schemas[key]) ?? none;
  });
}

function goalsIn(goal: Goal): readonly Goal[] {
  if ("all" in goal) return goal.all;
  if ("any" in goal) return goal.any;
  if ("not" in goal) return [goal.not];
  if ("goal" in goal) return [goal.goal];
  return [];
}

function countGoals(goal: Goal): number {
  return goalsIn(goal).reduce((sum, part) => sum + countGoals(part), 1);
}

function depthOf(goal: Goal): number {
  return 1 + Math.max(0, ...goalsIn(goal).map(depthOf));
}
