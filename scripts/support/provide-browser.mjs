import { existsSync, realpathSync } from "node:fs";
import { browserCandidates, thisMachine } from "./browser-candidates.mjs";
import { program, run } from "./commands.mjs";
import { launchArguments } from "./launch-arguments.mjs";
import { installPackagedChromium } from "./packaged-chromium.mjs";

/** What the build is for (`build.target` in vite.config.ts) has come with this version. */
const oldestVersion = 117;

/**
 * A Chromium that was seen to start: one of this machine's, else one installed for the purpose.
 *
 * @returns {Promise<string | null>} where it is; null, with the way out printed, where there is none
 */
export async function provideBrowser() {
  const found = await firstThatStarts(browserCandidates(thisMachine()));
  if (found !== null) return found;

  for (const { title, possible, install } of waysToInstall) {
    if (!possible()) continue;
    console.log(`No Chromium here starts. Trying ${title}.`);
    const installed = await install();
    const browser = await firstThatStarts([...installed, ...browserCandidates(thisMachine())]);
    if (browser !== null) return browser;
  }
  console.error(wayOut);
  return null;
}

const wayOut = `The browser tests need Chromium ${oldestVersion} or later, none was found, and none could be installed.
Install Chromium or Chrome, or run "npx playwright install --with-deps chromium", or name a program in CHROMIUM_PATH.`;

/**
 * @typedef {object} WayToInstall
 * @property {string} title
 * @property {() => boolean} possible
 * @property {() => Promise<readonly string[]>} install answers further places to look
 */

/** @type {readonly WayToInstall[]} */
const waysToInstall = [
  {
    title: "Playwright's download",
    possible: () => true,
    install: () => commands(playwright(["install", "--no-shell", "chromium"])),
  },
  {
    title: "the system libraries that Playwright's download needs",
    possible: () => mayUseApt() && browserCandidates(thisMachine()).length > 0,
    install: () => commands(playwright(["install-deps", "chromium"])),
  },
  {
    title: "the system's package without windows (apt-get)",
    possible: mayUseApt,
    install: () => commands(apt(["update"]), installPackage("chromium-headless-shell")),
  },
  {
    title: "the system's package (apt-get)",
    possible: mayUseApt,
    install: () => commands(installPackage("chromium")),
  },
  {
    title: "a Chromium from the npm registry",
    possible: () => process.platform === "linux" && process.arch === "x64",
    install: installPackagedChromium,
  },
];

/** @param {readonly string[]} args */
function playwright(args) {
  return { ...program("playwright", "playwright", args), env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" } };
}

/** @param {string} name */
function installPackage(name) {
  return apt(["install", "-y", "--no-install-recommends", name]);
}

/** @param {readonly string[]} args */
function apt(args) {
  return { file: "apt-get", args, env: { DEBIAN_FRONTEND: "noninteractive" } };
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * Runs commands until one fails.
 *
 * @param {readonly import("./commands.mjs").Command[]} list
 * @returns {Promise<readonly string[]>} none: what they install is where we look anyway
 */
async function commands(...list) {
  for (const command of list) {
    const { ok, complaint } = await run(command, { minutes: 4 });
    if (!ok) {
      console.log(`That did not work: ${complaint}.`);
      break;
    }
  }
  return [];
}

/** @param {readonly string[]} candidates */
async function firstThatStarts(candidates) {
  const tried = new Set();
  for (const path of candidates) {
    const target = realpathSync(path);
    if (tried.has(target)) continue;
    tried.add(target);
    const trial = await tryBrowser(path);
    if (trial.ok) {
      console.log(`Browser: ${path} (${trial.version}).`);
      return path;
    }
    console.log(`Not this browser: ${path} (${trial.complaint}).`);
  }
  return null;
}

/**
 * Starts a browser and has it work something out: `--version` would answer even where nothing can be drawn.
 *
 * @param {string} executablePath
 * @returns {Promise<{ ok: true, version: string } | { ok: false, complaint: string }>}
 */
async function tryBrowser(executablePath) {
  const { chromium } = await import("playwright");
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: 30_000 });
    try {
      const version = browser.version();
      if (Number.parseInt(version, 10) < oldestVersion)
        return { ok: false, complaint: `version ${version} is too old` };
      const page = await browser.newPage();
      await page.setContent("<p>ready</p>");
      const text = await page.textContent("p");
      return text === "ready" ? { ok: true, version } : { ok: false, complaint: "it draws no page" };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const [firstLine = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return { ok: false, complaint: `it does not start: ${firstLine}` };
  }
}
