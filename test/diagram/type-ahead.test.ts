import { describe, expect, it } from "vitest";
import { layOutPlan } from "../../src/core/index.ts";
import { idOf, outlineOf } from "../../src/diagram/plan-outline.ts";
import { createTypeAhead } from "../../src/diagram/type-ahead.ts";
import { workedExample } from "../core/layout/make-plan.ts";

const outline = outlineOf(
  layOutPlan(workedExample, { flow: "row", width: 788, showDropped: true, collapsed: new Set() }),
);

/** Types keys, each with the milliseconds since the one before; answers what is reached. */
function type(keys: readonly (readonly [key: string, after: number])[], from = 0) {
  let time = 0;
  const typeAhead = createTypeAhead(() => time);
  let position = from;
  for (const [key, after] of keys) {
    time += after;
    position = typeAhead(key, outline, position) ?? -1;
  }
  const item = outline.itemAt(position);
  return item && `${item.kind} ${idOf(item)}`;
}

describe("typing in the list", () => {
  it("leads to the next job or lane of that name", () => {
    expect(type([["t", 0]])).toBe("entry test-snap:0/amd64@2");
    expect(type([["a", 0]])).toBe("lane arm64");
  });

  it("goes on by the same letter, round the end", () => {
    expect(
      type([
        ["t", 0],
        ["t", 100],
        ["t", 100],
      ]),
    ).toBe("entry test-snap:2/amd64@2");
    expect(type([["b", 0]], 11)).toBe("entry build-snap:0/amd64");
  });

  it("takes letters together that follow each other", () => {
    const letters = "test-snap:2".split("").map((letter) => [letter, 100] as const);
    expect(type(letters)).toBe("entry test-snap:2/amd64@2");
  });

  it("begins anew after a pause", () => {
    expect(
      type([
        ["t", 0],
        ["b", 1_000],
      ]),
    ).toBe("entry build-snap:0/arm64");
  });

  it("stays where nothing has that name, and leaves digits, signs and other keys alone", () => {
    expect(type([["z", 0]], 4)).toBe("entry test-snap:0/amd64@2");
    const typeAhead = createTypeAhead(() => 0);
    for (const key of ["0", "+", "-", "/", "?", " ", "Enter", "F8"]) expect(typeAhead(key, outline, 0)).toBeNull();
  });
});
