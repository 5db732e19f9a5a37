import { describe, expect, it } from "vitest";
import { savedFile } from "../../../src/app/compare/old-texts.ts";

const file = { name: "a.yaml", savedText: "pipeline: []\n", place: null };

describe("savedFile", () => {
  it("offers the open file as it was saved, once the text is another one", () => {
    expect(savedFile(file, "pipeline: [a]\n")).toEqual([{ title: "a.yaml as it was saved", text: "pipeline: []\n" }]);
  });

  it("offers nothing while the text is what the file holds", () => {
    expect(savedFile(file, "pipeline: []\n")).toEqual([]);
  });

  it("offers nothing where there is no file, or nobody knows what it holds", () => {
    expect(savedFile(null, "pipeline: []\n")).toEqual([]);
    expect(savedFile({ ...file, savedText: null }, "pipeline: [a]\n")).toEqual([]);
  });
});
