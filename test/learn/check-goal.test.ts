import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGoal, type GoalCheck } from "../../src/learn/check-goal.ts";
import type { Goal } from "../../src/learn/goal.ts";
import { lessonLimits } from "../../src/learn/lesson-limits.ts";
import { evidenceSource } from "../support/evidence-source.ts";
import { randomGoals } from "../support/random-goals.ts";
import { randomPipelines, writePipeline } from "../support/random-pipeline.ts";

const text = `pipeline:
  - [lint, build]
  - test
jobs:
  lint:
    series: noble
    architectures: [amd64, arm64]
    run: make lint
  build:
    series: focal
    architectures: [amd64, arm64]
    run: make
    environment:
      CC: gcc
    output:
      paths: [out/*]
  test:
    matrix:
      - series: noble
        architectures: [amd64, arm64]
      - series: jammy
        environment:
          LANG: C
    architectures: [amd64]
    run: make check
    input:
      job-name: build
      target-directory: built
`;

const refused =
  "pipeline: [lint, test]\njobs:\n  lint: {series: jammy, architectures: amd64, run: a}\n  test: {series: jammy, architectures: arm64, run: b}\n";

function isMet(goal: Goal, of = text): boolean {
  return checkGoal(goal, evidenceSource(of, text)).met;
}

describe("a goal", () => {
  it.each<[Goal, string]>([
    [{ outcome: "planned" }, text],
    [{ outcome: "refused" }, refused],
    [{ lane: { architecture: "arm64", series: "noble" } }, text],
    [{ not: { lane: { architecture: "s390x" } } }, text],
    [{ lane: { architecture: "arm64", reason: "cross-architecture" } }, refused],
    [{ not: { lane: { architecture: "arm64" } } }, refused],
    [{ entry: { job: "test", index: 1, architecture: "amd64", series: "jammy", stage: 2 } }, text],
    [{ entry: { job: "test", index: 1, architecture: "arm64", reason: "architecture" } }, text],
    [{ not: { entry: { job: "test", index: 1, architecture: "arm64" } } }, text],
    [{ entry: { job: "lint", state: "withheld" } }, refused],
    [{ problem: { code: "cross-architecture", severity: "error" } }, refused],
    [{ not: { problem: { severity: "error" } } }, text],
    [{ count: { entries: {} }, is: 7 }, text],
    [{ count: { entries: { state: "dropped" } }, atLeast: 1, atMost: 1 }, text],
    [{ count: { lanes: {} }, is: 2 }, text],
    [{ count: { stagesOn: "amd64" }, is: 2 }, text],
    [{ count: { variantsOf: "test" }, is: 2 }, text],
    [{ before: ["build", "test"] }, text],
    [{ not: { before: ["lint", "build"] } }, text],
    [{ together: ["lint", "build"], architecture: "amd64" }, text],
    [{ under: { dialect: "deployed" }, goal: { before: ["lint", "build"] } }, text],
    [
      {
        stages: [
          [
            ["lint", 0],
            ["build", 0],
          ],
          [["test", 0]],
        ],
        architecture: "arm64",
      },
      text,
    ],
    [{ key: "environment", of: ["test", 1], is: { LANG: "C" } }, text],
    [{ key: "environment", of: ["test", 0], absent: true }, text],
    [{ not: { key: "environment", of: ["build", 0], is: { CC: "clang" } } }, text],
    [{ key: "environment", of: ["build", 0], at: ["CC"], is: "gcc" }, text],
    [{ key: "architectures", of: ["build", 0], has: "arm64" }, text],
    [{ inputs: "satisfied" }, text],
    [{ failing: [["lint", 0, "amd64"]], goal: { lane: { architecture: "amd64", result: "failed" } } }, text],
    [
      {
        failing: [["lint", 0, "amd64"]],
        goal: { entry: { job: "build", architecture: "amd64", report: "succeeded" } },
      },
      text,
    ],
    [
      {
        failing: [["lint", 0, "amd64"]],
        goal: { entry: { job: "test", index: 0, architecture: "amd64", report: "waiting" } },
      },
      text,
    ],
    [{ failing: [["lint", 0, "amd64"]], goal: { lane: { architecture: "arm64", result: "succeeded" } } }, text],
    [{ not: { failing: [["lint", 0, "s390x"]], goal: { all: [] } } }, text],
    [{ under: { series: ["focal"] }, goal: { count: { entries: {} }, is: 2 } }, text],
    [{ under: { farm: { removed: [{ series: "noble" }] } }, goal: { problem: { code: "unknown-series" } } }, text],
    [{ written: ["jobs", "test", "matrix", 1, "environment"] }, text],
    [{ unchanged: ["jobs", "lint"] }, text],
    [{ unchanged: ["pipeline"] }, text.replace("[lint, build]", "\n    - lint # first\n    - 'build'")],
    [{ not: { unchanged: ["pipeline"] } }, text.replace("[lint, build]", "[build, lint]")],
    [{ not: { unchanged: ["jobs", "lint"] } }, text.replace("make lint", "make")],
  ])("is met: %j", (goal, of) => {
    expect(isMet(goal, of)).toBe(true);
    expect(isMet({ not: goal }, of)).toBe(false);
  });

  it("says in words what it wants, and what there is instead", () => {
    const goal: Goal = {
      all: [
        { lane: { architecture: "arm64", series: "focal" } },
        { not: { entry: { job: "lint", index: 0, architecture: "amd64" } } },
        {
          any: [
            { entry: { job: "test", index: 1, architecture: "arm64" } },
            { count: { entries: { job: "test" } }, is: 4 },
          ],
        },
        {
          failing: [["lint", 0, "amd64"]],
          goal: { entry: { job: "test", index: 0, architecture: "amd64", report: "succeeded" } },
        },
        { under: { dialect: "deployed" }, goal: { together: ["lint", "build"] } },
        { key: "environment", of: ["test", 1], is: { CC: "gcc", LANG: "C" } },
        { before: ["lint", "build"] },
        { problem: { code: "lpci-schema" }, words: "lpci rejects the file." },
      ],
    };
    expect(toldLines(checkGoal(goal, evidenceSource(text)))).toMatchInlineSnapshot(`
      [
        "[ ] All of this:",
        "  [ ] There is a lane for arm64 on focal. (The lanes are amd64 on noble and arm64 on noble.)",
        "  [ ] lint:0 does not run on amd64. (lint:0 runs on amd64.)",
        "  [ ] One of this:",
        "    [ ] test:1 runs on arm64. (test:1 is dropped from arm64.)",
        "    [ ] There are exactly 4 entries of test that run. (There are 3.)",
        "  [ ] When lint:0 fails on amd64: test:0 is reported as Succeeded on amd64. (test:0 is reported as Waiting on amd64.)",
        "  [ ] As deployed today: lint and build share a stage. (On amd64 lint comes before build. On arm64 lint comes before build.)",
        "  [ ] The \`environment\` of test:1 is \`{CC: gcc, LANG: C}\`. (It is \`{LANG: C}\`.)",
        "  [ ] lint runs in an earlier stage than build. (On amd64 lint and build share a stage. On arm64 lint and build share a stage.)",
        "  [ ] lpci rejects the file. (There is none.)",
      ]
    `);
  });

  it("that is not met when something fails which does not run says so", () => {
    const check = checkGoal(
      { failing: [["lint", 0, "s390x"]], goal: { lane: { architecture: "arm64", result: "failed" } } },
      evidenceSource(text),
    );
    expect(check).toMatchObject({ met: false, missing: "lint:0 does not run on s390x, so it cannot fail." });
  });

  it("is neither met nor its opposite where it would take too long", () => {
    const long = `${text}${"# more\n".repeat(2_000)}`;
    const many = `pipeline: [a]\njobs: {a: {series: noble, run: x, matrix: [${"{architectures: [amd64, arm64]}, ".repeat(lessonLimits.entries / 4)}]}}`;
    const wide: Goal = {
      any: Array.from({ length: 20 }, (_, i) => ({
        under: { series: ["noble", `s${i}`] },
        goal: { lane: { architecture: i === 19 ? "amd64" : "none" } },
      })),
    };
    for (const [goal, of] of [
      [{ lane: {} }, long],
      [{ entry: {} }, many],
      [wide, text],
    ] as const) {
      expect(checkGoal(goal, evidenceSource(of))).toMatchObject({ met: false, undetermined: true });
    }
    expect(isMet({ not: { lane: {} } }, long)).toBe(false);
  });
});

describe("the laws of goals", () => {
  const texts = fc.oneof(randomPipelines.map(writePipeline), fc.constant(text), fc.string());

  it("hold: it never throws, and what is met is not met the other way round", () => {
    fc.assert(
      fc.property(randomGoals, texts, (goal, of) => {
        const yes = checkGoal(goal, evidenceSource(of, text));
        const no = checkGoal({ not: goal }, evidenceSource(of, text));
        expect(yes.met && no.met).toBe(false);
        expect(yes.met || no.met || yes.undetermined || no.undetermined).toBe(true);
        expect(everyCheck(yes).every(({ met, missing, join }) => join !== null || (missing === null) === met)).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("hold: not not a goal is the goal, and de Morgan's", () => {
    fc.assert(
      fc.property(randomGoals, randomGoals, texts, (a, b, of) => {
        const source = evidenceSource(of, text);
        expect(checkGoal({ not: { not: a } }, source)).toEqual(checkGoal(a, source));
        expect(checkGoal({ not: { all: [a, b] } }, source)).toEqual(
          checkGoal({ any: [{ not: a }, { not: b }] }, source),
        );
        expect(checkGoal({ not: { any: [a, b] } }, source)).toEqual(
          checkGoal({ all: [{ not: a }, { not: b }] }, source),
        );
      }),
      { numRuns: 50 },
    );
  });
});

function everyCheck(check: GoalCheck): readonly GoalCheck[] {
  return [check, ...check.parts.flatMap(everyCheck)];
}

function toldLines(check: GoalCheck, indent = ""): readonly string[] {
  const line = `${indent}${check.met ? "[x]" : "[ ]"} ${check.wanted}${check.missing === null ? "" : ` (${check.missing})`}`;
  return [line, ...check.parts.flatMap((part) => toldLines(part, `${indent}  `))];
}
