import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lesson } from "../../src/learn/lesson.ts";
import { lessonLimits } from "../../src/learn/lesson-limits.ts";
import { readExam, readGoal, readLesson } from "../../src/learn/lesson-schema.ts";
import { randomGoals } from "../support/random-goals.ts";

const text = "pipeline: [build]\njobs:\n  build: {series: jammy, architectures: amd64, run: make}\n";

const lesson: Lesson = {
  name: "a-lesson",
  title: "A lesson",
  idea: "One job is one lane.",
  about: ["There is a `job`."],
  text,
  choices: { dialect: "deployed", series: null, farm: { removed: [{ series: "bionic" }] } },
  question: {
    ask: ["How many lanes?"],
    failing: [["build", 0, "amd64"]],
    prediction: { kind: "number", of: { lanes: {} } },
    explanation: ["One."],
  },
  challenge: {
    task: ["Add arm64."],
    goal: { all: [{ lane: { architecture: "arm64" } }, { not: { problem: { severity: "error" } } }] },
    hints: ["Look at `architectures`."],
    solution: text,
  },
};

function faultsOf(value: unknown): readonly string[] {
  const reading = readLesson(value);
  return reading.kind === "read" ? [] : reading.faults.map(({ path, message }) => `${path} ${message}`.trim());
}

describe("reading a lesson", () => {
  it("gives a lesson back as it was written", () => {
    expect(readLesson(JSON.parse(JSON.stringify(lesson)))).toEqual({ kind: "read", value: lesson });
  });

  it.each<[string, unknown, string]>([
    ["no object", 5, "should be an object, not 5"],
    ["a missing part", { ...lesson, text: undefined }, "text should be a string, not undefined"],
    ["an unknown part", { ...lesson, colour: "red" }, "colour is no key here"],
    [
      "a name that is no name",
      { ...lesson, name: "A lesson" },
      "name should be lower-case letters, digits and single hyphens",
    ],
    ["a long text", { ...lesson, text: "x".repeat(10_001) }, "text should have at most 10000 characters"],
    [
      "a goal of no kind",
      { ...lesson, challenge: { ...lesson.challenge, goal: { lanes: {} } } },
      "challenge.goal should have one of the keys all, any, not, outcome, lane, entry, problem, count, before, together, stages, key, inputs, failing, under, written, unchanged",
    ],
    [
      "a misspelled key of a goal",
      { ...lesson, challenge: { ...lesson.challenge, goal: { all: [{ lane: { architecure: "arm64" } }] } } },
      "challenge.goal.all[0].lane.architecure is no key here",
    ],
    [
      "a code that there is not",
      { ...lesson, challenge: { ...lesson.challenge, goal: { problem: { code: "toString" } } } },
      "challenge.goal.problem.code should be the code of a problem",
    ],
    [
      "a count of nothing",
      { ...lesson, challenge: { ...lesson.challenge, goal: { count: { lanes: {} } } } },
      "challenge.goal needs `is`, `atLeast` or `atMost` beside `count`",
    ],
    [
      "a prediction of no kind",
      { ...lesson, question: { ...lesson.question, prediction: { kind: "guess" } } },
      `question.prediction.kind should be ("one" | "several" | "number" | "order" | "mark"), not "guess"`,
    ],
    [
      "a single option",
      {
        ...lesson,
        question: { ...lesson.question, prediction: { kind: "one", options: [{ words: "Yes", when: true }] } },
      },
      "question.prediction.options should have at least 2 items",
    ],
  ])("says what is wrong, and where: %s", (_, value, fault) => {
    expect(faultsOf(value)).toContain(fault);
  });

  it("brings texts to the form that the program works on", () => {
    const reading = readLesson({ ...lesson, text: `\uFEFF${text.replaceAll("\n", "\r\n")}` });
    expect(reading).toMatchObject({ kind: "read", value: { text } });
  });

  it("refuses what is nested too deep, or too much, before it walks through it", () => {
    let deep: unknown = true;
    for (let i = 0; i < 10_000; i++) deep = { not: deep };
    expect(readGoal(deep)).toEqual({
      kind: "faulty",
      faults: [{ path: "", message: `should be nested at most ${lessonLimits.nesting} deep` }],
    });
    expect(faultsOf({ ...lesson, about: Array.from({ length: 6_000 }, () => "") })).toEqual([
      `should hold at most ${lessonLimits.values} values`,
    ]);
    const round: { self?: unknown } = {};
    round.self = round;
    expect(readLesson(round).kind).toBe("faulty");
  });

  it("refuses goals of too many parts", () => {
    const goal = { all: Array.from({ length: 10 }, () => ({ any: Array.from({ length: 10 }, () => ({ lane: {} })) })) };
    const reading = readGoal(goal);
    expect(reading.kind === "faulty" && reading.faults[0]?.message).toBe(
      `should hold at most ${lessonLimits.goals} goals`,
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), fc.nat(3), (value, where) => {
        readLesson(
          [value, { ...lesson, challenge: value }, { ...lesson, question: value }, { ...lesson, choices: value }][
            where
          ],
        );
        readGoal(value);
        readExam(value);
      }),
    );
  });

  it("reads every goal that can be written", () => {
    fc.assert(
      fc.property(randomGoals, (goal) => {
        expect(readGoal(JSON.parse(JSON.stringify(goal)))).toEqual({ kind: "read", value: goal });
      }),
    );
  });
});
