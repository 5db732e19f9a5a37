import type { CDPSession, Page } from "playwright";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import { openApp, pasteText, settle } from "./app-page.ts";
import type { Bench } from "./bench.ts";
import { type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

/** What is kept on purpose, such as the editor's steps back, may take so much more. */
const goal = 1.15;
/** As many as ten minutes of steady typing have. */
const keys = 2_000;
const switches = 100;
const turns = 10;

/** What a page holds once nothing is left to collect, detached nodes and their listeners too. */
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * What a page with 5,000 entries holds after long use, against what it held after the same in small: ten minutes of typing, a hundred
 * switches of lessons, and simulations and comparisons in turns.
 */
export async function measureMemory({ browser, pages }: Bench): Promise<readonly Row[]> {
  const site = await serveFolder(pages.app);
  const page = await openApp(browser, site.url);
  const session = await page.context().newCDPSession(page);
  await pasteText(page, pipelineOfEntries(5_000), 5_000);
  const rows: Row[] = [];
  for (const [name, few, many, act] of [
    ["ten minutes of typing", 40, keys, type],
    ["simulating and comparing in turns", 2, turns, simulateAndCompare],
    ["a hundred switches of lessons", 4, switches, switchLessons],
  ] as const) {
    await act(page, few);
    const before = await measure(page, session);
    await act(page, many);
    rows.push(...compare(name, before, await measure(page, session)));
  }
  await page.close();
  await site.close();
  return rows;
}

function compare(name: string, before: Held, after: Held): readonly Row[] {
  const megabytes = ({ heap }: Held) => `${(heap / 1e6).toFixed(1)} MB`;
  const left = Math.max(after.nodes / before.nodes, after.listeners / before.listeners);
  const words = ({ nodes, listeners }: Held) => `${nodes} nodes and ${listeners} listeners`;
  return [
    row(`heap after ${name} ÷ before`, after.heap / before.heap, goal, `${megabytes(after)} ÷ ${megabytes(before)}`),
    row(`nodes or listeners after it ÷ before`, left, goal, `${words(after)} ÷ ${words(before)}`),
  ];
}

async function measure(page: Page, session: CDPSession): Promise<Held> {
  await settle(page);
  // What is freed by the first round frees more.
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
  return { heap, nodes, listeners };
}

/** Types and deletes behind the series of the first matrix item, an even number of keys. */
async function type(page: Page, count: number): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+Home");
  for (let at = 1; at < 107; at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  for (let at = 0; at < count; at += 10) {
    await page.keyboard.type("xxxxx");
    for (let back = 0; back < 5; back += 1) await page.keyboard.press("Backspace");
  }
  await page.keyboard.press("Escape");
  await settle(page);
}

async function switchLessons(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const [name, title] =
      at % 2 === 0 ? ["stage-order", "Stages run in order"] : ["failing-stage", "When an entry fails"];
    await goTo(page, `#learn/${name}`, title);
  }
  await goTo(page, "#planner", "Flightplan");
}

async function goTo(page: Page, fragment: string, heading: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, fragment);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
}

async function simulateAndCompare(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await page.getByRole("switch", { name: "Simulate", exact: true }).click();
    await page.getByRole("region", { name: "Simulation" }).waitFor();
    await page.getByRole("button", { name: "End", exact: true }).click();
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByRole("button", { name: "Keep this as the old text" }).click();
    await page.getByText("The plans are the same.").waitFor();
    await page.getByRole("button", { name: "Leave the comparison" }).click();
    await page.getByText("The plans are the same.").waitFor({ state: "detached" });
  }
}
