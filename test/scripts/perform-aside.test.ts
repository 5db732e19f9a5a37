import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { performAside } from "../../scripts/support/perform-aside.mjs";
import { performSteps } from "../../scripts/support/perform-steps.mjs";

/** Counts seven for the first of the names that it is given, and then ends. */
const counting = fileURLToPath(new URL("../support/count-seven.mjs", import.meta.url));

const well = { passed: 1, failed: 0, notRun: [], complaints: [] };

beforeEach(() => {
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("steps", () => {
  it("run one after another, whatever became of those before", async () => {
    const order: string[] = [];
    const results = await performSteps([
      { name: "one", run: () => Promise.reject(new Error("It falls over.")) },
      {
        name: "two",
        run: () => {
          order.push("two");
          return Promise.resolve(well);
        },
      },
    ]);
    expect(order).toEqual(["two"]);
    expect(results.get("one")).toMatchObject({ passed: 0, failed: 1, complaints: ["fell over"] });
    expect(results.get("two")).toEqual(well);
  });

  it("are not run where one failed that they come after", async () => {
    const failed = { ...well, passed: 0, failed: 1 };
    const results = await performSteps([
      { name: "build", run: () => Promise.resolve(failed) },
      { name: "browser", after: ["build"], run: () => Promise.resolve(well) },
    ]);
    expect(results.get("browser")).toMatchObject({ failed: 1, complaints: ["not run, because build failed"] });
  });
});

describe("steps aside", () => {
  it("answer what they counted, by their names", async () => {
    const results = await performAside(["one", "two"], counting).results;
    expect([...results.keys()]).toEqual(["one", "two"]);
    expect(results.get("one")).toMatchObject({ passed: 7, failed: 0 });
    expect(results.get("two")).toMatchObject({ failed: 1, complaints: ["was not run to its end"] });
  });

  it("have failed where there are none of that name", async () => {
    const results = await performAside(["typos"]).results;
    expect(results.get("typos")).toMatchObject({ failed: 1, complaints: ["was not run to its end"] });
  });
});
