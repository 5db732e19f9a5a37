import { describe, expect, it } from "vitest";
import { rowChangeWord } from "../../../src/compare/change-words.ts";
import { compareAnalyses, comparedRows, indexLines, tellChanges } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { workedExample } from "../../support/pipelines.ts";

function rowsOf(old: string, now: string): readonly string[] {
  const analysed = (text: string) => ({ text, analysis: analyseText(text) });
  const changes = compareAnalyses(analysed(old), analysed(now));
  const lines = { old: indexLines(old), now: indexLines(now) };
  const rows = comparedRows(changes.entries, tellChanges(changes), { lines, wordOf: rowChangeWord });
  expect(new Set(rows.map(({ key }) => key)).size).toBe(changes.entries.length);
  return rows.map((row) => [row.name, row.architecture, row.old, row.now, row.change, row.kind, row.line].join(" | "));
}

describe("the rows of a comparison", () => {
  it("have every entry with what it was, what it is, and what changes", () => {
    const now = workedExample
      .replace("    matrix:\n", "    matrix:\n      - {series: noble, architectures: [amd64]}\n")
      .replace("  - build-snap\n", "");
    expect(rowsOf(workedExample, now)).toMatchInlineSnapshot(`
      [
        "test-snap:0 | amd64 |  | stage 1, runs | added | added | 10",
        "test-snap:1 | amd64 | test-snap:0, stage 2, runs | test-snap:1, stage 1, runs | was test-snap:0 | renumbered | 11",
        "test-snap:2 | amd64 | test-snap:1, stage 2, runs | test-snap:2, stage 1, runs | was test-snap:1 | renumbered | 13",
        "test-snap:3 | amd64 | test-snap:2, stage 2, runs | test-snap:3, stage 1, runs | was test-snap:2 | renumbered | 15",
        "build-snap:0 | amd64 | stage 1, runs |  | removed | removed | 5",
        "test-snap:2 | arm64 | test-snap:1, stage 2, runs | test-snap:2, stage 1, runs | was test-snap:1 | renumbered | 13",
        "test-snap:3 | arm64 | test-snap:2, stage 2, runs | test-snap:3, stage 1, runs | was test-snap:2 | renumbered | 15",
        "test-snap:0 | arm64 |  | stage 1, dropped: not on arm64 |  | none | 10",
        "test-snap:1 | arm64 | test-snap:0, stage 2, dropped: not on arm64 | test-snap:1, stage 1, dropped: not on arm64 | was test-snap:0 | renumbered | 11",
        "build-snap:0 | arm64 | stage 1, runs |  | removed | removed | 5",
      ]
    `);
  });

  it("say of a lane that came or went what its entries have in common", () => {
    const one = "pipeline: [a]\njobs:\n  a: {series: focal, architectures: amd64, run: make}\n";
    expect(rowsOf(one, one.replace("amd64", "[amd64, arm64]"))).toEqual([
      "a:0 | amd64 | stage 1, runs | stage 1, runs |  | none | 3",
      "a:0 | arm64 |  | stage 1, runs | lane added | lane-added | 3",
    ]);
  });
});
