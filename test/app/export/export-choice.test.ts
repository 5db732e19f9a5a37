import { describe, expect, it } from "vitest";
import { parseChoice } from "../../../src/app/export/export-choice.ts";

const initial = { kind: "svg", theme: null, scale: 2 };

describe("parseChoice", () => {
  it("reads what was kept", () => {
    const choice = { kind: "png", theme: "dark", scale: 4 };
    expect(parseChoice(JSON.stringify(choice))).toEqual(choice);
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "[]",
    '"svg"',
    '{"kind": "gif", "theme": "blue", "scale": 3}',
    '{"kind": "toString"}',
  ])("begins anew from %s", (kept) => {
    expect(parseChoice(kept)).toEqual(initial);
  });
});
