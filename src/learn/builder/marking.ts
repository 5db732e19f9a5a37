import { askQuestion, type Choice, evidenceFor } from "../ask-question.ts";
import { createEvidence, type EvidenceSource, settingsOf } from "../evidence.ts";
import type { Lesson, Marked } from "../lesson.ts";
import { firstForm, type LessonForm, readForm } from "./lesson-form.ts";
import { writeMarked } from "./write-marked.ts";

/** What may be marked, and what is right, as a form has it. */
export interface Marking {
  readonly among: Marked;
  /** Null where there is nothing to mark, too much, or no plan. */
  readonly asked: { readonly choices: readonly Choice[]; readonly right: readonly string[] } | null;
  /** The prediction, as JSON, that marks these (by their ids) of what may be marked. */
  readonly write: (among: Marked, right: readonly string[]) => string;
}

const nothing = JSON.stringify({ kind: "mark", among: { entries: {} }, right: { places: [] } });

/** Reads the marks of a form. Where its answer is something else nothing is marked yet; null where the choices are no JSON. */
export function readMarking(
  { text, more, prediction }: Pick<LessonForm, "text" | "more" | "prediction">,
  farm: Pick<EvidenceSource, "publicFarm" | "today">,
): Marking | null {
  const lesson = readMarks({ text, more, prediction }) ?? readMarks({ text, more, prediction: nothing });
  if (!lesson) return null;
  const { question, choices } = lesson;
  const evidence = createEvidence({ ...farm, text, startText: text, settings: settingsOf(choices) });
  const asked = askQuestion(question, evidence);
  return {
    among: question.prediction.kind === "mark" ? question.prediction.among : { entries: {} },
    asked: asked?.kind === "mark" ? asked : null,
    write(among, right) {
      const marked = writeMarked(new Set(right), among, evidenceFor(question, evidence));
      // A line for each, so that it can be read at a glance.
      return `{\n  "kind": "mark",\n  "among": ${JSON.stringify(among)},\n  "right": ${JSON.stringify(marked)}\n}`;
    },
  };
}

/** Whatever else is in the form. */
function readMarks(form: Pick<LessonForm, "text" | "more" | "prediction">): Lesson | null {
  const reading = readForm({ ...firstForm, ...form, kind: "mark" });
  return reading.kind === "read" && reading.value.question.prediction.kind === "mark" ? reading.value : null;
}
