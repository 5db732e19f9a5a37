import { describe, expect, it } from "vitest";
import { monthsOutOfDate } from "../../../src/core/index.ts";

describe("monthsOutOfDate", () => {
  it.each([
    ["2026-11-01", "2026-10-01", null],
    ["2026-11-01", "2026-11-01", null],
    ["2026-11-01", "2027-07-31", null],
    ["2026-11-01", "2027-08-01", null],
    ["2026-11-01", "2027-08-02", 9],
    ["2026-11-15", "2027-09-14", 9],
    ["2026-11-15", "2027-09-15", 10],
    ["2026-11-30", "2027-08-31", 9],
    ["2026-05-31", "2027-02-28", null],
    ["2026-05-31", "2027-03-01", 9],
    ["2026-11-01", "2036-11-01", 120],
  ])("takes a list of %s on %s to be %s months old", (date, today, expected) => {
    expect(monthsOutOfDate(date, today)).toBe(expected);
  });
});
