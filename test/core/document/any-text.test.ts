import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceNode } from "../../../src/core/document/source-node.ts";
import type { SourceRange } from "../../../src/core/text/source-range.ts";
import { readDocument } from "../../support/read-document.ts";

const pieces = [
  ..."a b n 0 1 : - ? # , [ ] { } & * ! | > ' \" % @ ` \\ = ~ < .".split(" "),
  "\t",
  " ",
  "\n",
  "\u0085",
  "\u2028",
  "\n  ",
  ": ",
  "- ",
  "? ",
  "<<: ",
  "&a ",
  "*a",
  "!!str ",
  "!!omap ",
  "---\n",
  "...\n",
  "2024-01-01",
  "0x",
  "\u0000",
  "\u{1F600}",
];
const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

/** All ranges of a graph of nodes, each node visited once. */
function rangesIn(root: SourceNode): readonly SourceRange[] {
  const ranges: SourceRange[] = [];
  const seen = new Set<unknown>();
  const waiting: SourceNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    ranges.push(node.range);
    if (node.anchorRange !== undefined) ranges.push(node.anchorRange);
    if (node.kind === "scalar") continue;
    const contents = node.kind === "mapping" ? node.pairs : node.items;
    if (seen.has(contents)) continue;
    seen.add(contents);
    if (node.kind === "sequence") waiting.push(...node.items);
    else for (const pair of node.pairs) waiting.push(pair.key, pair.value);
    if (node.kind === "mapping") ranges.push(...node.pairs.map((pair) => pair.range));
  }
  return ranges;
}

it("reads any text without throwing, with all ranges in it, and says why where it gives nothing", () => {
  fc.assert(
    fc.property(yamlish, (source) => {
      const { text, root, diagnostics } = readDocument(source);
      const told = diagnostics.flatMap(({ range, related, fixes }) => [
        range,
        ...(related ?? []).map((other) => other.range),
        ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.range)),
      ]);
      for (const { from, to } of [...told, ...(root === null ? [] : rangesIn(root))]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }
      if (root === null) expect(diagnostics.some(({ code }) => code !== "duplicate-key")).toBe(true);
      else expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
