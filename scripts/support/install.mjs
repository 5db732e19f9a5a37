import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, projectRoot, run } from "./commands.mjs";

/**
 * Runs `npm ci` where node_modules is absent or does not match package-lock.json; otherwise costs a few milliseconds.
 *
 * @returns {Promise<boolean>} whether everything is there now
 */
export async function installWhatIsMissing() {
  const missing = missingPackages(projectRoot);
  if (missing.length === 0) return true;

  console.log(`Installing packages: ${describe(missing)}.`);
  const { ok, complaint } = await run(npm(["ci", "--include=dev", "--no-audit", "--no-fund"]), { minutes: 10 });
  if (!ok) console.error(`The packages could not be installed: npm ci: ${complaint}.`);
  return ok;
}

/**
 * Packages of package-lock.json that are not installed in that very version.
 *
 * @param {string} root
 * @returns {readonly string[]} paths such as `node_modules/vite`
 */
export function missingPackages(root) {
  const wanted = lockedPackages(join(root, "package-lock.json"));
  const installed = lockedPackages(join(root, "node_modules", ".package-lock.json"));
  return [...wanted].filter(([path, entry]) => !isInstalled(path, entry)).map(([path]) => path);

  /**
   * @param {string} path
   * @param {LockedPackage} entry
   */
  function isInstalled(path, entry) {
    const found = installed.get(path);
    // npm leaves out optional packages meant for other systems.
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
  }
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Map<string, LockedPackage>} without the entry for the project itself
 */
function lockedPackages(file) {
  if (!existsSync(file)) return new Map();
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(packages).filter(([path]) => path !== ""));
}

/** @param {readonly string[]} missing */
function describe(missing) {
  const names = missing.map((path) => path.replace(/^.*node_modules\//, ""));
  return names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
