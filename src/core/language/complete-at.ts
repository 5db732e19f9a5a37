import type { Completion, LanguageKnowledge } from "./completion.ts";
import { findCaret } from "./find-caret.ts";
import { jobKeyChoices, keyChoices } from "./key-choices.ts";
import { valueChoices } from "./value-choices.ts";

/**
 * What can be written at an offset of a text, which may be half-written: keys by their place, values by their key. Null where
 * nothing is known, as in comments, commands and names of the author's own.
 */
export function completeAt(text: string, offset: number, knowledge: LanguageKnowledge): Completion | null {
  const caret = findCaret(text, offset);
  if (!caret) return null;
  const { role, path, range } = caret.place;
  const choices =
    role === "key" ? [...keyChoices(caret, path), ...jobKeyChoices(caret, path)] : valueChoices(caret, knowledge);
  return choices.length > 0 ? { range, choices } : null;
}
