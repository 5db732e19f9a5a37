import type { Browser } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import type { Bench } from "./bench.ts";
import { median, type Row, row } from "./row.ts";

const goal = 2.2;
const rounds = 15;

/** From opening the address until the first diagram is painted, against a bare React page, each in a browser that knows nothing of it. */
export async function measureOpening({ browser, pages }: Bench): Promise<readonly Row[]> {
  const [site, bareSite] = [await serveFolder(pages.app), await serveFolder(pages.bare)];
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const our = await timeOpening(browser, `${site.url}index.html`, ".react-flow__node");
    const other = await timeOpening(browser, `${bareSite.url}bare.html`, "p");
    if (round < 0) continue;
    ours.push(our);
    bare.push(other);
  }
  await site.close();
  await bareSite.close();
  const [our, other] = [median(ours), median(bare)];
  return [
    row(
      "time to the diagram ÷ a bare React page's",
      our / other,
      goal,
      `${our.toFixed(0)} ms ÷ ${other.toFixed(0)} ms`,
    ),
  ];
}

async function timeOpening(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          document.documentElement.dataset["paintedAt"] = String(performance.now());
        });
      });
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  await page.waitForSelector("html[data-painted-at]", { state: "attached" });
  const time = await page.evaluate(() => Number(document.documentElement.dataset["paintedAt"]));
  await context.close();
  return time;
}
