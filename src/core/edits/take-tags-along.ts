import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { lineStart } from "./text-lines.ts";

/** A tag on the line of the value, the anchor behind it if it has one, up to the value. */
const tagBefore = /(?<![^\s,[{])![^\s,[\]{}]*[ ]+(&[^\s,[\]{}]*[ ]+)?$/;

/** How far back a tag is looked for. */
const farthest = 400;

/** The edits, with the tag before each value that they replace: a tag says of which kind a value is, and the new one is another. */
export function takeTagsAlong(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.flatMap((edit) => {
    const { range, insert } = edit;
    if (insert === "" || range.from >= range.to || text.charAt(range.from - 1) !== " ") return [edit];
    const before = text.slice(Math.max(lineStart(text, range.from), range.from - farthest), range.from);
    const found = tagBefore.exec(before);
    if (!found) return [edit];
    const [{ length }, anchor] = found;
    const tag = { from: range.from - length, to: range.from - (anchor?.length ?? 0) };
    return anchor === undefined
      ? [{ range: { from: tag.from, to: range.to }, insert }]
      : [{ range: tag, insert: "" }, edit];
  });
}
