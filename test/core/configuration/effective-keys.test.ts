import { describe, expect, it } from "vitest";
import { type EffectiveKey, effectiveKeys } from "../../../src/core/index.ts";
import { analyseText, textAt } from "../../support/analyse-text.ts";

const text = `
pipeline: [test]
jobs:
  test:
    series: focal
    matrix:
      - series: jammy
        environment: {A: '1'}
        1: x
      - run: tox
    architectures: [amd64]
    environment: {B: '2'}
    '1': y
`;

function keysOf(index: number): readonly EffectiveKey[] {
  const job = analyseText(text).configuration?.jobs.get("test");
  const variant = job?.variants[index];
  return job && variant ? effectiveKeys(job, variant) : [];
}

describe("effectiveKeys", () => {
  it("lets the item win key by key, in the position of the job's key, new keys last", () => {
    expect(keysOf(0).map(({ key, from }) => `${key} ${from}`)).toEqual([
      "series matrix-item",
      "architectures job",
      "environment matrix-item",
      "1 job",
      "1 matrix-item",
    ]);
  });

  it("does not merge deeply", () => {
    expect(keysOf(0).map(({ value }) => textAt(text, value.range))).toContain("{A: '1'}");
  });

  it("leaves the rest to the job", () => {
    expect(keysOf(1).map(({ key }) => key)).toEqual(["series", "architectures", "environment", "1", "run"]);
  });
});
