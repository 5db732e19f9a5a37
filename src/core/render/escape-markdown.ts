/** An invisible character at which no line breaks. */
const wordJoiner = "\u2060";

/**
 * A text on one line that Markdown shows as it is, in every dialect: no emphasis, no HTML, no list, no link that makes itself, and
 * nobody and no issue is mentioned.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$]|^[-+=#]|(?<=^\d+)[.)]/g, "\\$&")
    .replace(/@(?=\w)|#(?=\d)|(?<=\bwww)\.|:(?=\/\/)/gi, `$&${wordJoiner}`);
}

/** A word as it is where it is one that means nothing to Markdown, else as code. */
export function wordMarkdown(word: string): string {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(word) ? word : codeMarkdown(word);
}

/** A text on one line as code, in which Markdown has no meaning: a fence longer than any run of backticks inside. */
export function codeMarkdown(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const needsSpace = /^`|`$|^ .* $/.test(text);
  return needsSpace ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** Lines as a block of code: a fence longer than any run of backticks inside. */
export function fenceMarkdown(text: string, language: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}
