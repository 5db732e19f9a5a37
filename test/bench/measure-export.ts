import type { Bench } from "./bench.ts";
import { openPeers } from "./open-peers.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";

const entries = 1_000;
const goals = { time: 1 / 200, size: 1 / 50 };
const rounds = 3;

/** The plan as SVG, written from its layout, against html-to-image's picture of the same boxes as elements. */
export async function measureExport(bench: Bench): Promise<readonly Row[]> {
  const { page, close } = await openPeers(bench);
  const text = pipelineOfEntries(entries);
  const ours: { time: number; size: number }[] = [];
  const theirs: { time: number; size: number }[] = [];
  // The first round warms the compiler up and does not count.
  for (let round = -1; round < rounds; round += 1) {
    const measured = await page.evaluate((source) => globalThis.peers?.exportPictures(source), text);
    if (round < 0 || !measured) continue;
    ours.push(measured.ours);
    theirs.push(measured.htmlToImage);
  }
  await close();

  const [ourTime, theirTime] = [ours, theirs].map((all) => median(all.map(({ time }) => time)));
  const [ourSize, theirSize] = [ours, theirs].map((all) => median(all.map(({ size }) => size)));
  if (!ourTime || !theirTime || !ourSize || !theirSize) throw new Error("Nothing was exported.");
  const name = `SVG export ÷ html-to-image, ${entries.toLocaleString("en")} entries`;
  return [
    row(`${name}, time`, ourTime / theirTime, goals.time, `${ourTime.toFixed(1)} ms ÷ ${theirTime.toFixed(0)} ms`),
    row(`${name}, size`, ourSize / theirSize, goals.size, `${kilobytes(ourSize)} ÷ ${kilobytes(theirSize)}`),
  ];
}

function kilobytes(characters: number): string {
  return `${(characters / 1024).toFixed(0)} kB`;
}
