import type { Explanation } from "../core/index.ts";
import { element } from "./element.ts";

/** An explanation as elements: what the word is, sentences, and an example. */
export function explanationView({ title, kind, paragraphs, example }: Explanation): HTMLElement {
  const box = element("div", "cm-explanation");
  const heading = element("p", "cm-explanationTitle");
  heading.append(element("code", "", title), " ", ...withCode(kind));
  box.append(heading);
  for (const paragraph of paragraphs) {
    const line = element("p", "");
    line.append(...withCode(paragraph));
    box.append(line);
  }
  if (example !== null) box.append(element("pre", "cm-explanationExample", example));
  return box;
}

/** An explanation as it is read out. */
export function explanationSpeech({ title, kind, paragraphs }: Explanation): string {
  return [`${title}: ${kind}.`, ...paragraphs].join(" ").replaceAll("`", "");
}

/** Words of which those in backticks are code. */
function withCode(words: string): readonly (string | HTMLElement)[] {
  return words.split("`").map((part, index) => (index % 2 === 1 ? element("code", "", part) : part));
}
