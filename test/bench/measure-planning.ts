import { parseDocument } from "../../src/core/document/parse-document.ts";
import { analyse, layOutPlan, ubuntuFarm } from "../../src/core/index.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfItems } from "./sample-pipelines.ts";
import { timed } from "./timed.ts";

const goal = 0.25;

/** Plan and layout against reading the YAML: the rest of the way may not cost what reading costs. */
export function measurePlanning(): readonly Row[] {
  return [1_000, 10_000].map((items) => {
    const text = pipelineOfItems(items);
    const reading: number[] = [];
    const whole: number[] = [];
    // The first rounds warm the compiler up and do not count.
    for (let round = -3; round < 9; round += 1) {
      const readTime = timed(() => parseDocument(text, () => {}));
      const wholeTime = timed(() => {
        const { plan } = analyse(text, {
          dialect: "designed",
          targetSeries: null,
          dispatchSeries: null,
          farm: ubuntuFarm,
          today: "2026-11-01",
        });
        layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
      });
      if (round < 0) continue;
      reading.push(readTime);
      whole.push(wholeTime);
    }
    const read = median(reading);
    const rest = Math.max(0, median(whole) - read);
    return row(
      `plan + layout ÷ YAML read, ${items.toLocaleString("en")} items`,
      rest / read,
      goal,
      `${rest.toFixed(1)} ms ÷ ${read.toFixed(1)} ms`,
    );
  });
}
