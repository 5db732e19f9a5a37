import { findSecrets, maskSecrets } from "../../core/index.ts";
import type { Lesson } from "../../learn/lesson.ts";
import { encodeLink } from "../../permalink/encode-link.ts";

/** The fragment that opens a lesson, with masks for what looks like a secret in its texts, and how many there are. */
export function lessonFragment(lesson: Lesson): { readonly fragment: string; readonly masked: number } {
  const { text, challenge } = lesson;
  const masked = findSecrets(text).length + findSecrets(challenge.solution).length;
  const shared = { ...lesson, text: mask(text), challenge: { ...challenge, solution: mask(challenge.solution) } };
  // Whoever has an older Flightplan gets the text.
  return { fragment: encodeLink({ text: shared.text, lesson: { ...shared } }), masked };
}

function mask(text: string): string {
  return maskSecrets(text, findSecrets(text));
}
