import {
  type AnalysisOptions,
  analyse,
  explainPlan,
  planText,
  replayPlan,
  runPlan,
  ubuntuFarm,
} from "../../src/core/index.ts";
import { median, type Row, row } from "./row.ts";
import { pipelineOfEntries } from "./sample-pipelines.ts";
import { timed } from "./timed.ts";

const goal = 0.25;
const rounds = 7;

const options: AnalysisOptions = {
  dialect: "designed",
  targetSeries: null,
  dispatchSeries: null,
  farm: ubuntuFarm,
  today: "2026-11-01",
};

/**
 * What is told of a plan of 20,000 entries, against planning the same text: the explanation, the replay and a run. All are made on the
 * page's thread, and anew whenever the plan is another, so they must come to little beside it.
 */
export function measureTelling(): readonly Row[] {
  const text = pipelineOfEntries(20_000);
  const analysis = analyse(text, options);
  const choices = { targetSeries: null, farm: ubuntuFarm };
  const run = {
    mode: { kind: "serial" },
    failing: new Set<string>(),
    faults: new Map(),
    durations: new Map(),
    farm: ubuntuFarm,
  } as const;
  const tasks = {
    explaining: () => explainPlan(analysis, choices),
    replaying: () => replayPlan(analysis, choices),
    running: () => runPlan(analysis, run),
  };
  const planning: number[] = [];
  const told = Object.entries(tasks).map(([name, task]) => ({ name, task, times: [] as number[] }));
  // The first rounds warm the compiler up and do not count.
  for (let round = -3; round < rounds; round += 1) {
    const planTime = timed(() => planText(text, options));
    if (round >= 0) planning.push(planTime);
    for (const { task, times } of told) {
      const time = timed(task);
      if (round >= 0) times.push(time);
    }
  }
  const planned = median(planning);
  return told.map(({ name, times }) => {
    const time = median(times);
    return row(
      `${name} 20,000 entries ÷ planning them`,
      time / planned,
      goal,
      `${time.toFixed(1)} ms ÷ ${planned.toFixed(1)} ms`,
    );
  });
}
