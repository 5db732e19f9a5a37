import { describe, expect, it } from "vitest";
import { askQuestion } from "../../src/learn/ask-question.ts";
import { createEvidence } from "../../src/learn/evidence.ts";
import { exam } from "../../src/learn/exam.ts";
import { gradeAnswer } from "../../src/learn/grade-answer.ts";
import type { Paper, Question } from "../../src/learn/lesson.ts";
import { readExam } from "../../src/learn/lesson-schema.ts";
import { findLesson, lessons } from "../../src/learn/lessons.ts";
import { evidenceSource } from "../support/evidence-source.ts";

/** What is right, in words, and the lessons that say why: all that somebody has to know. */
const answers: Record<string, readonly (readonly [right: readonly string[] | number, taughtBy: readonly string[]])[]> =
  {
    library: [
      [
        ["`lint:0` on arm64", "`docs:0` on arm64", "`build:0` on arm64", "`test:0` on arm64", "`test:1` on arm64"],
        ["matrix", "dropped-entries"],
      ],
      [["amd64 on noble, arm64 on jammy"], ["lanes", "dispatch-series"]],
      [["`LOG` is `long`, and there is no `JOBS`"], ["matrix-overrides"]],
      [
        ["`build:0` on arm64", "`test:0` on arm64", "`test:1` on arm64"],
        ["stage-lists", "failing-stage"],
      ],
      [["amd64 only"], ["silently-not-built"]],
    ],
    release: [
      [4, ["stage-order", "stage-lists"]],
      [["`publish:0` on amd64"], ["dropped-entries", "inputs-and-outputs"]],
      [["`announce:0` on amd64"], ["lanes", "failing-stage"]],
      [["It runs on arm64", "`time` is installed for it", "It finds `RELEASE` in its environment"], ["yaml-merge"]],
      [["`4.2`"], ["yaml-surprises"]],
    ],
    service: [
      [
        ["amd64", "arm64", "s390x"],
        ["lanes", "stage-lists", "refused"],
      ],
      [["focal"], ["dispatch-series"]],
      [
        ["`lint:0` on amd64", "`unit:0` on amd64", "`unit:1` on amd64", "`unit:0` on s390x", "`unit:1` on arm64"],
        ["lpci-rejects", "failing-stage"],
      ],
      [0, ["refused", "stage-lists-today"]],
    ],
  };

const questions = exam.papers.flatMap((paper) => paper.questions.map((question) => ({ paper, question })));

describe("the exam", () => {
  it("is three files of several questions, in a form that could travel", () => {
    expect(exam.papers.length).toBe(3);
    for (const paper of exam.papers) expect(paper.questions.length).toBeGreaterThanOrEqual(4);
    expect(readExam(JSON.parse(JSON.stringify(exam)))).toEqual({ kind: "read", value: exam });
  });

  it("asks nothing that the planner does not answer, and every answer is what is expected here", () => {
    for (const { name, questions: own } of exam.papers) {
      const paper = exam.papers.find((candidate) => candidate.name === name);
      const right = own.map((question) => [paper && rightAnswer(paper, question), question.lessons]);
      expect(right, name).toEqual(answers[name]);
    }
  });

  it("asks only what lessons teach, and of almost every lesson something", () => {
    const taught = new Set(questions.flatMap(({ question }) => question.lessons ?? []));
    expect(lessons.map(({ name }) => name).filter((name) => !taught.has(name))).toEqual([]);
    for (const name of taught) expect(findLesson(name), name).not.toBeNull();
  });

  it("is not passed by choosing everything, or nothing", () => {
    const grades = questions.map(({ paper, question }) => {
      const asked = ask(paper, question);
      if (!asked || asked.kind === "number") return [];
      return [
        gradeAnswer(asked, []).verdict,
        gradeAnswer(
          asked,
          asked.choices.map(({ id }) => id),
        ).verdict,
      ];
    });
    expect(grades.flat().filter((verdict) => verdict === "right").length).toBeLessThan(2);
  });
});

function ask(paper: Paper, question: Question) {
  return askQuestion(question, createEvidence(evidenceSource(paper.text, paper.text, paper.choices)));
}

function rightAnswer(paper: Paper, question: Question): readonly string[] | number | null {
  const asked = ask(paper, question);
  if (!asked) return null;
  if (asked.kind === "number") return asked.right;
  const ids = asked.kind === "one" ? [asked.right] : asked.right;
  return ids.map((id) => asked.choices.find((choice) => choice.id === id)?.words ?? "");
}
