/**
 * A half-open stretch of the text, in UTF-16 code units: the unit in which JavaScript strings, the `yaml` package and
 * CodeMirror all count. The text is always the normalised one (see `normaliseText`).
 */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

/** Whether the offset stands in the range; the end counts, as a caret behind the last character belongs to it. */
export function rangeTouches(range: SourceRange, offset: number): boolean {
  return range.from <= offset && offset <= range.to;
}
