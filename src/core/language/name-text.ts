import { toOneLine } from "../text/to-one-line.ts";
import { nameStages, shorten } from "./name-stages.ts";
import { outlineText } from "./outline-text.ts";
import { stagesOf } from "./outlined-pipeline.ts";

/** So much of a text is looked at (UTF-16 code units): names stand at its beginning. */
const beginning = 10_000;
/** Characters of a line. */
const longestLine = 60;

/**
 * What a text may be called, however far it is written: the jobs of its pipeline, else its first line that says something. Empty only
 * for a blank text.
 */
export function nameText(text: string): string {
  const start = text.slice(0, beginning);
  const name = nameStages(stagesOf(outlineText(start)));
  return name === "" ? tellingLine(start) : toOneLine(name);
}

function tellingLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? lines[0];
  if (line === undefined) return "";
  // What makes it a comment or an item of a list says nothing.
  const words = line.trim().replace(/^(?:[#-]+\s+)+(?=\S)/, "");
  return shorten(toOneLine(words), longestLine);
}
