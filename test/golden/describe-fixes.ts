import type { Analysis, Fix } from "../../src/core/index.ts";
import { applyEdits } from "../support/apply-edits.ts";
import type { Returns } from "../support/return-faults.ts";

/** The fixes of an analysis, each with the lines that it changes. */
export function describeFixes(text: string, { diagnostics }: Analysis): string {
  return diagnostics.map(({ code, message, fixes = [] }) => describe(`${code}: ${message}`, text, fixes)).join("\n");
}

/** What would bring back what is dropped, each with the lines that it changes. */
export function describeReturns(text: string, returns: readonly Returns[]): string {
  return returns.map(({ drop, fixes }) => describe(`dropped ${drop.id}`, text, fixes)).join("\n");
}

function describe(head: string, text: string, fixes: readonly Fix[]): string {
  return [head, ...fixes.map((fix) => `  ${fix.title} (${fix.kind})\n${describeChange(text, fix)}`)].join("\n");
}

/** Lines before and after, those left out that are the same at both ends. */
function describeChange(text: string, { edits }: Fix): string {
  const before = text.split("\n");
  const after = applyEdits(text, edits).split("\n");
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shortest = Math.min(before.length, after.length) - start;
  while (end < shortest && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const lines = (sign: string, all: readonly string[]) => all.map((line) => `    ${sign} ${line}`.trimEnd());
  return [
    ...lines("-", before.slice(start, before.length - end)),
    ...lines("+", after.slice(start, after.length - end)),
  ].join("\n");
}
