import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: every command runs there. */
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {Record<string, string>} [env] added to this process's
 * @property {boolean} [shell]
 */

/**
 * A program of an installed package, run by this very Node: no shell, no `npx`, the same on every system.
 *
 * @param {string} packageName
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function program(packageName, name, args) {
  const folder = join(projectRoot, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const script = typeof bin === "string" ? bin : bin[name];
  return { file: process.execPath, args: [join(folder, script), ...args] };
}

/**
 * The npm that started us, else the one on the PATH.
 *
 * @param {readonly string[]} args
 * @returns {Command}
 */
export function npm(args) {
  const running = process.env["npm_execpath"];
  if (running !== undefined && basename(running) === "npm-cli.js" && existsSync(running)) {
    return { file: process.execPath, args: [running, ...args] };
  }
  // On Windows npm is a command file, which only a shell can start.
  return { file: "npm", args, shell: process.platform === "win32" };
}

/** Where nobody watches, vitest would still colour what it prints if this is continuous integration. */
const plainOutput = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

/**
 * Runs a command in the project's folder, its output going straight to ours. Never throws.
 *
 * @param {Command} command
 * @param {{ minutes: number }} limit after which the command is ended and has failed
 * @returns {Promise<{ ok: boolean, complaint: string }>}
 */
export function run({ file, args, env, shell }, { minutes }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...plainOutput, ...env },
      stdio: ["ignore", "inherit", "inherit"],
      shell: shell ?? false,
    });
    let complaint = "";
    const limit = setTimeout(() => {
      complaint = `did not finish within ${minutes} minutes`;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    }, minutes * 60_000);
    child.once("error", (error) => {
      clearTimeout(limit);
      resolve({ ok: false, complaint: error.message });
    });
    child.once("close", (code, signal) => {
      clearTimeout(limit);
      if (code === 0) resolve({ ok: true, complaint: "" });
      else resolve({ ok: false, complaint: complaint || (signal ? `ended by ${signal}` : `exit status ${code}`) });
    });
  });
}
