import { describe, expect, it } from "vitest";
import { scaledSizes } from "../../../src/app/export/picture-size.ts";

describe("scaledSizes", () => {
  it("has every scale of a small picture", () => {
    expect(scaledSizes({ width: 800, height: 600.5 })).toEqual([
      { scale: 1, width: 800, height: 601, problem: null },
      { scale: 2, width: 1600, height: 1201, problem: null },
      { scale: 4, width: 3200, height: 2402, problem: null },
    ]);
  });

  it("stops where a side would pass what browsers draw", () => {
    const problems = scaledSizes({ width: 4096, height: 100 }).map(({ problem }) => problem);
    expect(problems).toEqual([null, null, null]);
    expect(scaledSizes({ width: 4097, height: 100 }).at(-1)?.problem).toBe("more than 16,384 pixels on a side");
  });

  it("stops at 100 megapixels", () => {
    expect(scaledSizes({ width: 2500, height: 2500 }).map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(scaledSizes({ width: 2501, height: 2500 }).at(-1)?.problem).toBe("more than 100 megapixels");
  });
});
