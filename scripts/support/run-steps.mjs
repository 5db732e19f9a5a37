import { installWhatIsMissing } from "./install.mjs";
import { failedOnce } from "./reports.mjs";
import { groups, steps } from "./steps.mjs";

/** @typedef {import("./reports.mjs").Result} Result */
/** @typedef {import("./steps.mjs").Step} Step */

/**
 * `npm test`: installs what is missing, runs the steps, and ends with one plain line, `N passed, N failed`.
 * A step that fails does not keep the others from running.
 *
 * @param {readonly string[]} names of steps or groups of them; none for all
 */
export async function runSteps(names) {
  const chosen = chooseSteps(names, steps);
  if (typeof chosen === "string") {
    console.error(chosen);
    process.exitCode = 1;
    return;
  }
  const results = await perform(chosen);
  for (const line of summary(results)) console.log(line);
  process.exitCode = total(results).failed === 0 ? 0 : 1;
}

/**
 * @param {readonly string[]} names
 * @param {readonly Step[]} all
 * @returns {readonly Step[] | string} the steps in their order, each with those it must come after; or what is wrong
 */
export function chooseSteps(names, all) {
  if (names.length === 0) return all;
  const wanted = new Set(names.flatMap((name) => groups[name] ?? [name]));
  const known = all.map((step) => step.name);
  const unknown = [...wanted].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return `There is no step "${unknown}". There are: ${[...known, ...Object.keys(groups)].join(", ")}.`;
  }
  const before = all.filter((step) => wanted.has(step.name)).flatMap((step) => step.after ?? []);
  return all.filter((step) => wanted.has(step.name) || before.includes(step.name));
}

/**
 * @param {readonly Step[]} chosen
 * @returns {Promise<Map<string, Result>>} by the step's name
 */
async function perform(chosen) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  if (!(await installWhatIsMissing())) {
    return results.set("install", failedOnce("the packages could not be installed; nothing else was run"));
  }
  for (const step of chosen) {
    console.log(`\n── ${step.name}`);
    results.set(step.name, await performStep(step, results));
  }
  return results;
}

/**
 * @param {Step} step
 * @param {ReadonlyMap<string, Result>} results
 * @returns {Promise<Result>}
 */
async function performStep(step, results) {
  const failed = step.after?.find((name) => results.get(name)?.failed !== 0);
  if (failed !== undefined) return failedOnce(`not run, because ${failed} failed`);
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return failedOnce("fell over");
  }
}

/**
 * @param {ReadonlyMap<string, Result>} results
 * @returns {readonly string[]} lines, the last of them the total
 */
export function summary(results) {
  const rows = [...results].flatMap(([name, { passed, failed, notRun, complaints }]) => [
    `  ${name.padEnd(14)}${passed} passed, ${failed} failed${notRun.length > 0 ? `, ${notRun.length} not run` : ""}`,
    ...complaints.map((complaint) => `    ${complaint}`),
    ...notRun.map((title) => `    not run: ${title}`),
  ]);
  const { passed, failed } = total(results);
  return ["", ...rows, "", `${passed} passed, ${failed} failed`];
}

/** @param {ReadonlyMap<string, Result>} results */
function total(results) {
  let passed = 0;
  let failed = 0;
  for (const result of results.values()) {
    passed += result.passed;
    failed += result.failed;
  }
  return { passed, failed };
}
