import { escapeMarkdown, sentenceMarkdown } from "../render/escape-markdown.ts";
import { linkMarkdown } from "../render/link-markdown.ts";
import { wrapCells } from "../render/wrap-cells.ts";
import { indexLines, type LineIndex } from "../text/line-index.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { andMore } from "./explanation-words.ts";
import type { ToldPassage, ToldSentence } from "./told-passage.ts";

export const explanationFormats = ["text", "markdown"] as const;

/** A form that an explanation can be taken away in. */
export type ExplanationFormat = (typeof explanationFormats)[number];

export interface ExplanationLook {
  readonly format: ExplanationFormat;
  readonly title: string | null;
  readonly link: string | null;
}

/** Cells of a terminal's line. */
const width = 80;

/** An explanation in a form to take away, the same bytes wherever it is asked for; `text` is what it explains. */
export function renderExplanation(passages: readonly ToldPassage[], text: string, look: ExplanationLook): string {
  const lines = indexLines(text);
  switch (look.format) {
    case "text":
      return renderText(passages, lines, look);
    case "markdown":
      return renderMarkdown(passages, lines, look);
  }
}

/** *Line 4*, of the foremost place that decides a sentence; empty where none does. */
export function placeWords({ ranges }: ToldSentence, lines: LineIndex): string {
  const [first] = ranges;
  return first ? `Line ${lines.positionAt(first.from).line}` : "";
}

function renderText(passages: readonly ToldPassage[], lines: LineIndex, { title, link }: ExplanationLook): string {
  const blocks = passages.map((passage) =>
    [
      passage.title,
      ...passage.sentences.flatMap((sentence) => wrapItem(withPlace(sentence.words, sentence, lines))),
      ...(passage.more > 0 ? wrapItem(andMore(passage.more)) : []),
    ].join("\n"),
  );
  const all = [...(title === null ? [] : [toOneLine(title)]), ...blocks, ...(link === null ? [] : [toOneLine(link)])];
  return `${all.join("\n\n")}\n`;
}

function wrapItem(words: string): readonly string[] {
  return wrapCells(words, width - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`));
}

function renderMarkdown(passages: readonly ToldPassage[], lines: LineIndex, { title, link }: ExplanationLook): string {
  const blocks = passages.map((passage) =>
    [
      `### ${escapeMarkdown(passage.title)}\n`,
      ...passage.sentences.map((sentence) => `- ${withPlace(sentenceMarkdown(sentence.words), sentence, lines)}`),
      ...(passage.more > 0 ? [`- ${andMore(passage.more)}`] : []),
    ].join("\n"),
  );
  const heading = `## ${title === null ? "This plan, explained" : escapeMarkdown(toOneLine(title))}`;
  return `${[heading, ...blocks, ...(link === null ? [] : [linkMarkdown(link)])].join("\n\n")}\n`;
}

function withPlace(words: string, sentence: ToldSentence, lines: LineIndex): string {
  const place = placeWords(sentence, lines);
  return place === "" ? words : `${words} (${place.toLowerCase()})`;
}
