import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../support/read-document.ts";
import type { TypedValue } from "../../support/typed-value.ts";

interface Golden {
  readonly name: string;
  readonly yaml: string;
  readonly value?: TypedValue;
  readonly error?: string;
}

const file = new URL("../../../../shared/goldens/yaml.jsonl", import.meta.url);

/** The score that may not fall; the names of the documents that are missed, each with its rule. */
const least = 180;
const missed: Readonly<Record<string, string>> = {};

type Outcome = "right" | "silent" | "told";

function judge(golden: Golden): Outcome {
  const { value, diagnostics } = readDocument(golden.yaml);
  const codes = new Set(diagnostics.map(({ code }) => code));
  const told = codes.has("yaml-syntax") || codes.has("yaml-unsure");
  if (golden.value === undefined)
    return codes.has("yaml-syntax") && value === null ? "right" : told ? "told" : "silent";
  if (!told && JSON.stringify(value) === JSON.stringify(golden.value)) return "right";
  return told ? "told" : "silent";
}

if (!existsSync(file)) {
  console.log("goldens not present: 1 not run");
  it.skip("reads the goldens as PyYAML does", () => undefined);
} else {
  const goldens = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Golden => JSON.parse(line));
  const outcomes = new Map(goldens.map((golden) => [golden.name, judge(golden)]));

  describe("the goldens of PyYAML 6", () => {
    it(`reads at least ${least} of them as PyYAML does`, () => {
      const right = [...outcomes.values()].filter((outcome) => outcome === "right").length;
      console.log(`yaml goldens: ${right} of ${goldens.length}`);
      expect(right).toBeGreaterThanOrEqual(least);
    });

    it("misses only those that are known", () => {
      const wrong = [...outcomes].filter(([, outcome]) => outcome !== "right").map(([name]) => name);
      expect(wrong).toEqual(Object.keys(missed));
    });

    it("reads none wrongly without a word", () => {
      expect([...outcomes].filter(([, outcome]) => outcome === "silent")).toEqual([]);
    });
  });
}
