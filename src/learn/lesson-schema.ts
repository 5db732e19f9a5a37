import * as v from "valibot";
import { normaliseText } from "../core/index.ts";
import type { Goal } from "./goal.ts";
import { entryPattern, goalSchema, lanePattern, quantity } from "./goal-schema.ts";
import type { Exam, Lesson, Marked, OrderQuery, Prediction } from "./lesson.ts";
import { lessonLimits } from "./lesson-limits.ts";
import { choices, count, line, list, name, place, prose, text } from "./lesson-parts-schema.ts";

const slug = v.pipe(
  name,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "should be lower-case letters, digits and single hyphens"),
);
/** As the program works on texts: a lesson may have been written anywhere. */
const yaml = v.pipe(
  text(lessonLimits.text),
  v.transform((written) => normaliseText(written).text),
);
const title = v.pipe(line, v.nonEmpty("should not be empty"));

const options = v.pipe(
  list(v.strictObject({ words: line, when: v.lazy(whenSchema) }), lessonLimits.options),
  v.check((given) => given.length >= 2, "should have at least 2 items"),
);

function whenSchema(value: unknown): v.GenericSchema<unknown, Goal | boolean> {
  return typeof value === "boolean" ? v.boolean() : goalSchema;
}

const order: v.GenericSchema<unknown, OrderQuery | readonly string[]> = v.lazy((value) => {
  if (Array.isArray(value)) return list(line, lessonLimits.choices);
  return v.union(
    [v.strictObject({ entriesOn: name }), v.strictObject({ jobsOn: name }), v.strictObject({ lanes: lanePattern })],
    "should be a list of words, or have one of the keys entriesOn, jobsOn, lanes",
  );
});

const marked: v.GenericSchema<unknown, Marked> = v.lazy((value) => {
  const has = (key: string) => typeof value === "object" && value !== null && key in value;
  if (has("lanes")) return v.strictObject({ lanes: lanePattern });
  if (has("places")) return v.strictObject({ places: list(place, lessonLimits.choices) });
  if (has("architectures")) return v.strictObject({ architectures: list(name, lessonLimits.choices) });
  return v.strictObject({ entries: entryPattern });
});

const prediction: v.GenericSchema<unknown, Prediction> = v.variant("kind", [
  v.strictObject({ kind: v.literal("one"), options }),
  v.strictObject({ kind: v.literal("several"), options }),
  v.strictObject({
    kind: v.literal("number"),
    of: v.lazy((value) => (typeof value === "number" ? count : quantity)),
  }),
  v.strictObject({ kind: v.literal("order"), of: order }),
  v.strictObject({ kind: v.literal("mark"), among: marked, right: marked }),
]);

const question = v.strictObject({
  ask: prose,
  under: v.exactOptional(choices),
  failing: v.exactOptional(list(place, lessonLimits.list)),
  prediction,
  explanation: prose,
  lessons: v.exactOptional(list(slug, lessonLimits.list)),
});

const challenge = v.strictObject({
  task: prose,
  goal: goalSchema,
  hints: list(text(lessonLimits.paragraph), lessonLimits.hints),
  solution: yaml,
});

const lessonSchema: v.GenericSchema<unknown, Lesson> = v.strictObject({
  name: slug,
  title,
  idea: line,
  about: prose,
  text: yaml,
  choices: v.exactOptional(choices),
  question,
  challenge,
});

const examSchema: v.GenericSchema<unknown, Exam> = v.strictObject({
  title,
  about: prose,
  papers: list(
    v.strictObject({
      name: slug,
      title,
      about: prose,
      text: yaml,
      choices: v.exactOptional(choices),
      questions: list(question, lessonLimits.questions),
    }),
    lessonLimits.list,
  ),
});

/** What is wrong with a lesson, and where: `challenge.goal.all[1].lane`; the path is empty for the whole. */
export interface LessonFault {
  readonly path: string;
  /** What is wrong there, to be read after the path: *is missing*, *should have at most 6 items*. */
  readonly message: string;
}

export type Reading<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "faulty"; readonly faults: readonly LessonFault[] };

/** Reads a lesson out of any value, for example out of a link. Never throws, and takes bounded time. */
export function readLesson(value: unknown): Reading<Lesson> {
  return read(lessonSchema, value);
}

/** The same of a goal by itself. */
export function readGoal(value: unknown): Reading<Goal> {
  return read(goalSchema, value);
}

export function readExam(value: unknown): Reading<Exam> {
  return read(examSchema, value);
}

function read<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Reading<Value> {
  const size = sizeFault(value);
  if (size !== null) return { kind: "faulty", faults: [{ path: "", message: size }] };
  const result = v.safeParse(schema, value);
  if (result.success) return { kind: "read", value: result.output };
  return { kind: "faulty", faults: result.issues.slice(0, 20).map(toFault) };
}

/** Bounds what the recursive parts of the schema walk through. */
function sizeFault(value: unknown): string | null {
  let values = 0;
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (values > lessonLimits.values) return `should hold at most ${lessonLimits.values} values`;
    if (depth > lessonLimits.nesting) return `should be nested at most ${lessonLimits.nesting} deep`;
    level = level.flatMap((one): readonly unknown[] =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return null;
}

function toFault(issue: v.BaseIssue<unknown>): LessonFault {
  const path = (issue.path ?? []).reduce((before, { key }) => {
    if (typeof key === "number") return `${before}[${key}]`;
    return before === "" ? String(key) : `${before}.${String(key)}`;
  }, "");
  return { path, message: faultWords(issue) };
}

const kindWords: ReadonlyMap<string | null, string> = new Map([
  ["string", "a string"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["Array", "a list"],
  ["Object", "an object"],
]);

function faultWords({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === "never") return type === "strict_tuple" ? "is one too many" : "is no key here";
  if (type === "strict_object" && expected !== "Object") return "is missing";
  // A message of ours begins with a verb, the library's with this word.
  if (!message.startsWith("Invalid")) return message;
  return `should be ${kindWords.get(expected) ?? expected ?? "something else"}, not ${received}`;
}
