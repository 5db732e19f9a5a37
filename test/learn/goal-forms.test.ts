import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkGoal } from "../../src/learn/check-goal.ts";
import { type GoalPart, goalForms, goalParts } from "../../src/learn/goal-forms.ts";
import { goalNames, goalSchema } from "../../src/learn/goal-schema.ts";
import { evidenceSource } from "../support/evidence-source.ts";

const text = `pipeline:
  - [lint, build]
  - test
jobs:
  lint: {series: noble, architectures: [amd64, arm64], run: make lint}
  build:
    series: noble
    architectures: [amd64, arm64]
    packages: [gcc]
    environment: {CC: gcc}
    run: make
    output: {paths: [out/*]}
  test:
    matrix:
      - series: noble
      - series: jammy
        input: {job-name: build, target-directory: built}
    architectures: [amd64]
    run: make check
    snap: [go]
`;
/** Each lacks what some of the goals ask for. */
const others = [
  "",
  text.replace("- [lint, build]\n  - test", "- [test]"),
  "pipeline: [lint]\njobs:\n  lint: {series: noble, architectures: s390x, run: make lint}\n",
];

describe("the forms of goals that are shown", () => {
  it.each(goalForms.map(({ example }) => [JSON.stringify(example), example] as const))(
    "have the example %s, which one file meets and another does not",
    (_, example) => {
      expect(v.safeParse(goalSchema, example).issues ?? []).toEqual([]);
      expect(checkGoal(example, evidenceSource(text, text)).met).toBe(true);
      expect(others.map((other) => checkGoal(example, evidenceSource(other, text)).met)).toContain(false);
    },
  );

  it("are all that the schema knows", () => {
    expect(new Set(goalForms.map(({ example }) => goalNames.find((name) => name in example)))).toEqual(
      new Set(goalNames),
    );
  });

  it("have parts with values that the schema takes, and nothing else there", () => {
    const goalWith = (name: string, part: unknown) => ({
      [name]: part,
      ...(name === "count" && { is: 1 }),
      ...(name === "under" && { goal: { outcome: "planned" } }),
    });
    const takes = (goal: unknown) => v.safeParse(goalSchema, goal).success;
    for (const [name, parts] of Object.entries(goalParts)) {
      expect(takes(goalWith(name, { nothing: "of this" }))).toBe(false);
      for (const [key, { values }] of Object.entries<GoalPart>(parts)) {
        for (const value of values) expect(takes(goalWith(name, { [key]: value })), `${name}.${key}`).toBe(true);
      }
    }
  });
});
