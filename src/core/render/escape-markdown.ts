/** An invisible character at which no line breaks. */
const wordJoiner = "\u2060";

/**
 * A text on one line that Markdown shows as it is, in every dialect: no emphasis, no HTML, no list, no link that makes itself, and
 * nobody and no issue is mentioned.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]|^[-+=#]|(?<=^\d+)[.)]/g, "\\$&")
    .replace(/@(?=\w)|[#!](?=\d)|(?<=\bGH)-(?=\d)|(?<=\bwww)\.|:(?=\/\/)/gi, `$&${wordJoiner}`);
}

/** A word as it is where it is one that means nothing to Markdown, else as code. */
export function wordMarkdown(word: string): string {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(word) ? word : codeMarkdown(word);
}

/** A text on one line as code, in which Markdown has no meaning: a fence longer than any run of backticks inside. */
export function codeMarkdown(text: string): string {
  const fence = "`".repeat(longestRun(text) + 1);
  const needsSpace = /^`|`$|^ .* $/.test(text);
  return needsSpace ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** A sentence of ours on one line: its words in backticks are code, as in the page, and all others mean nothing to Markdown. */
export function sentenceMarkdown(sentence: string): string {
  const parts = sentence.split("`");
  // An odd number of backticks, or some side by side: they are part of a value, not of the sentence.
  if (parts.length % 2 === 0 || sentence.includes("``")) return escapeMarkdown(sentence);
  return parts.map((part, i) => (i % 2 === 1 ? codeMarkdown(part) : escapeMarkdown(part))).join("");
}

/** Lines as a block of code: a fence longer than any run of backticks inside. */
export function fenceMarkdown(text: string, language: string): string {
  const fence = "`".repeat(Math.max(2, longestRun(text)) + 1);
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** Of backticks. There may be more runs than a function takes arguments. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
