import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { holdOutput } from "./hold-output.mjs";
import { failedOnce } from "./reports.mjs";

/** @typedef {import("./reports.mjs").Result} Result */

const ours = fileURLToPath(new URL("./aside.mjs", import.meta.url));

/**
 * Runs steps in a process of their own, beside whatever goes on in this one. They print nothing until `show` is called: then all that
 * they have printed, and the rest as it comes, so that what is read is in order. Never throws.
 *
 * @param {readonly string[]} names
 * @param {string} [performer] the program of that process: takes names, and sends pairs of a name and a result
 * @returns {{ show: () => void, results: Promise<Map<string, Result>> }} results by the step's name
 */
export function performAside(names, performer = ours) {
  const child = fork(performer, [...names], { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  const show = holdOutput([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]);
  /** @type {Map<string, Result>} */
  const results = new Map(names.map((name) => [name, failedOnce("was not run to its end")]));
  child.on("message", (/** @type {[string, Result][]} */ counted) => {
    for (const [name, result] of counted) results.set(name, result);
  });
  return {
    show,
    results: new Promise((resolve) => {
      child.once("error", () => resolve(results));
      child.once("close", () => resolve(results));
    }),
  };
}
