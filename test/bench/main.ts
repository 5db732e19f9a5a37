import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { buildPages } from "./build-pages.ts";
import { launchBrowser } from "./launch-browser.ts";
import { measureComparing } from "./measure-comparing.ts";
import { measureExport } from "./measure-export.ts";
import { measureHighlighting } from "./measure-highlighting.ts";
import { measureLinks } from "./measure-links.ts";
import { measureMemory } from "./measure-memory.ts";
import { measureMermaid } from "./measure-mermaid.ts";
import { measureMoving } from "./measure-moving.ts";
import { measureOpening } from "./measure-opening.ts";
import { measurePainting } from "./measure-painting.ts";
import { measurePlanning } from "./measure-planning.ts";
import { measureReading } from "./measure-reading.ts";
import { measureSearching } from "./measure-searching.ts";
import { measureTelling } from "./measure-telling.ts";
import { measureTyping } from "./measure-typing.ts";
import { measureWeight } from "./measure-weight.ts";
import type { Row } from "./row.ts";

/** What is measured, in order. To add a row, add its measure. */
const measures: Readonly<Record<string, (bench: Bench) => readonly Row[] | Promise<readonly Row[]>>> = {
  reading: measureReading,
  planning: measurePlanning,
  telling: measureTelling,
  painting: measurePainting,
  mermaid: measureMermaid,
  highlighting: measureHighlighting,
  typing: measureTyping,
  comparing: measureComparing,
  memory: measureMemory,
  searching: measureSearching,
  moving: measureMoving,
  opening: measureOpening,
  weight: measureWeight,
  links: measureLinks,
  export: measureExport,
};

const json = process.argv.includes("--json");
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

/**
 * `npm run bench`: prints a table, or with `--json` one object a row; of all measures, or of those named. Ratios hold on any machine,
 * times do not.
 */
async function main() {
  const folder = await mkdtemp(join(tmpdir(), "flightplan-bench-"));
  const browser = await launchBrowser();
  try {
    const bench = { browser, pages: await buildPages(folder) };
    if (!json) console.log(line("row", "ratio", "goal", "", "measured"));
    for (const [name, measure] of Object.entries(measures)) {
      if (names.length > 0 && !names.includes(name)) continue;
      for (const row of await measure(bench)) print(row);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(row: Row) {
  if (json)
    console.log(JSON.stringify({ name: row.name, ratio: row.ratio, goal: row.goal, bound: row.bound, pass: row.pass }));
  else
    console.log(
      line(
        row.name,
        String(row.ratio),
        `${row.bound === "at-most" ? "≤" : "≥"} ${row.goal}`,
        row.pass ? "pass" : "MISSED",
        row.detail,
      ),
    );
}

function line(name: string, ratio: string, goal: string, pass: string, detail: string): string {
  return [name.padEnd(52), ratio.padStart(8), goal.padStart(8), pass.padEnd(7), detail].join("  ");
}

await main();
