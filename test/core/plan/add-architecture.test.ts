import { describe, expect, it } from "vitest";
import { analyseText } from "../../support/analyse-text.ts";

/** A pipeline in which `test` waits on arm64 for a job with these lines. */
function waitingFor(definition: string): string {
  return `pipeline: [lint, test]\njobs:\n  test: {series: jammy, architectures: [arm64]}\n  lint:\n    series: jammy\n${definition}`;
}

function repaired(text: string): string | null {
  const edit = analyseText(text).diagnostics.find(({ code }) => code === "cross-architecture")?.fixes?.[0]?.edits[0];
  return edit ? text.slice(0, edit.range.from) + edit.insert + text.slice(edit.range.to) : null;
}

describe("the repair of a job that waits for another lane", () => {
  it.each([
    ["    architectures: [amd64]\n", "    architectures: [amd64, arm64]\n"],
    ["    architectures: [amd64, s390x, ]  # two\n", "    architectures: [amd64, s390x, arm64, ]  # two\n"],
    ["    architectures: ['amd64']\n", "    architectures: ['amd64', arm64]\n"],
    ["    architectures: &a amd64\n", "    architectures: &a [amd64, arm64]\n"],
    ["    architectures: amd64\n", "    architectures: [amd64, arm64]\n"],
    [
      "    architectures: [amd64]\n    matrix: [{run: a}, {run: b}]\n",
      "    architectures: [amd64, arm64]\n    matrix: [{run: a}, {run: b}]\n",
    ],
  ])("adds the architecture to %j", (definition, expected) => {
    const text = waitingFor(definition);
    expect(repaired(text)).toBe(waitingFor(expected));
    expect(analyseText(waitingFor(expected)).plan.outcome).toBe("planned");
  });

  it.each([
    "    architectures:\n      - amd64\n",
    "    architectures: 'amd64'\n",
    "    architectures: [ amd64 ]\n",
    "    matrix: [{architectures: amd64}, {architectures: s390x}]\n",
  ])("leaves %j to people", (definition) => {
    expect(repaired(waitingFor(definition))).toBeNull();
  });

  it("leaves a list alone that is written elsewhere", () => {
    expect(repaired(`x: &x [amd64]\n${waitingFor("    architectures: *x\n")}`)).toBeNull();
  });
});
