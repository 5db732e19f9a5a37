import { program, run } from "./commands.mjs";
import { installWhatIsMissing } from "./install.mjs";

/**
 * `npm run fuzz`: installs what is missing and sends random texts through the program; see `test/fuzz/main.ts`.
 *
 * @param {readonly string[]} args
 */
export async function runFuzz(args) {
  const isReady = await installWhatIsMissing();
  const { ok } = isReady
    ? await run(program("tsx", "tsx", ["test/fuzz/main.ts", ...args]), { minutes: 24 * 60 })
    : { ok: false };
  if (!ok) process.exitCode = 1;
}
