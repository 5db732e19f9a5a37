import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserCandidates, thisMachine } from "../../scripts/support/browser-candidates.mjs";
import { launchArguments } from "../../scripts/support/launch-arguments.mjs";
import { serveFolder } from "../../scripts/support/static-server.mjs";

/**
 * A built page that says by itself when something in it is painted. Playwright watches the network, for which Chromium writes down
 * where each request of a script came from, and reads that script once more to know: a hundred milliseconds for a page such as ours,
 * which nobody waits for who merely opens it.
 */
export interface SpeakingPage {
  /** Opens the page in a browser that knows nothing of it: milliseconds from opening until it is painted. */
  readonly timeOpening: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A copy of a built page, and what it shall wait for: the first element of a selector. */
export async function serveSpeaking(folder: string, file: string, selector: string): Promise<SpeakingPage> {
  const copy = await mkdtemp(join(tmpdir(), "flightplan-opening-"));
  await cp(folder, copy, { recursive: true });
  await writeFile(join(copy, "probe.js"), `(${sayWhenPainted.toString()})(${JSON.stringify(selector)});`);
  const html = await readFile(join(copy, file), "utf8");
  // A policy has to stand before it.
  const withProbe = html.replace(/<meta charset/, (tag) => `<script src="./probe.js"></script>${tag}`);
  if (withProbe === html) throw new Error(`${file} has no place for what tells the time.`);
  await writeFile(join(copy, file), withProbe);
  const site = await serveFolder(copy);

  return {
    async timeOpening() {
      const profile = await mkdtemp(join(tmpdir(), "flightplan-profile-"));
      const browser = await startBrowser(profile);
      try {
        const heard = site.requests.length;
        await fetch(`http://127.0.0.1:${browser.port}/json/new?${site.url}${file}`, { method: "PUT" });
        for (const end = performance.now() + 30_000; performance.now() < end; ) {
          const said = site.requests.slice(heard).find(({ path }) => path.startsWith("/painted?"));
          if (said) return Number(said.path.slice("/painted?".length));
          await pause(50);
        }
        throw new Error(`${file} never painted ${selector}.`);
      } finally {
        await endProcess(browser.process);
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      }
    },
    async close() {
      await site.close();
      await rm(copy, { recursive: true, force: true });
    },
  };
}

/** Runs in the page. What is found is painted with the next frame, and that is over in the next task. */
function sayWhenPainted(wanted: string) {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(wanted)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => {
        const paintedAt = performance.now();
        // Saying so has time.
        setTimeout(() => {
          new Image().src = `/painted?${paintedAt}`;
        }, 300);
      });
    });
  }).observe(document, { childList: true, subtree: true });
}

/** Starts a browser with an empty profile and waits until it is at rest, with the port at which it can be asked to open a page. */
async function startBrowser(profile: string): Promise<{ readonly process: ChildProcess; readonly port: string }> {
  const [program] = browserCandidates(thisMachine());
  if (program === undefined) throw new Error("No browser was found.");
  const started = spawn(
    program,
    [
      ...launchArguments,
      "--headless",
      "--window-size=1280,800",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  const port = await new Promise<string>((resolve, reject) => {
    let said = "";
    started.stderr.on("data", (chunk) => {
      said += String(chunk);
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    started.once("exit", () => reject(new Error(`The browser ended at once: ${said}`)));
  });
  await pause(600);
  return { process: started, port };
}

/** Ends a process and all that it started: where the browser's program is a script, the browser is a child of it. */
function endProcess(running: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (running.pid === undefined) return reject(new Error("The browser has no process."));
    running.once("exit", () => resolve());
    process.kill(-running.pid, "SIGKILL");
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
