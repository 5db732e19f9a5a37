import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TextFile } from "./house-rules.ts";

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Every file of the project's own, from its folder: what git tracks or would, and without git what is not made or installed. */
export function projectFiles(): readonly string[] {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: projectRoot });
  const listed = git.status === 0 ? git.stdout.toString().split("\0").filter(isThere) : [];
  return (listed.length > 0 ? listed : filesBelow("")).toSorted();
}

/** The text of those that have one. */
export function readTexts(paths: readonly string[]): readonly TextFile[] {
  return paths.flatMap((path) => {
    const bytes = readFileSync(join(projectRoot, path));
    return bytes.includes(0) ? [] : [{ path, text: bytes.toString("utf8") }];
  });
}

function isThere(path: string): boolean {
  return path !== "" && existsSync(join(projectRoot, path));
}

const madeOrInstalled: readonly string[] = [
  ".git",
  "coverage",
  "dist",
  "node_modules",
  "playwright-report",
  "test-results",
];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (madeOrInstalled.includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
