import { parseDocument as parseWithPackage } from "yaml";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfItems } from "./sample-pipelines.ts";
import { timed } from "./timed.ts";

const goal = 1.15;
const options = { uniqueKeys: false, schema: "failsafe", prettyErrors: false } as const;

/** Reading as PyYAML does against what the `yaml` package takes alone, whose reader is underneath: the same settings, in turns. */
export function measureReading(): readonly Row[] {
  return [1_000, 10_000].map((items) => {
    const text = pipelineOfItems(items);
    const ours: number[] = [];
    const packages: number[] = [];
    // The first rounds warm the compiler up and do not count.
    for (let round = -3; round < 15; round += 1) {
      const readers = [
        { times: ours, read: () => void parseDocument(text, () => {}) },
        { times: packages, read: () => void parseWithPackage(text, options) },
      ];
      // Each goes first every other time: who comes second also clears away what the first one left.
      for (const { times, read } of round % 2 === 0 ? readers : readers.toReversed()) {
        const time = timed(read);
        if (round >= 0) times.push(time);
      }
    }
    const [our, alone] = [median(ours), median(packages)];
    return row(
      `YAML read ÷ yaml's parseDocument, ${items.toLocaleString("en")} items`,
      our / alone,
      goal,
      `${our.toFixed(1)} ms ÷ ${alone.toFixed(1)} ms`,
    );
  });
}
