import { describe, expect, it } from "vitest";
import { createContentIds } from "../../../src/core/comparison/content-ids.ts";
import { matchVariants } from "../../../src/core/comparison/match-variants.ts";
import { runSteps } from "../../../src/core/comparison/steps.ts";
import type { JobDefinition } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";

describe("which variant is which", () => {
  it("goes by what they are, so an item put in front only renumbers", () => {
    expect(matches(["focal", "jammy"], ["bionic", "focal", "jammy"])).toEqual(["0→1", "1→2"]);
  });

  it("takes an item for changed where no other is like it", () => {
    expect(matches(["focal", "jammy"], ["noble", "jammy"])).toEqual(["1→1", "0→0"]);
  });

  it("takes items for others where neither what they are nor their place is the same", () => {
    expect(matches(["focal", "jammy"], ["jammy", "noble"])).toEqual(["1→0"]);
  });

  it("keeps items of one kind at their places where some are gone", () => {
    expect(matches(["focal", "focal"], ["noble", "focal"])).toEqual(["1→1", "0→0"]);
    expect(matches(["focal", "focal", "jammy"], ["noble", "focal", "focal", "jammy"])).toEqual(["0→1", "1→2", "2→3"]);
  });

  it("finds items again whose job has changed, and says in what", () => {
    const found = matchesOf(job(["focal", "jammy"]), job(["bionic", "focal", "jammy"], "run: make all"));
    expect(found).toEqual([
      { old: 0, now: 1, differingKeys: ["run"] },
      { old: 1, now: 2, differingKeys: ["run"] },
    ]);
  });

  it("does not mind where a key is written", () => {
    const [found] = matchesOf(
      "  a: {architectures: amd64, matrix: [{series: focal, run: make}]}",
      "  a: {series: focal, run: make, architectures: amd64}",
    );
    expect(found).toEqual({ old: 0, now: 0, differingKeys: [] });
  });

  it("comes to an end where a text contains itself", () => {
    const loop = "  a: {series: focal, architectures: amd64, environment: &e {A: *e}}";
    expect(matchesOf(loop, loop)).toEqual([{ old: 0, now: 0, differingKeys: [] }]);
  });
});

function job(series: readonly string[], key = "run: make"): string {
  return `  a: {architectures: amd64, ${key}, matrix: [${series.map((name) => `{series: ${name}}`).join(", ")}]}`;
}

function matches(old: readonly string[], now: readonly string[]): readonly string[] {
  return matchesOf(job(old), job(now)).map((match) => `${match.old}→${match.now}`);
}

function matchesOf(old: string, now: string) {
  return runSteps(matchVariants(definitionOf(old), definitionOf(now), createContentIds()));
}

function definitionOf(text: string): JobDefinition {
  const definition = analyseText(`pipeline: [a]\njobs:\n${text}\n`).configuration?.jobs.get("a");
  if (!definition) throw new Error(text);
  return definition;
}
