import { describe, expect, it } from "vitest";
import { findRun } from "../../src/learn/find-run.ts";
import type { Goal } from "../../src/learn/goal.ts";
import { goalForms } from "../../src/learn/goal-forms.ts";
import { lessons } from "../../src/learn/lessons.ts";

const waits: Goal = { entry: { job: "test", report: "waiting" } };
const nothingElse = { failing: [], under: {} };

describe("the run that a goal is about", () => {
  it("is the first one that it speaks of, however deep", () => {
    const failing: Goal = { failing: [["lint", 0, "amd64"]], goal: waits };
    const found = { failing: [["lint", 0, "amd64"]], under: {} };
    expect(findRun(failing)).toEqual(found);
    expect(findRun({ all: [{ outcome: "planned" }, { not: failing }, waits] })).toEqual(found);
    expect(findRun({ any: [waits, failing] })).toEqual(nothingElse);
    expect(findRun({ under: { dialect: "deployed" }, goal: { any: [failing] } })).toEqual({
      ...found,
      under: { dialect: "deployed" },
    });
  });

  it("is one in which only what fails by itself does, where a result is asked for", () => {
    expect(findRun({ inputs: "satisfied" })).toEqual(nothingElse);
    expect(findRun({ lane: { result: "failed" } })).toEqual(nothingElse);
    expect(findRun({ count: { entries: { report: "failed" } }, is: 1 })).toEqual(nothingElse);
    expect(findRun({ count: { lanes: { result: "failed" } }, is: 1 })).toEqual(nothingElse);
  });

  it("is not there where a goal is about the plan or the text", () => {
    const none = goalForms
      .filter(({ example }) => findRun(example) === null)
      .map(({ example }) => Object.keys(example)[0]);
    expect(none).toEqual(
      expect.arrayContaining(["not", "outcome", "lane", "entry", "problem", "count", "before", "key", "unchanged"]),
    );
    expect(findRun({ count: { variantsOf: "test" }, is: 1 })).toBeNull();
  });

  it("is there in the challenge of each lesson that asks about a run", () => {
    const about = lessons.filter(({ challenge }) => findRun(challenge.goal)).map(({ name }) => name);
    const asked = lessons.filter(({ question }) => question.failing).map(({ name }) => name);
    expect(about).toEqual(expect.arrayContaining(asked));
    expect(asked.length).toBeGreaterThan(3);
  });
});
