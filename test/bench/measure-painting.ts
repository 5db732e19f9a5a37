import { serveFolder } from "../../scripts/support/static-server.mjs";
import type { Bench } from "./bench.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const rows = [
  { entries: 100, goal: 3 },
  { entries: 1_000, goal: 1.2 },
  { entries: 20_000, goal: 0.25 },
];

const rounds = 7;

/** From a finished layout to the painted picture, against innerHTML of the same boxes written as a string. */
export async function measurePainting({ browser, pages }: Bench): Promise<readonly Row[]> {
  const site = await serveFolder(pages.bench);
  const measured: Row[] = [];
  for (const { entries, goal } of rows) {
    const text = pipelineOfEntries(entries);
    const page = await browser.newPage({ viewport: { width: 828, height: 800 } });
    await page.goto(site.url);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    const ours: number[] = [];
    const still: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const times = await page.evaluate((source) => globalThis.bench?.paintBoth(source), text);
      if (round < 0 || !times) continue;
      ours.push(times.diagram);
      still.push(times.innerHtml);
    }
    await page.close();
    const ratio = median(ours) / median(still);
    const name = `painted ÷ static innerHTML, ${entries.toLocaleString("en")} entries`;
    measured.push(row(name, ratio, goal, `${median(ours).toFixed(1)} ms ÷ ${median(still).toFixed(1)} ms`));
  }
  await site.close();
  return measured;
}
