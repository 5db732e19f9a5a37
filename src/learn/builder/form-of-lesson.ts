import type { Lesson, Prediction } from "../lesson.ts";
import type { LessonForm } from "./lesson-form.ts";

/** A lesson as somebody would type it: `readForm` comes to the same one again, but for its name, which is made of its title. */
export function formOf({ title, idea, about, text, choices, question, challenge }: Lesson): LessonForm {
  const { under, failing } = question;
  const more = { ...(choices && { choices }), ...(under && { under }), ...(failing && { failing }) };
  return {
    title,
    idea,
    about: about.join("\n\n"),
    text,
    ask: question.ask.join("\n\n"),
    ...typed(question.prediction),
    more: Object.keys(more).length === 0 ? "" : JSON.stringify(more),
    explanation: question.explanation.join("\n\n"),
    task: challenge.task.join("\n\n"),
    goal: JSON.stringify(challenge.goal, null, 2),
    hints: challenge.hints.join("\n"),
    solution: challenge.solution,
  };
}

/** A prediction as its lines, where it has no goal in it; as JSON otherwise. */
function typed(prediction: Prediction): Pick<LessonForm, "kind" | "prediction"> {
  const { kind } = prediction;
  if (kind === "one" || kind === "several") {
    if (prediction.options.every(({ when }) => typeof when === "boolean")) {
      const lines = prediction.options.map(({ words, when }) => (when === true ? `* ${words}` : words));
      return { kind, prediction: lines.join("\n") };
    }
  }
  if (kind === "number" && typeof prediction.of === "number") return { kind, prediction: String(prediction.of) };
  if (kind === "order" && isList(prediction.of)) return { kind, prediction: prediction.of.join("\n") };
  return { kind: kind === "mark" ? kind : "json", prediction: JSON.stringify(prediction, null, 2) };
}

function isList(of: Extract<Prediction, { kind: "order" }>["of"]): of is readonly string[] {
  return Array.isArray(of);
}
