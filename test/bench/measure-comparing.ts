import type { Page } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import { openApp, pasteText, settle, timeReaction } from "./app-page.ts";
import type { Bench } from "./bench.ts";
import { longestTaskDuring } from "./longest-task.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const goal = 1;
const longestTask = 50;
/** An even number, so that the text is in the end what it was. */
const rounds = 6;

/**
 * A key that changes one entry of 20,000 that are compared with what they were, until both pictures and the sentences are of it: the
 * longest that the page does not answer for it, against what no task may take; and beside the same key without a comparison.
 */
export async function measureComparing({ browser, pages }: Bench): Promise<readonly Row[]> {
  const site = await serveFolder(pages.app);
  const page = await openApp(browser, site.url);
  await pasteText(page, pipelineOfEntries(20_000), 20_000);
  const tasksOf = async (typeOne: (round: number) => Promise<unknown>): Promise<number> => {
    const tasks: number[] = [];
    for (let round = -2; round < rounds; round += 1) {
      const task = await longestTaskDuring(browser, page, async () => {
        await typeOne(round);
        await settle(page);
      });
      if (round >= 0) tasks.push(task);
    }
    return median(tasks);
  };
  await goToItem(page);
  const alone = await tasksOf((round) => typeItem(page, round, ""));
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("button", { name: "Keep this as the old text" }).click();
  await page.getByText("The plans are the same.").waitFor();
  await goToItem(page);
  const compared = await tasksOf((round) => typeItem(page, round, "section + section "));
  await page.close();
  await site.close();
  const detail = `${compared.toFixed(1)} ms of computing`;
  return [
    row("longest task for a key in a comparison of 20,000 ÷ 50 ms", compared / longestTask, goal, detail),
    row("the same ÷ that without a comparison", compared / alone, 2, `${detail} ÷ ${alone.toFixed(1)} ms`),
  ];
}

/** Leads the caret behind the series of the first matrix item. */
async function goToItem(page: Page): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let at = 1; at < 107; at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await settle(page);
}

/** Types or deletes an `x` there, and waits for its label in a picture. */
function typeItem(page: Page, round: number, within: string): Promise<number> {
  const label = round % 2 === 0 ? `[data-label^="bionicx"]` : `[data-label="bionic"]`;
  const reaction = { event: "keydown", selector: `${within}[data-entry="job-1:0/amd64"]${label}` } as const;
  return timeReaction(page, reaction, () => page.keyboard.press(round % 2 === 0 ? "x" : "Backspace"));
}
