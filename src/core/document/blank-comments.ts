const commentLine = /^( *)#[^\n]*/gm;

/**
 * The text without the comments that have a line of their own from `start` to `end`, all offsets kept: behind one that is
 * indented less than the word below it, the `yaml` package goes on with that word on lines that are not part of it.
 */
export function blankComments(shape: string, start: number, end: number): string {
  const lineStart = shape.lastIndexOf("\n", start) + 1;
  const blanked = shape.slice(lineStart, end).replace(commentLine, (line) => " ".repeat(line.length));
  return shape.slice(0, lineStart) + blanked + shape.slice(end);
}
