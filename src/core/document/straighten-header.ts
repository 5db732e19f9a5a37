import { columnOf } from "./column-of.ts";

/**
 * The text with the `|` or `>` at `at` brought to the line of the indicator that ends at `indicatorEnd`, all offsets kept:
 * PyYAML takes it also in the column of its key, the `yaml` package does not. Null where the package understands it too.
 */
export function straightenHeader(shape: string, indicatorEnd: number, at: number): string | null {
  const between = shape.slice(indicatorEnd, at);
  if (!between.includes("\n")) return null;
  const lineStart = indicatorEnd - columnOf(shape, indicatorEnd);
  const [indentation] = /^ *(?:[-?:] +)*/.exec(shape.slice(lineStart, indicatorEnd)) ?? [""];
  if (columnOf(shape, at) > indentation.length) return null;
  const blanked = between.replace(/#[^\n]*/g, (comment) => " ".repeat(comment.length)).replaceAll("\n", " ");
  return shape.slice(0, indicatorEnd) + blanked + shape.slice(at);
}
