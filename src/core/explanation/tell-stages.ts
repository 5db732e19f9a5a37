import { noOrderPromised, stageOfOneName } from "../diagnostics/build-messages.ts";
import type { Dialect, Lane, Stage } from "../plan/plan.ts";
import * as words from "./explanation-words.ts";
import { type Telling, tellSentence } from "./tell-sentence.ts";
import type { ToldSentence } from "./told-passage.ts";

/** What runs in which stage on the lanes that are requested. */
export function tellStages(lanes: readonly Lane[]): readonly Telling[] {
  const columns = lanes[0]?.stages ?? [];
  const steps = countSteps(columns);
  return columns.map(({ number }, position) => () => {
    return tellStage(lanes, position, { number, step: steps[position] ?? null });
  });
}

/** What waits for what in them, and what a failure does. */
export function tellOrder(lanes: readonly Lane[], dialect: Dialect): readonly ToldSentence[] {
  const columns = lanes[0]?.stages ?? [];
  const running = columns.filter((_, i) => lanes.some(({ stages }) => (stages[i]?.entries.length ?? 0) > 0));
  const isShared = lanes.some(({ stages }) => stages.some(({ entries }) => entries.length > 1));
  const isSplit = countSteps(columns).some((step) => step !== null);
  return [
    ...(running.length > 1 ? [tellSentence(words.waitsForAll(), { ranges: running.map(({ range }) => range) })] : []),
    ...(isShared && dialect === "designed" ? [tellSentence(noOrderPromised())] : []),
    ...(isSplit ? [tellSentence(stageOfOneName())] : []),
    ...(running.length > 1 ? [tellSentence(isShared ? words.failureEndsBuild() : words.failureEndsBuildAtOnce())] : []),
  ];
}

/** The step that each column is of its stage as written; null for one that is a stage by itself. */
function countSteps(columns: readonly Stage[]): readonly (number | null)[] {
  const sizes = new Map<number, number>();
  for (const { number } of columns) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const seen = new Map<number, number>();
  return columns.map(({ number }) => {
    const step = (seen.get(number) ?? 0) + 1;
    seen.set(number, step);
    return (sizes.get(number) ?? 0) > 1 ? step : null;
  });
}

function tellStage(lanes: readonly Lane[], position: number, stage: words.NamedStage): ToldSentence {
  const parts = new Map<string, { entries: Stage["entries"]; architectures: string[] }>();
  const without: string[] = [];
  const ids: string[] = [];
  for (const { architecture, stages } of lanes) {
    const entries = stages[position]?.entries ?? [];
    if (entries.length === 0) {
      without.push(architecture);
      continue;
    }
    for (const { id } of entries) ids.push(id);
    const key = JSON.stringify(entries.map(({ job, index }) => [job, index]));
    const known = parts.get(key);
    if (known) known.architectures.push(architecture);
    else parts.set(key, { entries, architectures: [architecture] });
  }
  const range = lanes[0]?.stages[position]?.range;
  const about = { ranges: range ? [range] : [], entries: ids };
  if (parts.size === 0) return tellSentence(words.stageIsLeftOut(stage), about);
  return tellSentence(words.stageRuns(stage, [...parts.values()], without), about);
}
