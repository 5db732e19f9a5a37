import * as v from "valibot";
import { firstForm, formKinds, type LessonForm } from "./lesson-form.ts";

const schema: v.GenericSchema<unknown, LessonForm> = v.object({
  title: v.string(),
  idea: v.string(),
  about: v.string(),
  text: v.string(),
  ask: v.string(),
  kind: v.picklist(formKinds),
  prediction: v.string(),
  // Forms of before had none.
  more: v.optional(v.string(), ""),
  explanation: v.string(),
  task: v.string(),
  goal: v.string(),
  hints: v.string(),
  solution: v.string(),
});

/** What was typed before; where there is nothing, or nothing that can be read, the form to begin with. */
export function readKeptForm(json: string | null): LessonForm {
  if (json === null) return firstForm;
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    return result.success ? result.output : firstForm;
  } catch {
    return firstForm;
  }
}
