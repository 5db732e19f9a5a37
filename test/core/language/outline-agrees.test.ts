import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { type SourceNode, stringOf } from "../../../src/core/document/source-node.ts";
import { findPlace } from "../../../src/core/language/find-place.ts";
import type { Outline, PathStep } from "../../../src/core/language/outline.ts";
import { outlineText } from "../../../src/core/language/outline-text.ts";
import { analyseText } from "../../support/analyse-text.ts";

const folder = new URL("../../golden/cases/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))
  .filter(({ text }) => analyseText(text).configuration !== null);

/** Where the outline sees something else than YAML does, a line each. */
function disagreements(text: string): readonly string[] {
  const document = parseDocument(text, () => {});
  const found: string[] = [];
  if (document) compare(document, [], outlineText(text), found);
  return found;
}

function compare(node: SourceNode, path: readonly PathStep[], outline: Outline, found: string[]) {
  // What comes through an alias is written elsewhere.
  if (node.anchorRange) return;
  switch (node.kind) {
    case "scalar":
      // Nothing is written of an empty value.
      if (node.range.from < node.range.to) expectPlace("value", node.range.from, path);
      return;
    case "sequence":
      for (const [index, item] of node.items.entries()) compare(item, [...path, index], outline, found);
      return;
    case "mapping":
      for (const { key, value, merged } of node.pairs) {
        const name = stringOf(key);
        if (merged || name === null) continue;
        expectPlace("key", key.range.from, path);
        compare(value, [...path, name], outline, found);
      }
  }

  function expectPlace(role: "key" | "value", offset: number, at: readonly PathStep[]) {
    const place = findPlace(outline, offset);
    const seen = place ? `${place.role} ${place.path.join("/")}` : "nothing";
    const wanted = `${role} ${at.join("/")}`;
    if (seen !== wanted) found.push(`${offset}: ${wanted}, but the outline has ${seen}`);
  }
}

describe("the outline", () => {
  it.each(cases)("sees $name as YAML does", ({ text }) => {
    expect(disagreements(text)).toEqual([]);
  });
});
