import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../support/read-document.ts";
import type { TypedValue } from "../../support/typed-value.ts";

interface PythonValue {
  readonly rule: string;
  readonly yaml: string;
  readonly value: TypedValue;
}

/** Texts for the rules of reading YAML, a line each, with what PyYAML 6.0.3 makes of them. */
const values = readFileSync(new URL("python-values.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): PythonValue => JSON.parse(line));

describe("corners of the rules", () => {
  it.each(values)("are read as PyYAML does, $rule: $yaml", ({ yaml, value }) => {
    const { value: read, diagnostics } = readDocument(yaml);
    expect(diagnostics.filter(({ code }) => code !== "duplicate-key")).toEqual([]);
    expect(read).toEqual(value);
  });
});
