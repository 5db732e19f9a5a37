import { describe, expect, it } from "vitest";
import { layOutForPaper, renderSlices } from "../../../src/core/index.ts";
import { readXml } from "../../support/read-xml.ts";
import { type EntrySketch, makePlan } from "../layout/make-plan.ts";

const entries = Array.from({ length: 12 }, (_, i): EntrySketch => ["a", i, "jammy"]);
const { layout } = layOutForPaper(makePlan([{ architecture: "amd64", stages: [entries] }]), { showDropped: true });
const [lane] = layout.lanes;
const boxes = lane?.stages[0]?.entries ?? [];
const [first] = boxes;
const last = boxes.at(-1);

describe("renderSlices", () => {
  it("draws what differs in all slices that it goes through and in no other", () => {
    if (!lane || !first || !last) throw new Error("Nothing is drawn.");
    const { x, width } = first;
    const around = {
      kind: "stage",
      x,
      width,
      y: first.y,
      height: last.y + last.height - first.y,
      word: "a & b",
    } as const;
    const alone = { ...last, kind: "entry", word: "waits longer today" } as const;
    const slices = renderSlices(lane, layout.flow, [around, alone]);
    expect(slices.length).toBeGreaterThan(3);
    for (const slice of slices) readXml(slice);
    const holding = (words: string) => slices.flatMap((slice, i) => (slice.includes(words) ? [i] : []));
    expect(holding("≠ a &amp; b")).toEqual(slices.map((_, i) => i));
    expect(holding("≠ waits longer today")).toEqual([slices.length - 1]);
  });
});
