import { describe, expect, it } from "vitest";
import { askQuestion } from "../../src/learn/ask-question.ts";
import { checkGoal } from "../../src/learn/check-goal.ts";
import { createEvidence, settingsOf } from "../../src/learn/evidence.ts";
import type { Lesson } from "../../src/learn/lesson.ts";
import { countWords, lessonProblems, proseOf } from "../../src/learn/lesson-problems.ts";
import { readLesson } from "../../src/learn/lesson-schema.ts";
import { findLesson, lessons } from "../../src/learn/lessons.ts";
import { linksIn } from "../../src/learn/parse-prose.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import type { SharedState } from "../../src/permalink/shared-state.ts";
import { firstChoices } from "../support/analyse-text.ts";
import { evidenceSource } from "../support/evidence-source.ts";
import { attempts } from "../support/lesson-attempts.ts";

const farm = { publicFarm: firstChoices.farm, today: firstChoices.today };

/** The right answer of each lesson, in words: what a learner is told. */
const answers: Record<string, readonly string[] | number> = {
  "stage-order": ["`lint`", "`build`", "`test`"],
  lanes: 2,
  matrix: ["`test:2`"],
  "matrix-overrides": ["`CC` is `clang`, and there is no `CFLAGS`"],
  "yaml-merge": ["It runs in noble", "`valgrind` is installed for it", "It finds `LANG` in its environment"],
  "dropped-entries": ["`build:0` on arm64", "`test:1` on arm64", "`test:2` on arm64"],
  "stage-lists": ["`docs` waits for `lint` to succeed", "`docs` waits for `unit` to succeed", "There are three stages"],
  "failing-stage": ["`docs:0` on amd64", "`package:0` on amd64"],
  "dispatch-series": ["The outer container is jammy, and `test:0` runs in focal"],
  refused: ["Nothing"],
  "inputs-and-outputs": ["`report:0` on amd64"],
  "yaml-surprises": ["`COLOUR`"],
  "lpci-rejects": ["Launchpad requests the build, and `lint` fails at once"],
  "stage-lists-today": ["Neither is ever started"],
  "silently-not-built": ["amd64", "arm64"],
};

/** Words that the page has others for, and an exclamation mark. */
const strayWords = /!|\b(arch|archs|skipped|filtered|excluded|blocked|runner|worker|step|platform|distro)\b/i;

function source(lesson: Lesson, text: string = lesson.text) {
  return evidenceSource(text, lesson.text, lesson.choices);
}

describe("the lessons", () => {
  it("are at least thirteen, each with a name and a title of its own", () => {
    expect(lessons.length).toBeGreaterThanOrEqual(13);
    expect(new Set(lessons.map(({ name }) => name)).size).toBe(lessons.length);
    expect(new Set(lessons.map(({ title }) => title)).size).toBe(lessons.length);
    expect(lessons.map(({ name }) => name)).toEqual(Object.keys(answers));
  });

  it("link only to lessons that there are", () => {
    for (const lesson of lessons) {
      for (const { target } of proseOf(lesson).flatMap(linksIn)) {
        if (target.kind === "lesson") expect(findLesson(target.name), `${lesson.name}: ${target.name}`).not.toBeNull();
      }
    }
  });

  it.each(lessons.map((lesson) => [lesson.name, lesson] as const))("%s", (name, lesson) => {
    expect(lessonProblems(lesson, farm)).toEqual([]);
    expect(readLesson(JSON.parse(JSON.stringify(lesson)))).toEqual({ kind: "read", value: lesson });
    expect(rightAnswer(lesson)).toEqual(answers[name]);
    expect(countWords([lesson.idea, ...lesson.about])).toBeGreaterThanOrEqual(60);
    expect(lesson.challenge.hints.length).toBeGreaterThanOrEqual(2);
    // Inside a link there is no other markup.
    expect(
      proseOf(lesson)
        .flatMap(linksIn)
        .filter(({ text }) => /[`*]/.test(text)),
    ).toEqual([]);
    expect(proseOf(lesson).filter((prose) => strayWords.test(prose.replaceAll(/`[^`]*`/g, "")))).toEqual([]);
    for (const dialect of ["designed", "deployed"] as const) {
      const solved = { ...source(lesson, lesson.challenge.solution), settings: settingsOf({ dialect }) };
      expect(checkGoal({ outcome: "planned" }, solved).met, `the solution ${dialect}`).toBe(true);
    }

    const { others, wrong } = attempts[name] ?? { others: [], wrong: {} };
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(failedParts(lesson, other(lesson.text))).toEqual([]);
    expect(Object.keys(wrong).length).toBeGreaterThan(0);
    for (const [why, change] of Object.entries(wrong)) {
      expect(change(lesson.text), why).not.toBe(lesson.text);
      expect(failedParts(lesson, change(lesson.text)), why).not.toEqual([]);
    }
  });

  it("come out of links as they went in, in less than 2,100 characters each", () => {
    const links = lessons.map((lesson) => {
      const state: SharedState = { text: lesson.text, lesson: { ...lesson } };
      const link = encodeLink(state);
      const decoded = decodeFragment(link);
      expect(decoded).toMatchObject({ state: { lesson } });
      return link.length;
    });
    expect(Math.max(...links)).toBeLessThan(2_100);
  });
});

function failedParts(lesson: Lesson, text: string): readonly string[] {
  const told: string[] = [];
  const collect = (check: ReturnType<typeof checkGoal>) => {
    if (check.met) return;
    if (check.parts.length === 0) told.push(`${check.wanted} ${check.missing ?? ""}`);
    for (const part of check.parts) collect(part);
  };
  collect(checkGoal(lesson.challenge.goal, source(lesson, text)));
  return told;
}

function rightAnswer(lesson: Lesson): readonly string[] | number | null {
  const asked = askQuestion(lesson.question, createEvidence(source(lesson)));
  if (!asked) return null;
  if (asked.kind === "number") return asked.right;
  const ids = asked.kind === "one" ? [asked.right] : asked.right;
  return ids.map((id) => asked.choices.find((choice) => choice.id === id)?.words ?? "");
}
