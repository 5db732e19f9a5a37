import { parseDocument } from "../../src/core/document/parse-document.ts";
import { type AnalysisOptions, checkPlanned, layOutPlan, planText, ubuntuFarm } from "../../src/core/index.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfItems } from "./sample-pipelines.ts";
import { timed } from "./timed.ts";

const goal = 0.25;

const options: AnalysisOptions = {
  dialect: "designed",
  targetSeries: null,
  dispatchSeries: null,
  farm: ubuntuFarm,
  today: "2026-11-01",
};

/**
 * What follows the reading of the YAML, against the reading: the plan with its layout, and then the checks (lpci's schema, inputs,
 * differences, fixes), which come when the picture is drawn. Neither may cost what reading costs.
 */
export function measurePlanning(): readonly Row[] {
  return [1_000, 10_000].flatMap((items) => {
    const text = pipelineOfItems(items);
    const reading: number[] = [];
    const planning: number[] = [];
    const checking: number[] = [];
    // The first rounds warm the compiler up and do not count; a short text takes more of them.
    for (let round = -20_000 / items; round < 9; round += 1) {
      const readTime = timed(() => parseDocument(text, () => {}));
      const planTime = timed(() => {
        const { plan } = planText(text, options);
        layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
      });
      const planned = planText(text, options);
      const checkTime = timed(() => checkPlanned(planned, { ...options, text }));
      if (round < 0) continue;
      reading.push(readTime);
      planning.push(planTime);
      checking.push(checkTime);
    }
    const read = median(reading);
    const against = (name: string, time: number) =>
      row(
        `${name} ÷ YAML read, ${items.toLocaleString("en")} items`,
        time / read,
        goal,
        `${time.toFixed(1)} ms ÷ ${read.toFixed(1)} ms`,
      );
    return [against("plan + layout", Math.max(0, median(planning) - read)), against("checks", median(checking))];
  });
}
