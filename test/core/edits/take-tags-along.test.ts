import { describe, expect, it } from "vitest";
import { takeTagsAlong } from "../../../src/core/edits/take-tags-along.ts";
import { applyEdits } from "../../support/apply-edits.ts";

describe("replacing a value that has a tag", () => {
  it.each([
    ["k: !!str lxd\n", "k: [a]\n"],
    ["k: [!!str lxd]\n", "k: [[a]]\n"],
    ["- !!str  lxd # x\n", "- [a] # x\n"],
    ["k: !!str &b lxd\n", "k: &b [a]\n"],
    ["k: &b !!str lxd\n", "k: &b [a]\n"],
    ["k: &b lxd\n", "k: &b [a]\n"],
    ["k: stop! lxd\n", "k: stop! [a]\n"],
    ["# !\nlxd: 1\n", "# !\n[a]: 1\n"],
  ])("makes %j %j", (text, expected) => {
    const from = text.indexOf("lxd");
    const edits = [{ range: { from, to: from + 3 }, insert: "[a]" }];
    expect(applyEdits(text, takeTagsAlong(text, edits))).toBe(expected);
  });

  it("leaves the tag where the value goes, or something is put before it", () => {
    const text = "k: !!str lxd\n";
    const edits = [
      { range: { from: 9, to: 12 }, insert: "" },
      { range: { from: 9, to: 9 }, insert: "[" },
    ];
    expect(takeTagsAlong(text, edits)).toEqual(edits);
  });
});
