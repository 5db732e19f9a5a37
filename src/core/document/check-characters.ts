import type { Report } from "../diagnostics/diagnostic.ts";
import { forbiddenCharacter } from "../diagnostics/yaml-messages.ts";

const forbidden = /[^\t\n\r\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const reported = 10;

/** Reports the characters that PyYAML refuses wherever they stand, also in comments. Answers whether there are none. */
export function checkCharacters(text: string, report: Report): boolean {
  let count = 0;
  for (const match of text.matchAll(forbidden)) {
    report(forbiddenCharacter({ from: match.index, to: match.index + match[0].length }, match[0]));
    count += 1;
    if (count === reported) break;
  }
  return count === 0;
}
