import { program, run } from "./commands.mjs";
import { installWhatIsMissing } from "./install.mjs";
import { provideBrowser } from "./provide-browser.mjs";

/**
 * `npm run bench`: installs what is missing, finds a browser, and runs the benchmark.
 *
 * @param {readonly string[]} args
 */
export async function runBench(args) {
  if (!(await installWhatIsMissing())) {
    process.exitCode = 1;
    return;
  }
  // With --json, the standard output belongs to the rows.
  if (args.includes("--json")) console.log = console.error;
  const browser = await provideBrowser();
  if (browser === null) {
    process.exitCode = 1;
    return;
  }
  const { ok } = await run(
    { ...program("tsx", "tsx", ["test/bench/main.ts", ...args]), env: { CHROMIUM_PATH: browser } },
    { minutes: 20 },
  );
  if (!ok) process.exitCode = 1;
}
