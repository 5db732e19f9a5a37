import { serveFolder } from "../../scripts/support/static-server.mjs";
import { framesDuring, idleFrame, openApp, pasteText, percentile95, settle } from "./app-page.ts";
import type { Bench } from "./bench.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const goal = 1.5;
const mostElements = 1_500;

/** How smoothly 20,000 entries pan and zoom, near and from afar, and how many elements the diagram ever has. */
export async function measureMoving({ browser, pages }: Bench): Promise<readonly Row[]> {
  const site = await serveFolder(pages.app);
  const page = await openApp(browser, site.url);
  const rows: Row[] = [];
  let most = 0;
  const count = async () => {
    most = Math.max(most, await page.locator("[data-diagram] *").count());
  };

  for (const entries of [100, 300, 1_000, 20_000]) {
    await pasteText(page, pipelineOfEntries(entries), entries);
    for (const zoom of ["near", "afar"]) {
      await page.getByRole("button", { name: zoom === "near" ? /^Zoom \d/ : "Fit" }).click();
      await settle(page);
      await count();
      if (entries < 20_000) continue;
      const idle = await idleFrame(page);
      for (const movement of ["pan", "zoom"] as const) {
        // Two seconds each: in one of them the machine may have something else to do.
        const passes: number[] = [];
        for (let pass = 0; pass < 5; pass += 1) passes.push(percentile95(await framesDuring(page, movement)));
        const slow = median(passes);
        await count();
        const name = `${movement}, p95 frame ÷ idle frame, 20,000 entries, ${zoom}`;
        rows.push(row(name, slow / idle, goal, `${slow.toFixed(1)} ms ÷ ${idle.toFixed(1)} ms`));
      }
    }
  }
  await page.close();
  await site.close();
  const name = "elements of the diagram ÷ 1,500, any size and zoom";
  return [...rows, row(name, most / mostElements, 1, `${most} elements at most`)];
}
