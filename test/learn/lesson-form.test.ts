import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lessonFragment } from "../../src/app/learn/lesson-link.ts";
import { ubuntuFarm } from "../../src/core/index.ts";
import { formOf } from "../../src/learn/builder/form-of-lesson.ts";
import { readKeptForm } from "../../src/learn/builder/form-schema.ts";
import { firstForm, formKinds, type LessonForm, readForm } from "../../src/learn/builder/lesson-form.ts";
import { exam } from "../../src/learn/exam.ts";
import { lessonProblems } from "../../src/learn/lesson-problems.ts";
import { readLesson } from "../../src/learn/lesson-schema.ts";
import { lessons } from "../../src/learn/lessons.ts";
import { decodeFragment } from "../../src/permalink/decode-fragment.ts";

const farm = { publicFarm: ubuntuFarm, today: "2026-11-01" };

function read(change: Partial<LessonForm>) {
  return readForm({ ...firstForm, ...change });
}

function faults(change: Partial<LessonForm>) {
  const reading = read(change);
  return reading.kind === "faulty" ? reading.faults.map(({ path }) => path) : [];
}

describe("the form for a lesson", () => {
  it("begins with one that works", () => {
    const reading = readForm(firstForm);
    expect(reading.kind === "read" ? lessonProblems(reading.value, farm) : reading.faults).toEqual([]);
  });

  it.each([
    [{ goal: "{" }, "challenge.goal"],
    [{ goal: '{"lanes": 3}' }, "challenge.goal"],
    [{ kind: "number", prediction: "many" }, "question.prediction.of"],
    [{ kind: "json", prediction: "yes" }, "question.prediction"],
    [{ kind: "one", prediction: "only one" }, "question.prediction.options"],
    [{ title: " " }, "title"],
  ] as const)("says where %j is wrong", (change, path) => {
    expect(faults(change)).toContain(path);
  });

  it("reads paragraphs, options with their stars, and things in their order", () => {
    const reading = read({ about: "one\ntwo\n\n\nthree", kind: "several", prediction: "* a\n\n*b*\n*  c" });
    expect(reading).toMatchObject({
      kind: "read",
      value: {
        about: ["one two", "three"],
        question: {
          prediction: {
            options: [
              { words: "a", when: true },
              { words: "*b*", when: false },
              { words: "c", when: true },
            ],
          },
        },
      },
    });
    expect(read({ kind: "order", prediction: "b\na" })).toMatchObject({
      value: { question: { prediction: { kind: "order", of: ["b", "a"] } } },
    });
  });

  it("begins from any lesson, and comes to the same one again", () => {
    for (const lesson of lessons) {
      const form = formOf(lesson);
      expect(readForm(form)).toEqual({ kind: "read", value: { ...lesson, name: expect.any(String) } });
      expect(readKeptForm(JSON.stringify(form))).toEqual(form);
    }
  });

  it("takes choices and failures, and nothing else, as JSON", () => {
    expect(read({ more: '{"choices":{"dialect":"deployed"},"failing":[["test",0,"amd64"]]}' })).toMatchObject({
      value: { choices: { dialect: "deployed" }, question: { failing: [["test", 0, "amd64"]] } },
    });
    for (const more of ["[]", "3", "null", '{"text":"x"}', "{"]) expect(faults({ more })).toContain("more");
    expect(faults({ more: '{"under":{"dialect":"x"}}' })).toEqual(["question.under.dialect"]);
  });

  it("never throws, whatever is typed, and names a lesson after any title", () => {
    const strings = fc.record({ title: fc.string({ unit: "binary" }), goal: fc.json(), prediction: fc.string() });
    fc.assert(
      fc.property(strings, fc.constantFrom(...formKinds), (typed, kind) => {
        const reading = read({ ...typed, kind });
        if (reading.kind === "read") expect(reading.value.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        else expect(reading.faults.map(({ path }) => path)).not.toContain("name");
      }),
    );
  });

  it("is there again as it was kept, and begins anew where that cannot be read", () => {
    const form = { ...firstForm, title: "Mine" };
    expect(readKeptForm(JSON.stringify(form))).toEqual(form);
    const { more, ...older } = form;
    expect(more).toBe("");
    expect(readKeptForm(JSON.stringify(older))).toEqual(form);
    for (const json of [null, "", "{", '{"title":3}']) expect(readKeptForm(json)).toEqual(firstForm);
  });
});

describe("a lesson's link", () => {
  it("brings every lesson as it is", () => {
    for (const lesson of lessons) {
      const { fragment, masked } = lessonFragment(lesson);
      const decoded = decodeFragment(fragment);
      expect(masked).toBe(0);
      expect(decoded.kind === "shared" ? readLesson(decoded.state.lesson) : decoded).toEqual({
        kind: "read",
        value: lesson,
      });
    }
  });

  it("of the first release can still be played", () => {
    const [frozen] = JSON.parse(
      readFileSync(new URL("../permalink/fixtures/format-1-lesson.json", import.meta.url), "utf8"),
    );
    const decoded = decodeFragment(frozen.link);
    expect(decoded.kind === "shared" && readLesson(decoded.state.lesson).kind).toBe("read");
  });

  it("has masks for what looks like a secret", () => {
    const reading = read({ text: `${firstForm.text}# ghp_${"aB3dE5fG7h".repeat(3)}aB3dE5\n` });
    if (reading.kind !== "read") throw new Error("The form cannot be read.");
    const { fragment, masked } = lessonFragment(reading.value);
    const decoded = decodeFragment(fragment);
    expect(masked).toBe(1);
    expect(JSON.stringify(decoded)).not.toContain("ghp_aB3dE5fG7h");
  });
});

describe("the addresses below #learn", () => {
  it("are one lesson's, one paper's or the form's", () => {
    const names = [...lessons, ...exam.papers].map(({ name }) => name);
    expect(new Set([...names, "new"]).size).toBe(names.length + 1);
  });
});
