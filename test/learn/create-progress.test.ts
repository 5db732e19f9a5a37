import { describe, expect, it } from "vitest";
import { createProgress, progressKey, type Shelf } from "../../src/learn/create-progress.ts";
import { recordWords, untouched } from "../../src/learn/progress.ts";
import { readRecords } from "../../src/learn/records-schema.ts";

/** A device with one storage and as many tabs as wanted. */
function device() {
  const stored = new Map<string, string>();
  const tabs: (() => void)[] = [];
  let denied = false;
  const shelf: Shelf = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => {
      if (denied) throw new Error("QuotaExceededError");
      stored.set(key, value);
    },
  };
  return {
    stored,
    deny: () => {
      denied = true;
    },
    tellTabs: () => {
      for (const tell of tabs) tell();
    },
    openTab: () => createProgress({ shelf: () => shelf, onOtherTab: (listener) => void tabs.push(listener) }),
  };
}

describe("the progress", () => {
  it("is there again when the page is opened again", () => {
    const { openTab } = device();
    openTab().change("lanes", { text: "pipeline: []", answer: ["1", "0"], verdict: "partly", hints: 2 });
    expect(openTab().read("lanes")).toEqual({
      ...untouched,
      text: "pipeline: []",
      answer: ["1", "0"],
      verdict: "partly",
      hints: 2,
    });
    expect(openTab().read("other")).toEqual(untouched);
  });

  it("of two tabs undoes none of the other's", () => {
    const { openTab, tellTabs } = device();
    const [one, other] = [openTab(), openTab()];
    one.change("a", { met: true });
    other.change("b", { answer: 3 });
    tellTabs();
    for (const tab of [one, other, openTab()]) {
      expect(tab.read("a").met).toBe(true);
      expect(tab.read("b").answer).toBe(3);
    }
  });

  it("is forgotten, and comes back, with what came since", () => {
    const progress = device().openTab();
    progress.change("a", { met: true });
    let told = 0;
    progress.subscribe(() => {
      told += 1;
    });
    const bringBack = progress.reset();
    expect(progress.all().size).toBe(0);
    progress.change("b", { hints: 1 });
    bringBack();
    expect(progress.read("a").met).toBe(true);
    expect(progress.read("b").hints).toBe(1);
    expect(told).toBe(3);
  });

  it("lasts as long as the page where nothing can be kept", () => {
    const { deny, openTab } = device();
    const progress = openTab();
    deny();
    progress.change("a", { met: true });
    progress.change("b", { hints: 1 });
    expect(progress.isKept()).toBe(false);
    expect(progress.read("a").met).toBe(true);
    expect(progress.read("b").hints).toBe(1);

    const blocked = createProgress({
      shelf: () => {
        throw new Error("SecurityError");
      },
      onOtherTab: () => {},
    });
    blocked.change("a", { hints: 1 });
    expect(blocked.read("a").hints).toBe(1);
    expect(blocked.isKept()).toBe(false);
  });

  it.each([null, "", "{", "null", "[]", '{"version":2,"lessons":[]}', '{"version":1}'])(
    "begins anew where it cannot be read: %s",
    (json) => {
      expect(readRecords(json).size).toBe(0);
    },
  );

  it("takes of a record what can be read", () => {
    const { stored, openTab } = device();
    const record = { text: 3, answer: ["0"], verdict: "great", hints: -1, met: true };
    stored.set(progressKey, JSON.stringify({ version: 1, lessons: [["__proto__", record]] }));
    expect(openTab().read("__proto__")).toEqual({ ...untouched, answer: ["0"], met: true });
  });

  it("is told in a word or two", () => {
    expect(recordWords(untouched)).toBeNull();
    expect(recordWords({ ...untouched, answer: [] })).toBe("Begun");
    expect(recordWords({ ...untouched, met: true })).toBe("Done");
    expect(recordWords({ ...untouched, met: true, helped: true })).toBe("Done with the solution");
  });
});
