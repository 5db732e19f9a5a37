import { describe, expect, it } from "vitest";
import { noFarmChanges } from "../../src/core/index.ts";
import type { Draft } from "../../src/drafts/draft.ts";
import { describeDraft, isFound, nameDrafts, timeAgo } from "../../src/drafts/draft-words.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A clock of the device's own time, as it is shown. */
const now = new Date(2026, 10, 30, 11, 5).getTime();

function draft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    id: "a",
    text,
    format: { lineEnding: "\n", byteOrderMark: false },
    settings: { dialect: "designed", targetSeries: null, dispatchSeries: null, farmChanges: noFarmChanges },
    showDropped: true,
    showBoth: false,
    showTable: false,
    savedAt: now - 5 * minute,
    ...more,
  };
}

describe("describeDraft", () => {
  it("says what a draft is, when it was saved, how long it is and what it began as", () => {
    expect(describeDraft(draft("pipeline: [build, test]\njobs:\n", { exampleName: "Same stage" }), now)).toEqual({
      title: "build, then test",
      ago: "5 minutes ago",
      time: "30 Nov, 11:00",
      size: "2 lines, 30 bytes",
      origin: "from the example “Same stage”",
      spoken: "build, then test, saved 5 minutes ago, 2 lines",
    });
  });

  it("leaves out what it does not know", () => {
    const words = describeDraft(draft("pipeline: [build]", { savedAt: 0 }), now);
    expect(words).toMatchObject({ ago: "", time: "", origin: "", spoken: "build, 1 line" });
  });

  it("says the year of another one", () => {
    const savedAt = new Date(2025, 1, 3, 9, 30).getTime();
    expect(describeDraft(draft("a", { savedAt }), now).time).toBe("3 Feb 2025, 09:30");
  });

  it.each([
    ["é", "1 line, 2 bytes"],
    ["a\n\nb", "3 lines, 4 bytes"],
    ["x".repeat(1_240), "1 line, 1.2 kB"],
    ["x".repeat(123_456), "1 line, 123 kB"],
    ["x".repeat(1_048_576), "1 line, 1 MB"],
  ])("counts lines and bytes", (text, size) => {
    expect(describeDraft(draft(text), now).size).toBe(size);
  });
});

describe("timeAgo", () => {
  it.each([
    [-hour, "just now"],
    [59_000, "just now"],
    [minute, "1 minute ago"],
    [hour - 1, "59 minutes ago"],
    [5 * hour, "5 hours ago"],
    [30 * hour, "yesterday"],
    [3 * day, "3 days ago"],
    [15 * day, "2 weeks ago"],
    [100 * day, "3 months ago"],
    [800 * day, "2 years ago"],
  ])("says %d milliseconds as %s", (passed, words) => {
    expect(timeAgo(now - passed, now)).toBe(words);
  });
});

describe("nameDrafts", () => {
  it("names one, and counts several", () => {
    const one = draft("pipeline: [build]");
    expect([nameDrafts([one]), nameDrafts([one, one])]).toEqual(["“build”", "2 drafts"]);
  });
});

describe("isFound", () => {
  it.each([
    ["", true],
    [" Build  JAMMY ", true],
    ["stage", true],
    ["build focal", false],
  ])("looks for all of %j in any case", (wanted, found) => {
    expect(isFound(draft("pipeline: [build]\nseries: jammy", { exampleName: "Same stage" }), wanted)).toBe(found);
  });
});
