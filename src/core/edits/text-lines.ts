/** Offset of the first character of the line that an offset stands on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Offset of the line break behind an offset, or the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
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
