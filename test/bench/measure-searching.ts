import type { Page } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import { openApp, pasteText, settle, timeReaction } from "./app-page.ts";
import type { Bench } from "./bench.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

/** What takes longer than this (milliseconds) is felt. */
const longest = 50;
/** The first letters leave all entries, the last few of them. */
const words = "job-10 arm";

/** A letter typed into a search among 20,000 entries, of the picture and of the table: until what it finds is painted. */
export async function measureSearching({ browser, pages }: Bench): Promise<readonly Row[]> {
  const site = await serveFolder(pages.app);
  const page = await openApp(browser, site.url);
  await pasteText(page, pipelineOfEntries(20_000), 20_000);

  await page.locator("#plan").focus();
  await page.keyboard.press("/");
  await settle(page);
  const inPicture = await typeWords(page);
  await page.keyboard.press("Escape");

  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await page.getByRole("searchbox", { name: "Filter" }).focus();
  await settle(page);
  const inTable = await typeWords(page);
  await page.close();
  await site.close();
  return [told("picture", inPicture), told("table", inTable)];
}

async function typeWords(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let length = 1; length <= words.length; length += 1) {
    const selector = `input[value="${words.slice(0, length)}"]`;
    const type = () => page.keyboard.press(words.charAt(length - 1).replace(" ", "Space"));
    times.push(await timeReaction(page, { event: "keydown", selector }, type));
    await settle(page);
  }
  return times;
}

function told(where: string, times: readonly number[]): Row {
  const name = `letter in a search → painted ÷ 50 ms, 20,000, ${where}`;
  return row(
    name,
    median(times) / longest,
    1,
    `${median(times).toFixed(0)} ms, at most ${Math.max(...times).toFixed(0)} ms`,
  );
}
