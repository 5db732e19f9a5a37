import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/**
 * What the search for a browser depends on, so that tests can describe another machine.
 *
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => readonly string[]} list names in a folder; none where there is no such folder
 */

/** @returns {Machine} */
export function thisMachine() {
  return { platform: process.platform, env: process.env, home: homedir(), exists: existsSync, list: namesIn };
}

/**
 * Programs on this machine that look like a Chromium, the likeliest first. Whether one starts is for `provideBrowser`
 * to find out.
 *
 * @param {Machine} machine
 * @returns {readonly string[]}
 */
export function browserCandidates(machine) {
  const chosen = machine.env["CHROMIUM_PATH"];
  const packaged = posix.join(packagedChromiumFolder(machine), "chromium");
  const places = [...onPath(machine), ...usualPlaces(machine), ...playwrightCache(machine), packaged];
  return [...new Set([...(chosen ? [chosen] : []), ...places])].filter((path) => machine.exists(path));
}

/**
 * Where the Chromium from the npm registry is kept, once one was needed; its version is the last that runs on Node 20.
 *
 * @param {Machine} machine
 */
export function packagedChromiumFolder(machine) {
  return posix.join(cacheFolder(machine), "flightplan", `chromium-${packagedChromiumVersion}`);
}

export const packagedChromiumVersion = "143.0.4";

/** The shell first: it has no windows to draw of its own, and opens a page in three quarters of the time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];

/** @param {Machine} machine */
function onPath({ platform, env }) {
  const windows = platform === "win32";
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(windows ? ";" : ":").filter((folder) => folder !== "");
  const programs = windows ? ["chrome.exe", "chromium.exe", "msedge.exe"] : names;
  return programs.flatMap((name) => folders.map((folder) => (windows ? win32 : posix).join(folder, name)));
}

/** @param {Machine} machine */
function usualPlaces({ platform, env, home }) {
  if (platform === "win32") {
    const roots = [env["LOCALAPPDATA"], env["PROGRAMFILES"], env["PROGRAMFILES(X86)"]];
    const places = [
      ["Chromium", "Application", "chrome.exe"],
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
    ];
    return places.flatMap((place) => roots.flatMap((root) => (root ? [win32.join(root, ...place)] : [])));
  }
  if (platform === "darwin") {
    const applications = ["Chromium", "Google Chrome", "Microsoft Edge"];
    return applications.flatMap((name) =>
      ["/", home].map((root) => posix.join(root, "Applications", `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  const folders = ["/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin"];
  const installed = folders.flatMap((folder) => names.map((name) => posix.join(folder, name)));
  return [...installed, "/opt/google/chrome/chrome", "/opt/chromium/chrome"];
}

/** @param {Machine} machine */
function playwrightCache(machine) {
  const path = machine.platform === "win32" ? win32 : posix;
  const programs = [
    ["chrome-linux64", "chrome"],
    ["chrome-linux-arm64", "chrome"],
    ["chrome-linux", "chrome"],
    ["chrome-mac-arm64", "Google Chrome for Testing.app", "Contents", "MacOS", "Google Chrome for Testing"],
    ["chrome-mac-x64", "Google Chrome for Testing.app", "Contents", "MacOS", "Google Chrome for Testing"],
    ["chrome-mac", "Chromium.app", "Contents", "MacOS", "Chromium"],
    ["chrome-win64", "chrome.exe"],
    ["chrome-win", "chrome.exe"],
  ];
  const cache = playwrightCacheFolder(machine);
  const revisions = machine.list(cache).filter((name) => /^chromium-\d+$/.test(name));
  return revisions
    .toSorted((a, b) => Number(b.slice("chromium-".length)) - Number(a.slice("chromium-".length)))
    .flatMap((revision) => programs.map((place) => path.join(cache, revision, ...place)));
}

/** @param {Machine} machine */
function playwrightCacheFolder(machine) {
  const chosen = machine.env["PLAYWRIGHT_BROWSERS_PATH"];
  if (chosen && chosen !== "0") return chosen;
  return (machine.platform === "win32" ? win32 : posix).join(cacheFolder(machine), "ms-playwright");
}

/** @param {Machine} machine */
function cacheFolder({ platform, env, home }) {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? win32.join(home, "AppData", "Local");
  if (platform === "darwin") return posix.join(home, "Library", "Caches");
  return env["XDG_CACHE_HOME"] ?? posix.join(home, ".cache");
}

/** @param {string} folder */
function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
