import type { Bench } from "./bench.ts";
import { openPeers } from "./open-peers.ts";
import { median, type Row, rowAtLeast } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const rows = [
  { entries: 100, goal: 12, rounds: 7 },
  { entries: 1_000, goal: 40, rounds: 3 },
];

/** From the text to the painted picture: mermaid with its text of a plan against us with the YAML of the same plan. */
export async function measureMermaid(bench: Bench): Promise<readonly Row[]> {
  const { page, close } = await openPeers(bench);
  const measured: Row[] = [];
  for (const { entries, goal, rounds } of rows) {
    const text = pipelineOfEntries(entries);
    const ours: number[] = [];
    const mermaids: number[] = [];
    // The first round warms the compiler up and does not count.
    for (let round = -1; round < rounds; round += 1) {
      const times = await page.evaluate((source) => globalThis.peers?.paintTexts(source), text);
      if (round < 0 || !times) continue;
      ours.push(times.ours);
      mermaids.push(times.mermaid);
    }
    const [our, mermaid] = [median(ours), median(mermaids)];
    const name = `mermaid text→painted ÷ ours, ${entries.toLocaleString("en")} entries`;
    measured.push(rowAtLeast(name, mermaid / our, goal, `${mermaid.toFixed(0)} ms ÷ ${our.toFixed(1)} ms`));
  }
  await close();
  return measured;
}
