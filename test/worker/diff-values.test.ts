import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyse, type Dialect } from "../../src/core/index.ts";
import { applyPatch } from "../../src/worker/apply-patch.ts";
import { type Difference, diffValues, type PatchLimits } from "../../src/worker/diff-values.ts";
import { findShift } from "../../src/worker/find-shift.ts";
import { firstChoices } from "../support/analyse-text.ts";
import { damageText, randomAccidents } from "../support/damage-text.ts";
import { randomTexts } from "../support/random-text.ts";
import { writeTree } from "../support/write-tree.ts";

/** `FUZZ_RUNS=100000 npx vitest … diff-values` for a longer campaign; `FUZZ_SEED` makes one that was printed once more. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 120);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);

/** As they are for large plans, and so small that a small plan has everything a large one has. */
const limits = fc.constantFrom<PatchLimits>(
  { atOnce: 2_000, small: 24 },
  { atOnce: 40, small: 5 },
  { atOnce: 6, small: 2 },
  { atOnce: 1, small: 0 },
);

/** What the page makes of a difference on its way from the worker. */
function takeIn(before: unknown, { patch, parcels }: Difference, shift = { to: 0, by: 0 }): unknown {
  const work = applyPatch(before, structuredClone(patch), { shift, parcels: structuredClone(parcels) });
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

describe("a patch", () => {
  it(
    "makes of one analysis another, whatever was edited, one after the other",
    () => {
      fc.assert(
        fc.property(
          randomTexts,
          fc.array(fc.tuple(randomAccidents, fc.constantFrom<Dialect>("designed", "deployed")), { maxLength: 4 }),
          limits,
          ({ tree, choices }, edits, limit) => {
            let text = "";
            let known: Analysis | undefined;
            let there: unknown;
            for (const [accidents, dialect] of [[[], "designed"] as const, ...edits]) {
              const next = text === "" ? writeTree(tree, choices) : damageText(text, accidents);
              const analysis = analyse(next, { ...firstChoices, dialect });
              const shift = findShift(text, next);
              there = takeIn(there, diffValues(known, analysis, shift, limit), shift);
              expect(there).toStrictEqual(analysis);
              [text, known] = [next, analysis];
            }
          },
        ),
        { numRuns: runs, seed },
      );
    },
    600_000 + 100 * runs,
  );

  const items = Array.from({ length: 400 }, (_, i) => ({ name: `item ${i}`, range: { from: 20 * i, to: 20 * i + 9 } }));
  const movedFrom = (first: number) =>
    items.map((item, i) =>
      i < first ? item : { ...item, range: { from: item.range.from + 1, to: item.range.to + 1 } },
    );

  it("leaves what did not change what it was, by identity", () => {
    const shift = { to: 20 * 200, by: 1 };
    const before = { kept: { deep: ["a"] }, items };
    const after = structuredClone({ kept: { deep: ["a"] }, items: movedFrom(200) });
    const made = takeIn(before, diffValues(before, after, shift, { atOnce: 50, small: 5 }), shift);
    expect(made).toEqual(after);
    expect(partOf(made, "kept")).toBe(before.kept);
    expect(partOf(partOf(made, "items"), "199")).toBe(items[199]);
    expect(partOf(partOf(made, "items"), "200")).not.toBe(items[200]);
  });

  it("names what only moved, and sends none of it", () => {
    const { patch, parcels } = diffValues(items, structuredClone(movedFrom(100)), { to: 2_000, by: 1 });
    expect(parcels).toEqual([]);
    expect(JSON.stringify(patch).length).toBeLessThan(200);
  });

  it("sends an item that is new among thousands, and only that", () => {
    const after = movedFrom(100).toSpliced(100, 0, { name: "new", range: { from: 2_000, to: 2_001 } });
    const { patch } = diffValues(items, structuredClone(after), { to: 2_000, by: 1 });
    expect(JSON.stringify(patch)).toContain('"new"');
    expect(JSON.stringify(patch)).not.toContain("item 99");
  });

  it("sends much that is new in parcels", () => {
    const difference = diffValues(undefined, { items }, { to: 0, by: 0 }, { atOnce: 100, small: 5 });
    expect(difference.parcels.length).toBeGreaterThan(5);
    for (const parcel of difference.parcels) expect(parcel.length).toBeLessThanOrEqual(100);
    expect(takeIn(undefined, difference)).toEqual({ items });
  });

  it("keeps what several share shared, so that aliases cannot make it grow", () => {
    let nested: unknown[] = [{ range: { from: 5, to: 9 } }];
    for (let depth = 0; depth < 40; depth += 1) nested = [nested, nested];
    const shift = { to: 3, by: 2 };
    let moved: unknown[] = [{ range: { from: 7, to: 11 } }];
    for (let depth = 0; depth < 40; depth += 1) moved = [moved, moved];
    const made = takeIn(nested, diffValues(nested, moved, shift), shift);
    let [one, other] = [made, moved] as [unknown, unknown];
    while (Array.isArray(one) && Array.isArray(other)) {
      if (one.length === 2) expect(one[0]).toBe(one[1]);
      [one, other] = [one[0], other[0]];
    }
    expect(one).toEqual(other);
  });

  it("sends a value that contains itself as it is", () => {
    const before: unknown[] = [1];
    before.push(before);
    const after: unknown[] = [2];
    after.push(after);
    const made = takeIn(before, diffValues(before, after, { to: 0, by: 0 }, { atOnce: 1, small: 0 }));
    expect(partOf(made, "0")).toBe(2);
    expect(partOf(made, "1")).toBe(made);
  });
});

function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
