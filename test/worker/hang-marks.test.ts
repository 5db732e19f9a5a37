import { describe, expect, it, vi } from "vitest";
import { createHangMarks, type MarkStorage } from "../../src/worker/hang-marks.ts";

function memory(): MarkStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const denied = (): MarkStorage => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

describe("marks of what is being planned", () => {
  it("tell the next page of a text that this one did not get to the end of", () => {
    const storage = memory();
    createHangMarks(() => storage).add("a text");
    const next = createHangMarks(() => storage);
    expect(next.has("a text")).toBe(true);
    expect(next.has("another text")).toBe(false);
  });

  it("say nothing of what this page itself began", () => {
    const marks = createHangMarks(memory);
    marks.add("a text");
    expect(marks.has("a text")).toBe(false);
  });

  it("are gone with the answer, here and for the next page", () => {
    const storage = memory();
    createHangMarks(() => storage).add("a text");
    const next = createHangMarks(() => storage);
    next.remove("a text");
    expect(next.has("a text")).toBe(false);
    expect(storage.held.size).toBe(0);
  });

  it("do not stay behind when somebody leaves at once, and do when they waited", () => {
    vi.useFakeTimers();
    const storage = memory();
    const marks = createHangMarks(() => storage);
    marks.add("waited for");
    vi.advanceTimersByTime(5_000);
    marks.add("just begun");
    marks.leave();
    vi.useRealTimers();
    const next = createHangMarks(() => storage);
    expect([next.has("waited for"), next.has("just begun")]).toEqual([true, false]);
  });

  it("hold no text, and no more than a few of them", () => {
    const storage = memory();
    const marks = createHangMarks(() => storage);
    for (let i = 0; i < 100; i += 1) marks.add(`secret ${i}`);
    const written = [...storage.held.values()].join("");
    expect(written).not.toContain("secret");
    expect(written.split(" ")).toHaveLength(20);
  });

  it("are none where nothing can be stored", () => {
    const marks = createHangMarks(denied);
    marks.add("a text");
    marks.remove("a text");
    expect(marks.has("a text")).toBe(false);
  });
});
