import { parseDocument as parseWithPackage } from "yaml";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfItems } from "./sample-pipelines.ts";
import { timed } from "./timed.ts";

const goal = 1.15;

/** Reading as PyYAML does against what the `yaml` package takes alone, whose reader is underneath: the same settings, in turns. */
export function measureReading(): readonly Row[] {
  return [1_000, 10_000].map((items) => {
    const text = pipelineOfItems(items);
    const ours: number[] = [];
    const packages: number[] = [];
    // The first rounds warm the compiler up and do not count.
    for (let round = -3; round < 9; round += 1) {
      const ourTime = timed(() => parseDocument(text, () => {}));
      const packageTime = timed(() =>
        parseWithPackage(text, { uniqueKeys: false, schema: "failsafe", prettyErrors: false }),
      );
      if (round < 0) continue;
      ours.push(ourTime);
      packages.push(packageTime);
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
