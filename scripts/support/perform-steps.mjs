import { failedOnce } from "./reports.mjs";

/** @typedef {import("./reports.mjs").Result} Result */
/** @typedef {import("./steps.mjs").Step} Step */

/**
 * Runs steps one after another; one that fails does not keep the others from running, but for those that come after it. Never throws.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Map<string, Result>>} by the step's name
 */
export async function performSteps(steps) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  for (const step of steps) {
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
