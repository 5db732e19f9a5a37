/** What ends a line in YAML 1.1 beside the line break itself. */
const otherBreaks = ["\u0085", "\u2028", "\u2029"];
const lineBreak = /[\n\u0085\u2028\u2029]/g;

/** Offset of the first character of the line that an offset stands on. */
export function lineStart(text: string, offset: number): number {
  const start = offset > 0 ? text.lastIndexOf("\n", offset - 1) + 1 : 0;
  const line = text.slice(start, Math.max(start, offset));
  return start + Math.max(...otherBreaks.map((sign) => line.lastIndexOf(sign))) + 1;
}

/** Offset of the line break behind an offset, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  lineBreak.lastIndex = offset;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** How many characters stand before the offset on its line. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether nothing but a comment follows on the line. */
export function isLastOnLine(text: string, offset: number): boolean {
  return /^[ ]*$|^[ ]+#/.test(text.slice(offset, lineEnd(text, offset)));
}

/** Whether nothing but spaces precedes on the line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === "";
}

/** Whether nothing but spaces and the dashes of list items precedes on the line: `- - a`. */
export function isBehindDashes(text: string, offset: number): boolean {
  return /^[ ]*(?:-[ ]+)*$/.test(text.slice(lineStart(text, offset), offset));
}
