import { describe, expect, it } from "vitest";
import { arrangeControls } from "../../src/app/arrange-controls.ts";

const three = ["bionic", "focal", "jammy"];
const eight = [...three, "noble", "oracular", "plucky", "questing", "resolute"];

describe("arrangeControls", () => {
  it("puts all in a row beside the text on a page of 1280 pixels, three series included", () => {
    expect(arrangeControls(828, three)).toEqual({
      hasMenu: false,
      hasTwoRows: false,
      hasSimulate: true,
      isClose: false,
    });
  });

  it("has them closer where what comes and goes would cut a series, and changes nothing else for that", () => {
    const whole = arrangeControls(828, three);
    expect(arrangeControls(828, three, { hasBadge: true, hasReset: true })).toEqual({ ...whole, isClose: true });
    expect(arrangeControls(900, three, { hasBadge: true, hasReset: true })).toEqual(whole);
    const others = { hasMenu: true, hasTwoRows: false, hasSimulate: true, isClose: false };
    expect(arrangeControls(828, [...three, "noble"], { hasBadge: true, hasReset: true })).toEqual(others);
  });

  it("keeps one row with a menu while that is enough, with the switch that simulates beside it", () => {
    expect(arrangeControls(828, [...three, "noble"])).toEqual({
      hasMenu: true,
      hasTwoRows: false,
      hasSimulate: true,
      isClose: false,
    });
    expect(arrangeControls(614, three)).toEqual({
      hasMenu: true,
      hasTwoRows: false,
      hasSimulate: false,
      isClose: false,
    });
  });

  it("gives many series a row of their own, and needs no menu then", () => {
    expect(arrangeControls(828, eight)).toEqual({
      hasMenu: false,
      hasTwoRows: true,
      hasSimulate: true,
      isClose: false,
    });
  });

  it("has all on a phone", () => {
    expect(arrangeControls(360, three)).toEqual({
      hasMenu: true,
      hasTwoRows: true,
      hasSimulate: false,
      isClose: false,
    });
  });

  it("needs no row for series that are not there", () => {
    expect(arrangeControls(620, [])).toEqual({ hasMenu: false, hasTwoRows: false, hasSimulate: true, isClose: false });
  });
});
