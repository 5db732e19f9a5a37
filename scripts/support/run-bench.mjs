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
  const browser = await provideBrowser();
  const { ok } = await run(
    { ...program("tsx", "tsx", ["test/bench/bench.ts", ...args]), env: { CHROMIUM_PATH: browser ?? "" } },
    { minutes: 20 },
  );
  if (!ok) process.exitCode = 1;
}
