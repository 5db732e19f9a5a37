import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program, run } from "./commands.mjs";
import { provideBrowser } from "./provide-browser.mjs";
import { countReport, failedOnce, readPlaywrightReport, readVitestReport } from "./reports.mjs";

/** @typedef {import("./reports.mjs").Result} Result */

/**
 * @typedef {object} Step
 * @property {string} name what `npm test -- <name>` takes
 * @property {readonly string[]} [after] steps that must have passed before; they run even where only this one is asked for
 * @property {() => Promise<Result>} run
 */

/**
 * Everything `npm test` does, in order. To add a step, add a line.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  { name: "types", run: () => check(tsc("tsconfig.json"), tsc("src/core/tsconfig.json")) },
  { name: "format", run: () => check(program("@biomejs/biome", "biome", ["ci", "--colors=off"])) },
  { name: "lint", run: () => check(program("oxlint", "oxlint", ["--type-aware", "--deny-warnings"])) },
  { name: "architecture", run: () => vitest(["--project=architecture"]) },
  { name: "unused", run: () => check(program("knip", "knip", ["--no-progress"])) },
  { name: "unit", run: () => vitest(["--project=!architecture"]) },
  { name: "build", run: () => check(program("vite", "vite", ["build"])) },
  { name: "browser", after: ["build"], run: browserTests },
];

/** Several steps under one name. @type {Record<string, readonly string[]>} */
export const groups = {
  check: ["types", "format", "lint", "architecture", "unused"],
};

/** @param {string} project */
function tsc(project) {
  return program("typescript", "tsc", ["--noEmit", "--project", project]);
}

/**
 * Commands that count as one, whatever they find.
 *
 * @param {readonly import("./commands.mjs").Command[]} commands
 * @returns {Promise<Result>}
 */
async function check(...commands) {
  for (const command of commands) {
    const { ok, complaint } = await run(command, { minutes: 10 });
    if (!ok) return failedOnce(complaint);
  }
  return { passed: 1, failed: 0, notRun: [], complaints: [] };
}

/**
 * Vitest, each test counting.
 *
 * @param {readonly string[]} args
 * @returns {Promise<Result>}
 */
async function vitest(args) {
  const report = reportFile();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = program("vitest", "vitest", ["run", "--config", "test/vitest.config.ts", ...reporters, ...args]);
  return countReport(report, readVitestReport, await run(command, { minutes: 25 }));
}

/**
 * Playwright Test against the build, each test counting.
 *
 * @returns {Promise<Result>}
 */
async function browserTests() {
  const browser = await provideBrowser();
  if (browser === null) return failedOnce("there is no browser to run the tests in");

  const report = reportFile();
  const args = ["test", "--config", "test/e2e/playwright.config.ts", "--reporter=list,json"];
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const command = { ...program("@playwright/test", "playwright", args), env };
  return countReport(report, readPlaywrightReport, await run(command, { minutes: 30 }));
}

function reportFile() {
  return join(tmpdir(), `flightplan-${randomUUID()}.json`);
}
