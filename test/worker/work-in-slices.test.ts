import { describe, expect, it, vi } from "vitest";
import { workInSlices } from "../../src/worker/work-in-slices.ts";

/** Work of so many steps that each take so long (milliseconds). */
function* steps(count: number, time: number): Generator<undefined, string> {
  for (let step = 0; step < count; step += 1) {
    vi.advanceTimersByTime(time);
    yield;
  }
  return "done";
}

describe("work in slices", () => {
  it("is done at once where it is short", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const pause = vi.fn(() => Promise.resolve(true));
    expect(await workInSlices(steps(5, 1), pause)).toEqual({ value: "done" });
    expect(pause).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it("pauses where it takes long, and is the same in the end", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const pause = vi.fn(() => Promise.resolve(true));
    expect(await workInSlices(steps(100, 1), pause)).toEqual({ value: "done" });
    expect(pause.mock.calls.length).toBeGreaterThan(5);
    vi.useRealTimers();
  });

  it("ends early once nobody waits for it", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const work = steps(100, 1);
    expect(await workInSlices(work, () => Promise.resolve(false))).toBeNull();
    expect(work.next().done).toBe(false);
    vi.useRealTimers();
  });
});
