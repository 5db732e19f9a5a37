import { existsSync } from "node:fs";

const failed = 2;

/**
 * Runs the planner's command line, which is TypeScript, in this process. Sets the exit status and lets the process end by itself,
 * so that everything written arrives.
 *
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function runPlan(args) {
  if (!existsSync(new URL("../../node_modules/tsx", import.meta.url))) {
    console.error("The packages are not installed: run npm ci in the project's folder first.");
    process.exitCode = failed;
    return;
  }
  try {
    const { register } = await import("tsx/esm/api");
    register();
    const { main } = await import("../../src/cli/main.ts");
    process.exitCode = await main(args);
  } catch (error) {
    console.error(error);
    process.exitCode = failed;
  }
}
