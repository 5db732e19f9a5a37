import type { Browser, Page } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import { openApp, pasteText, settle, timeReaction } from "./app-page.ts";
import type { Bench } from "./bench.ts";
import { longestTaskDuring } from "./longest-task.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const goal = 0.05;
const longestTask = 50;
const rounds = 7;
const traced = 3;

/**
 * A key that changes one entry of 20,000, in the whole app with the caret in the editor: until its box is painted, beyond what reading
 * the text takes in the worker, against building the same boxes anew; and the longest that the page does not answer for it.
 */
export async function measureTyping({ browser, pages }: Bench): Promise<readonly Row[]> {
  const text = pipelineOfEntries(20_000);
  const [site, benchSite] = [await serveFolder(pages.app), await serveFolder(pages.bench)];
  const { read, still } = await measurePeers(browser, benchSite.url, text);

  const page = await openApp(browser, site.url);
  await pasteText(page, text, 20_000);
  await page.keyboard.press("ControlOrMeta+Home");
  for (let at = 1; at < 107; at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await settle(page);
  const times: number[] = [];
  const tasks: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const time = await typeOne(page, round);
    await settle(page);
    if (round >= 0) times.push(time);
  }
  // Apart, since tracing takes time too; the text goes on from where it is.
  for (let round = rounds; round < rounds + traced; round += 1) {
    tasks.push(
      await longestTaskDuring(browser, page, async () => {
        await typeOne(page, round);
        await settle(page);
      }),
    );
  }
  await page.close();
  await site.close();
  await benchSite.close();

  const own = median(times) - read;
  const [typed, task] = [median(times).toFixed(0), median(tasks)];
  return [
    row(
      "one-entry edit, key → painted beyond the read ÷ static rebuild, 20,000",
      own / still,
      goal,
      `(${typed} ms − ${read.toFixed(0)} ms) ÷ ${still.toFixed(0)} ms`,
    ),
    row("longest task of the page for that key ÷ 50 ms", task / longestTask, 1, `${task.toFixed(1)} ms of computing`),
  ];
}

/** Types or deletes an `x` behind the series of the first matrix item, and waits for its label in the picture. */
function typeOne(page: Page, round: number): Promise<number> {
  const isTyped = round % 2 === 0;
  const label = isTyped ? `[data-label^="bionicx"]` : `[data-label="bionic"]`;
  const reaction = { event: "keydown", selector: `[data-entry="job-1:0/amd64"]${label}` } as const;
  return timeReaction(page, reaction, () => page.keyboard.press(isTyped ? "x" : "Backspace"));
}

/** In the same browser: what the worker takes to read the text, and static boxes of its plan to be built. Milliseconds. */
async function measurePeers(browser: Browser, url: string, text: string) {
  const page = await browser.newPage({ viewport: { width: 828, height: 800 } });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  const reads: number[] = [];
  const stills: number[] = [];
  for (let round = -1; round < 3; round += 1) {
    const read = await page.evaluate((source) => globalThis.bench?.read(source), text);
    const painted = await page.evaluate((source) => globalThis.bench?.paintBoth(source), text);
    if (round < 0 || read === undefined || !painted) continue;
    reads.push(read);
    stills.push(painted.innerHtml);
  }
  await page.close();
  return { read: median(reads), still: median(stills) };
}
