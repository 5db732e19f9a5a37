import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskedQuestion, askQuestion } from "../../src/learn/ask-question.ts";
import { createEvidence } from "../../src/learn/evidence.ts";
import { gradeAnswer, scoreWords } from "../../src/learn/grade-answer.ts";
import type { Lesson, Prediction } from "../../src/learn/lesson.ts";
import { lessonProblems } from "../../src/learn/lesson-problems.ts";
import { findLesson } from "../../src/learn/lessons.ts";
import { shuffle } from "../../src/learn/shuffle.ts";
import { firstChoices } from "../support/analyse-text.ts";
import { evidenceSource } from "../support/evidence-source.ts";
import { randomGoals } from "../support/random-goals.ts";
import { randomPipelines, writePipeline } from "../support/random-pipeline.ts";

const text = `pipeline:
  - build
  - test
jobs:
  build: {series: noble, architectures: [amd64, arm64], run: make}
  test:
    matrix: [{series: noble}, {series: jammy}]
    architectures: amd64
    run: make check
`;

function ask(prediction: Prediction, rest = {}): AskedQuestion | null {
  const question = { ask: ["?"], prediction, explanation: ["."], ...rest };
  return askQuestion(question, createEvidence(evidenceSource(text)));
}

describe("a question", () => {
  it("takes its right answer from the plan", () => {
    expect(ask({ kind: "number", of: { entries: { job: "test" } } })).toEqual({ kind: "number", right: 2 });
    expect(ask({ kind: "number", of: { entries: { job: "test" } } }, { under: { series: ["jammy"] } })).toEqual({
      kind: "number",
      right: 1,
    });
    expect(ask({ kind: "mark", among: { lanes: {} }, right: { lanes: { architecture: "arm64" } } })).toMatchObject({
      choices: [{ words: "amd64" }, { words: "arm64" }],
      right: [expect.stringContaining("arm64")],
    });
    expect(ask({ kind: "order", of: { entriesOn: "amd64" } })).toMatchObject({
      choices: [{ words: "`test:1`" }, { words: "`build:0`" }, { words: "`test:0`" }],
      right: ["0", "1", "2"],
    });
    const failing = { failing: [["build", 0, "amd64"]] };
    expect(
      ask({ kind: "mark", among: { entries: {} }, right: { entries: { report: "waiting" } } }, failing),
    ).toMatchObject({
      right: ["test:0/amd64", "test:1/amd64"],
    });
  });

  it("has no answer where no option is right, or several of one are, or there is nothing to choose from", () => {
    const yes = { words: "Yes", when: { lane: { architecture: "amd64" } } };
    const no = { words: "No", when: false };
    expect(ask({ kind: "one", options: [yes, no] })).toMatchObject({ right: "0" });
    expect(ask({ kind: "one", options: [yes, yes] })).toBeNull();
    expect(ask({ kind: "one", options: [no, no] })).toBeNull();
    expect(ask({ kind: "several", options: [no, no] })).toMatchObject({ right: [] });
    expect(ask({ kind: "order", of: { entriesOn: "s390x" } })).toBeNull();
    expect(ask({ kind: "mark", among: { lanes: { architecture: "s390x" } }, right: { lanes: {} } })).toBeNull();
  });
});

describe("any question, of any text", () => {
  const when = fc.oneof(randomGoals, fc.boolean());
  const options = fc.array(fc.record({ words: fc.string(), when }), { maxLength: 4 });
  const predictions: fc.Arbitrary<Prediction> = fc.oneof(
    fc.record({ kind: fc.constantFrom("one", "several"), options }) as fc.Arbitrary<Prediction>,
    fc.constantFrom<Prediction>(
      { kind: "order", of: { entriesOn: "amd64" } },
      { kind: "order", of: { lanes: { status: "any" } } },
      { kind: "mark", among: { entries: { state: "any" } }, right: { entries: {} } },
      { kind: "mark", among: { lanes: { status: "any" } }, right: { lanes: {} } },
      { kind: "number", of: { entries: { state: "dropped" } } },
    ),
  );

  it("has an answer that is graded as right, and no other is, or has none", () => {
    fc.assert(
      fc.property(predictions, fc.oneof(randomPipelines.map(writePipeline), fc.string()), (prediction, of) => {
        const question = { ask: ["?"], prediction, explanation: ["."] };
        const asked = askQuestion(question, createEvidence(evidenceSource(of)));
        if (!asked) return;
        const right = typeof asked.right === "string" ? [asked.right] : asked.right;
        expect(gradeAnswer(asked, right).verdict).toBe("right");
        const other = typeof right === "number" ? right + 1 : [...right, "another"];
        expect(gradeAnswer(asked, other).verdict).not.toBe("right");
      }),
      { numRuns: 60 },
    );
  });
});

describe("a grade", () => {
  const marks: AskedQuestion = {
    kind: "mark",
    choices: ["a", "b", "c"].map((id) => ({ id, words: id })),
    right: ["a", "b"],
  };
  const order: AskedQuestion = { ...marks, kind: "order", right: ["a", "b", "c"] };

  it.each([
    [marks, ["b", "a"], "right", "That is right."],
    [marks, ["a"], "partly", "1 of 2 found; 1 missed."],
    [marks, ["a", "b", "c"], "partly", "2 of 2 found; 1 too many."],
    [marks, ["c"], "wrong", "0 of 2 found; 2 missed, 1 too many."],
    [marks, 4, "wrong", "That is not it."],
    [order, ["a", "b", "c"], "right", "That is right."],
    [order, ["c", "a", "b"], "partly", "1 of 2 steps from one to the next is right."],
    [order, ["c", "b", "a"], "wrong", "The order is another."],
    [{ kind: "number", right: 3 }, 3, "right", "That is right."],
    [{ kind: "number", right: 3 }, 4, "wrong", "It is 3."],
    [{ kind: "one", choices: [], right: "1" }, ["1"], "right", "That is right."],
    [{ kind: "one", choices: [], right: "1" }, ["0"], "wrong", "Something else happens."],
  ] as const)("%j, answered %j, is %s", (asked, answer, verdict, words) => {
    expect(gradeAnswer(asked, answer)).toEqual({ verdict, words });
  });

  it("shuffles so that nothing is given away and nothing lost", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), (items) => {
        expect(shuffle(items)).not.toEqual(items);
        expect(new Set(shuffle(items))).toEqual(new Set(items));
        expect(shuffle(items)).toHaveLength(items.length);
      }),
    );
  });

  it("is a score in words", () => {
    expect(scoreWords(15, 15)).toBe("15 of 15 predictions were right. You read a file the way the build farm does.");
    expect(new Set([15, 12, 8, 3].map((right) => scoreWords(right, 15).replace(/^\d+/, ""))).size).toBe(4);
  });
});

describe("the problems of a lesson", () => {
  const farm = { publicFarm: firstChoices.farm, today: firstChoices.today };
  const good = findLesson("refused");

  function problemsWith(change: (lesson: Lesson) => Partial<Lesson>): readonly string[] {
    return good ? lessonProblems({ ...good, ...change(good) }, farm) : ["there is no such lesson"];
  }

  it("are none where it works", () => {
    expect(problemsWith(() => ({}))).toEqual([]);
  });

  it.each<[string, (lesson: Lesson) => Partial<Lesson>]>([
    [
      "The file to start from meets the goal already.",
      ({ challenge }) => ({ challenge: { ...challenge, goal: { outcome: "refused" } } }),
    ],
    [
      "The solution does not meet the goal: There is a lane for amd64. The lanes are amd64 on noble (withheld) and arm64 on noble (withheld).",
      ({ challenge, text: start }) => ({ challenge: { ...challenge, solution: start } }),
    ],
    ["There are 168 words to read before the question; 150 are enough.", () => ({ about: ["word ".repeat(150)] })],
    ["There is nothing to read before the question.", () => ({ idea: "", about: [] })],
    ["The question is empty.", ({ question }) => ({ question: { ...question, ask: [] } })],
    ["The answer is not explained.", ({ question }) => ({ question: { ...question, explanation: [] } })],
    [
      "The question has no single right option: none is right, or several are.",
      ({ question }) => ({ question: { ...question, prediction: { kind: "one", options: [] } } }),
    ],
    ["There is no hint.", ({ challenge }) => ({ challenge: { ...challenge, hints: [] } })],
    ["The link “this” leads to nothing in the file.", () => ({ about: ["See [this](line:99)."] })],
    ["The link “it” leads to nothing in the file.", () => ({ about: ["See [it](entry:build:1/amd64)."] })],
    ["The link to https://example.org leads nowhere.", () => ({ about: ["See [this](https://example.org)."] })],
  ])("are said: %s", (problem, change) => {
    expect(problemsWith(change)).toContain(problem);
  });
});
