import type { Lesson } from "../lesson.ts";
import { type LessonFault, type Reading, readLesson } from "../lesson-schema.ts";

/** How a prediction is asked for in the form. Marks are written as JSON, too. */
export const formKinds = ["one", "several", "number", "order", "mark", "json"] as const;

export type FormKind = (typeof formKinds)[number];

/** A lesson as somebody types it: strings, whatever is in them. */
export interface LessonForm {
  readonly title: string;
  readonly idea: string;
  readonly about: string;
  readonly text: string;
  readonly ask: string;
  readonly kind: FormKind;
  /** Options, a number, things in their order, or a prediction as JSON; see `kind`. */
  readonly prediction: string;
  /** JSON with `choices`, and what holds for the question alone: `under` and `failing`; empty for none of them. */
  readonly more: string;
  readonly explanation: string;
  readonly task: string;
  /** JSON. */
  readonly goal: string;
  readonly hints: string;
  readonly solution: string;
}

/** A small whole lesson to begin with: to be overwritten piece by piece, and playable all the time. */
export const firstForm: LessonForm = {
  title: "My lesson",
  idea: "A stage starts when the one before it has succeeded.",
  about: "Words in `backticks` are code, words in *asterisks* are stressed.\n\nAn empty line begins a paragraph.",
  text: `pipeline:
  - build
  - test
jobs:
  build:
    series: noble
    architectures: amd64
    run: make
  test:
    series: noble
    architectures: amd64
    run: make check
`,
  ask: "Which job runs first?",
  kind: "one",
  prediction: "* build\ntest",
  more: "",
  explanation: "The pipeline names `build` first.",
  task: "Let `test` run first.",
  goal: '{"before": ["test", "build"]}',
  hints: "Look at the lines below `pipeline`.",
  solution: `pipeline:
  - test
  - build
jobs:
  build:
    series: noble
    architectures: amd64
    run: make
  test:
    series: noble
    architectures: amd64
    run: make check
`,
};

/** Reads what was typed. Faults have the path of the lesson: `challenge.goal`. Never throws. */
export function readForm(form: LessonForm): Reading<Lesson> {
  const faults: LessonFault[] = [];
  const json = (source: string, path: string, message = "is no JSON"): unknown => {
    try {
      return JSON.parse(source);
    } catch {
      faults.push({ path, message });
      return null;
    }
  };
  const more = form.more.trim() === "" ? {} : readMore(json(form.more, "more"));
  if (more === null) faults.push({ path: "more", message: "should be an object with `choices`, `under` or `failing`" });
  const { choices, ...ofQuestion } = more ?? {};
  const data = {
    name: slugOf(form.title),
    title: form.title.trim(),
    idea: form.idea.trim(),
    about: paragraphs(form.about),
    text: form.text,
    ...(choices === undefined ? {} : { choices }),
    question: {
      ask: paragraphs(form.ask),
      prediction: readPrediction(form, (message) => json(form.prediction, "question.prediction", message)),
      ...ofQuestion,
      explanation: paragraphs(form.explanation),
    },
    challenge: {
      task: paragraphs(form.task),
      goal: json(form.goal, "challenge.goal"),
      hints: lines(form.hints),
      solution: form.solution,
    },
  };
  return faults.length > 0 ? { kind: "faulty", faults } : readLesson(data);
}

/** What may stand there, not yet checked by the schema; null for anything else. */
function readMore(
  value: unknown,
): { readonly choices?: unknown; readonly under?: unknown; readonly failing?: unknown } | null {
  if (typeof value !== "object" || value === null) return null;
  return Object.keys(value).every((key) => ["choices", "under", "failing"].includes(key)) && !Array.isArray(value)
    ? value
    : null;
}

function readPrediction({ kind, prediction }: LessonForm, json: (message?: string) => unknown): unknown {
  switch (kind) {
    case "one":
    case "several":
      return { kind, options: lines(prediction).map(readOption) };
    case "number":
      return { kind, of: /^\s*\d+\s*$/.test(prediction) ? Number(prediction) : prediction };
    case "order":
      return { kind, of: lines(prediction) };
    case "mark":
      return json(/^\s*\{/.test(prediction) ? undefined : "has nothing marked yet");
    case "json":
      return json();
  }
}

/** A star before it says that it is right. */
function readOption(line: string) {
  const [, star, words = ""] = /^(\*\s+)?(.*)$/.exec(line) ?? [];
  return { words, when: star !== undefined };
}

function paragraphs(typed: string): readonly string[] {
  return typed
    .split(/\n\s*\n/)
    .map((one) => one.trim().replace(/\s*\n\s*/g, " "))
    .filter((one) => one !== "");
}

function lines(typed: string): readonly string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A name for the address, out of any title. */
function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  return slug === "" ? "lesson" : slug;
}
