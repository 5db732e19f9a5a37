import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countReport, readPlaywrightReport, readVitestReport } from "../../scripts/support/reports.mjs";

const endedWell = { ok: true, complaint: "" };

describe("a report of vitest", () => {
  it("counts each test, and says which were not run", () => {
    const assertionResults = [test("a", "passed"), test("b", "failed"), test("c", "skipped"), test("d", "todo")];
    const result = readVitestReport({ testResults: [{ name: "x.test.ts", status: "failed", assertionResults }] });
    expect(result).toEqual({ passed: 1, failed: 1, notRun: ["c", "d"], complaints: [] });
  });

  it("counts a file that could not be run as a failure", () => {
    const result = readVitestReport({ testResults: [{ name: "x.test.ts", status: "failed", assertionResults: [] }] });
    expect(result).toMatchObject({ passed: 0, failed: 1, complaints: ["x.test.ts could not be run"] });
  });

  function test(fullName: string, status: string) {
    return { fullName, status };
  }
});

describe("a report of Playwright", () => {
  it("counts each test however deep, and a flaky one as failed", () => {
    const inner = { title: "inner", specs: [spec("b", "unexpected"), spec("c", "flaky"), spec("d", "skipped")] };
    const suite = { title: "x.spec.ts", specs: [spec("a", "expected")], suites: [inner] };
    const result = readPlaywrightReport({ suites: [suite], errors: [] });
    expect(result).toEqual({ passed: 1, failed: 2, notRun: ["x.spec.ts > inner > d"], complaints: [] });
  });

  it("counts an error outside the tests as a failure", () => {
    const result = readPlaywrightReport({ suites: [], errors: [{ message: "SyntaxError: x\n  at y" }] });
    expect(result).toMatchObject({ passed: 0, failed: 1, complaints: ["SyntaxError: x"] });
  });

  function spec(title: string, status: string) {
    return { title, tests: [{ status }] };
  }
});

describe("the count of a suite", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "flightplan-reports-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is that of its tests where all went well", () => {
    expect(count({ passed: 3, failed: 0 }, endedWell)).toMatchObject({ passed: 3, failed: 0 });
  });

  it("has a failure where no test was executed", () => {
    expect(count({ passed: 0, failed: 0 }, endedWell)).toMatchObject({ failed: 1, complaints: ["executed no test"] });
  });

  it("has a failure where the suite crashed after its tests", () => {
    const ending = { ok: false, complaint: "exit status 1" };
    expect(count({ passed: 3, failed: 0 }, ending)).toMatchObject({
      passed: 3,
      failed: 1,
      complaints: ["exit status 1"],
    });
  });

  it("has a failure where there is no report", () => {
    const result = countReport(join(folder, "none.json"), readVitestReport, endedWell);
    expect(result).toMatchObject({ passed: 0, failed: 1 });
  });

  it("has a failure where the report ends in the middle", () => {
    const file = join(folder, "half.json");
    writeFileSync(file, '{ "testResults": [');
    expect(countReport(file, readVitestReport, endedWell)).toMatchObject({ passed: 0, failed: 1 });
  });

  function count(counts: { passed: number; failed: number }, ending: { ok: boolean; complaint: string }) {
    const file = join(folder, "report.json");
    writeFileSync(file, "{}");
    return countReport(file, () => ({ ...counts, notRun: [], complaints: [] }), ending);
  }
});
