import { gzipSync } from "node:zlib";
import type { Browser } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import type { Bench } from "./bench.ts";
import { type Row, row } from "./row.ts";

const goal = 3.0;

/** JavaScript (gzip, bytes) that the page asks for before its first diagram, against a bare React page's. */
export async function measureWeight({ browser, pages }: Bench): Promise<readonly Row[]> {
  const ours = await weigh(browser, pages.app, "index.html", ".react-flow__node");
  const bare = await weigh(browser, pages.bare, "bare.html", "p");
  return [
    row("JavaScript before the first diagram ÷ React", ours / bare, goal, `${kilobytes(ours)} ÷ ${kilobytes(bare)}`),
  ];
}

/** Sums the scripts that were asked for before an element of the selector first stood in the page. */
async function weigh(browser: Browser, folder: string, file: string, selector: string): Promise<number> {
  const site = await serveFolder(folder);
  const page = await browser.newPage();
  await page.addInitScript((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(wanted)) return;
      document.documentElement.dataset["drawnAt"] = String(performance.now());
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(site.url + file);
  await page.waitForSelector("html[data-drawn-at]", { state: "attached" });
  const scripts = await page.evaluate(() => {
    const drawnAt = Number(document.documentElement.dataset["drawnAt"]);
    return performance
      .getEntriesByType("resource")
      .filter((entry) => entry.startTime <= drawnAt && new URL(entry.name).pathname.endsWith(".js"))
      .map((entry) => entry.name);
  });
  const sizes = await Promise.all(
    scripts.map(
      async (script) => gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer()), { level: 9 }).length,
    ),
  );
  await page.close();
  await site.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
