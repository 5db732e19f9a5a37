import type { JobDefinition } from "../configuration/configuration.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { isPlainWord, quoteWord } from "../text/quote-word.ts";

/**
 * The edit that adds an architecture to a job, where it is a matter of a few characters: all variants share one value, which is
 * a string or a list in brackets, written in the job. Null otherwise.
 */
export function addArchitecture({ variants }: JobDefinition, architecture: string): TextEdit | null {
  const [variant] = variants;
  const first = variant?.architectures[0];
  const last = variant?.architectures.at(-1);
  if (!variant || !first || !last) return null;
  if (variants.some(({ architectures }) => architectures !== variant.architectures)) return null;

  const { from, to } = variant.architecturesRange;
  const isString = last.range.from === from && last.range.to === to;
  if (isString) {
    const isSafe = isPlainWord(last.name) && last.name.length === to - from;
    return isSafe ? { range: last.range, insert: `[${last.name}, ${quoteWord(architecture)}]` } : null;
  }
  // One character before the first item can only be a bracket: a dash needs a space.
  const isInBrackets = first.range.from === from + 1 && last.range.to < to;
  return isInBrackets
    ? { range: { from: last.range.to, to: last.range.to }, insert: `, ${quoteWord(architecture)}` }
    : null;
}
