import type { Page } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import { idleFrame, openApp, pasteText, settle, timeReaction } from "./app-page.ts";
import type { Bench } from "./bench.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const rounds = 9;

/** A job of which two matrix items stand below each other, and its entries beside each other in the picture. */
interface Place {
  readonly name: string;
  readonly job: string;
  readonly goal: number;
  /** The line of the first item. */
  readonly line: number;
}

/** From the caret to the entries that it concerns, and from an entry under the pointer to its lines, until they are painted. */
export async function measureHighlighting({ browser, pages }: Bench): Promise<readonly Row[]> {
  const site = await serveFolder(pages.app);
  const page = await openApp(browser, site.url);
  await settle(page);
  const small = await measurePlace(page, { name: "worked example", job: "test-snap", goal: 2, line: 13 });
  await pasteText(page, pipelineOfEntries(20_000), 20_000);
  const large = await measurePlace(page, { name: "20,000 entries", job: "job-1", goal: 3, line: 107 });
  await page.close();
  await site.close();
  return [...small, ...large];
}

async function measurePlace(page: Page, { name, job, goal, line }: Place): Promise<readonly Row[]> {
  const idle = await idleFrame(page);
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let at = 1; at < line; at += 1) await page.keyboard.press("ArrowDown");
  await settle(page);
  const carets: number[] = [];
  const hovers: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const index = 1 - (round % 2);
    const marked = `[data-entry="${job}:${index}/amd64"][data-marked]`;
    const key = index === 1 ? "ArrowDown" : "ArrowUp";
    carets.push(await timeReaction(page, { event: "keydown", selector: marked }, () => page.keyboard.press(key)));
    await settle(page);
  }
  for (let round = 0; round < rounds; round += 1) {
    const entry = page.locator(`[data-entry="${job}:${round % 2}/amd64"]`);
    await page.mouse.move(1_270, 10);
    await page.locator(".cm-line.cm-markedLine").first().waitFor({ state: "detached" });
    await settle(page);
    hovers.push(
      await timeReaction(page, { event: "pointerover", selector: ".cm-line.cm-markedLine" }, () => entry.hover()),
    );
  }
  const against = (what: string, times: readonly number[]) =>
    row(
      `${what} ÷ idle frame, ${name}`,
      median(times) / idle,
      goal,
      `${median(times).toFixed(1)} ms ÷ ${idle.toFixed(1)} ms`,
    );
  return [against("caret → entries", carets), against("hover → lines", hovers)];
}
