/** Whatever PyYAML takes for the end of a line: LF, CR, CRLF, NEL, LS, PS. */
const lineBreak = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** Whether a stretch of text goes over the end of a line. */
export function hasLineBreak(text: string): boolean {
  return lineBreak.test(text);
}

/** A line break as PyYAML keeps it: LS and PS stay what they are, all others become LF. */
export function keptLineBreak(written: string): string {
  return written === "\u2028" || written === "\u2029" ? written : "\n";
}

/**
 * What a run of blanks and line breaks inside a plain or quoted scalar stands for: one line break is a space, each further
 * one a line break. A run without any is kept as it is.
 */
export function foldRun(run: string): string {
  const breaks = run.match(/\r\n|[\r\n\u0085\u2028\u2029]/g);
  if (breaks === null) return run;
  const [first = "\n", ...others] = breaks.map(keptLineBreak);
  if (first !== "\n") return first + others.join("");
  return others.length === 0 ? " " : others.join("");
}

/** Folds the lines of a plain or single-quoted scalar. */
export function foldLines(text: string): string {
  return hasLineBreak(text) ? text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, foldRun) : text;
}
