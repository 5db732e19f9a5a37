import { existsSync, readFileSync, rmSync } from "node:fs";

/**
 * What a step counted.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} notRun titles of tests that were skipped
 * @property {readonly string[]} complaints why it failed, where that is not a test's own failure
 */

/**
 * The tests in a JSON report, which is removed. A suite that crashed, or ran no test, has failed once more than its tests tell.
 *
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Result} read
 * @param {{ ok: boolean, complaint: string }} ending how the program that wrote it ended
 * @returns {Result}
 */
export function countReport(file, read, ending) {
  /** @type {Report | null} */
  const report = takeReport(file);
  if (report === null) return failedOnce(`wrote no report (${ending.complaint || "ended well"})`);
  const result = read(report);
  if (result.failed > 0) return result;
  if (!ending.ok) return failedBeside(result, ending.complaint);
  if (result.passed === 0) return failedBeside(result, "executed no test");
  return result;
}

/**
 * Vitest's, which is Jest's.
 *
 * @param {{ testResults: readonly VitestFile[] }} report
 * @returns {Result}
 */
export function readVitestReport({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  // A file that failed without a failing test could not be loaded, or fell over in a hook.
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    notRun: tests.filter((test) => test.status !== "passed" && test.status !== "failed").map((test) => test.fullName),
    complaints: broken.map((file) => `${file.name} could not be run`),
  };
}

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {readonly { status: string, fullName: string }[]} assertionResults
 */

/**
 * Playwright Test's.
 *
 * @param {{ suites: readonly PlaywrightSuite[], errors: readonly { message?: string }[] }} report
 * @returns {Result}
 */
export function readPlaywrightReport({ suites, errors }) {
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  return {
    passed: tests.filter((test) => test.status === "expected").length,
    failed: tests.filter((test) => test.status === "unexpected" || test.status === "flaky").length + errors.length,
    notRun: tests.filter((test) => test.status === "skipped").map((test) => test.title),
    complaints: errors.map((error) => error.message?.split("\n")[0] ?? "an error outside the tests"),
  };
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, tests: readonly { status: string }[] }[]} [specs]
 */

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above
 * @returns {readonly { title: string, status: string }[]}
 */
function testsOf(suite, above) {
  const titles = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ title: [...titles, spec.title].join(" > "), status: test.status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, titles))];
}

/**
 * @param {string} complaint
 * @returns {Result}
 */
export function failedOnce(complaint) {
  return { passed: 0, failed: 1, notRun: [], complaints: [complaint] };
}

/**
 * @param {Result} result
 * @param {string} complaint
 * @returns {Result}
 */
function failedBeside(result, complaint) {
  return { ...result, failed: result.failed + 1, complaints: [...result.complaints, complaint] };
}

/**
 * @template Report
 * @param {string} file
 * @returns {Report | null} null where there is none, or only part of one
 */
function takeReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  } finally {
    rmSync(file);
  }
}
