import { measurePainting } from "./measure-painting.ts";
import { measurePlanning } from "./measure-planning.ts";
import { measureWeight } from "./measure-weight.ts";
import type { Row } from "./row.ts";

const json = process.argv.includes("--json");

/** `npm run bench`: prints a table, or with `--json` one object a row. Ratios hold on any machine, times do not. */
async function bench() {
  const parts: readonly (() => readonly Row[] | Promise<readonly Row[]>)[] = [
    measurePlanning,
    measurePainting,
    measureWeight,
  ];
  if (!json) console.log(line("row", "ratio", "goal", "", "measured"));
  for (const measure of parts) for (const row of await measure()) print(row);
}

function print(row: Row) {
  if (json) console.log(JSON.stringify({ name: row.name, ratio: row.ratio, goal: row.goal, pass: row.pass }));
  else console.log(line(row.name, String(row.ratio), `≤ ${row.goal}`, row.pass ? "pass" : "MISSED", row.detail));
}

function line(name: string, ratio: string, goal: string, pass: string, detail: string): string {
  return [name.padEnd(52), ratio.padStart(8), goal.padStart(8), pass.padEnd(7), detail].join("  ");
}

await bench();
