import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ubuntuFarm } from "../../src/core/index.ts";
import { firstForm, readForm } from "../../src/learn/builder/lesson-form.ts";
import { type Marking, readMarking } from "../../src/learn/builder/marking.ts";
import type { Marked } from "../../src/learn/lesson.ts";

const farm = { publicFarm: ubuntuFarm, today: "2026-11-01" };
const text = `pipeline: [[test, test], build]
jobs:
  build: {series: focal, architectures: [amd64, arm64], run: make}
  test:
    run: make check
    matrix:
      - {series: focal, architectures: [amd64]}
      - {series: jammy, architectures: [amd64, arm64]}
      - {series: jammy, architectures: [amd64, sparc]}
`;
const failing = '{"failing": [["test", 0, "amd64"]]}';
const everything: Marked = { entries: { state: "any" } };

function mark(prediction: string, more = ""): Marking {
  const marking = readMarking({ text, more, prediction }, farm);
  if (!marking) throw new Error(more);
  return marking;
}

/** What is right, in words, where so many are marked; and the JSON of it. */
function pick(among: Marked, words: readonly string[], more = "") {
  const offered = mark(JSON.stringify({ kind: "mark", among, right: { places: [] } }), more);
  const ids = offered.asked?.choices.filter((choice) => words.includes(choice.words)).map(({ id }) => id) ?? [];
  const written = offered.write(among, ids);
  const { asked } = mark(written, more);
  return {
    right: asked?.choices.filter(({ id }) => asked.right.includes(id)).map((choice) => choice.words),
    written,
  };
}

describe("marks in the form for a lesson", () => {
  it.each<[string, Marked, readonly string[], string, unknown]>([
    [
      "a trait",
      { entries: {} },
      ["`test:1` on arm64", "`build:0` on arm64"],
      "",
      { entries: { architecture: "arm64" } },
    ],
    ["two traits", { entries: {} }, ["`test:1` on arm64"], "", { entries: { architecture: "arm64", job: "test" } }],
    ["a report", { entries: {} }, ["`test:0` on amd64"], failing, { entries: { report: "failed" } }],
    ["nothing", { entries: {} }, [], "", { places: [] }],
    [
      "one by one",
      { entries: {} },
      ["`test:0` on amd64", "`test:1` on arm64"],
      "",
      {
        places: [
          ["test", 0, "amd64"],
          ["test", 1, "arm64"],
        ],
      },
    ],
    ["a lane", { lanes: {} }, ["arm64"], "", { lanes: { architecture: "arm64" } }],
    ["built lanes", { lanes: { status: "any" } }, ["amd64", "arm64"], "", { lanes: {} }],
    ["lanes one by one", { lanes: { status: "any" } }, ["arm64", "sparc"], "", { architectures: ["arm64", "sparc"] }],
  ])("are written as %s", (_, among, words, more, marked) => {
    const picked = pick(among, words, more);
    expect(JSON.parse(picked.written)).toEqual({ kind: "mark", among, right: marked });
    expect([...new Set(picked.right)]).toEqual(words);
  });

  it("mean what was marked, whatever it is", () => {
    const all = [
      ...new Set(
        mark(JSON.stringify({ kind: "mark", among: everything, right: everything })).asked?.choices.map(
          (choice) => choice.words,
        ),
      ),
    ];
    expect(all.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.subarray(all), fc.constantFrom("", failing), (words, more) => {
        expect([...new Set(pick(everything, words, more).right)]).toEqual(words);
      }),
      { numRuns: 100 },
    );
  });

  it("begin with nothing where the answer is something else, and are no answer before something is marked", () => {
    const marking = mark("* build\ntest");
    expect(marking.asked?.right).toEqual([]);
    expect(marking.asked?.choices.length).toBeGreaterThan(0);
    expect(readForm({ ...firstForm, kind: "mark", prediction: "* build" })).toEqual({
      kind: "faulty",
      faults: [{ path: "question.prediction", message: "has nothing marked yet" }],
    });
    const prediction = marking.write(marking.among, marking.asked?.choices.map(({ id }) => id) ?? []);
    expect(readForm({ ...firstForm, text, kind: "mark", prediction })).toMatchObject({
      kind: "read",
      value: { question: { prediction: { kind: "mark", among: { entries: {} }, right: { entries: {} } } } },
    });
  });

  it("are not there while the choices cannot be read, or the file has nothing to mark", () => {
    expect(readMarking({ text, more: "{", prediction: "" }, farm)).toBeNull();
    expect(readMarking({ text: "pipeline: [", more: "", prediction: "" }, farm)?.asked).toBeNull();
  });
});
