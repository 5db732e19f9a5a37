import { type AnalysisOptions, type DroppedEntry, type Fix, type Plan, returnEntry } from "../../src/core/index.ts";
import { analyseText, diagnoseText, firstChoices } from "./analyse-text.ts";
import { applyEdits } from "./apply-edits.ts";

/** A dropped entry and the fixes that bring it back. */
export interface Returns {
  readonly drop: DroppedEntry;
  readonly fixes: readonly Fix[];
}

/** What each lane drops, once for a place in the pipeline, with what brings it back. */
export function returnsOf(text: string, choices: Partial<AnalysisOptions> = {}): readonly Returns[] {
  const { configuration, plan } = analyseText(text, choices);
  if (!configuration) return [];
  const source = { text, configuration, plan };
  const drops = plan.lanes.flatMap(({ stages }) => stages.flatMap(({ dropped }) => dropped));
  return drops.map((drop) => ({ drop, fixes: returnEntry(drop, source, { ...firstChoices, ...choices }) }));
}

/** What came of bringing back what is dropped. */
export interface WalkedReturns {
  /** A sentence for every fix that does not keep its promise. */
  readonly faults: readonly string[];
  readonly titles: readonly string[];
}

/**
 * Applies each by itself: the entry is back, nothing that was there is gone, no lane that was built is refused, and where it says
 * *alone* no other job or index has come.
 */
export function walkReturns(text: string, choices: Partial<AnalysisOptions> = {}): WalkedReturns {
  const { plan: before } = diagnoseText(text, choices);
  const fixed = returnsOf(text, choices).flatMap(({ drop, fixes }) => fixes.map((fix) => ({ drop, ...fix })));
  const faults = fixed.flatMap(({ drop, title, edits }) => {
    const changed = applyEdits(text, edits);
    const fault = faultOf(before, diagnoseText(changed, choices).plan, drop, title.endsWith(" alone"));
    return fault === null ? [] : [`${title}: ${fault} in\n${changed}`];
  });
  return { faults, titles: fixed.map(({ title }) => title) };
}

function faultOf(before: Plan, after: Plan, { job, index, architecture }: DroppedEntry, isAlone: boolean) {
  const [old, fresh] = [heldBy(before), heldBy(after)];
  const come = [...fresh].filter((entry) => !old.has(entry));
  if (!come.includes(`${architecture} ${index} ${job}`)) return "the entry is not back";
  if ([...old].some((entry) => !fresh.has(entry))) return "an entry is gone";
  if (requested(after) < requested(before)) return "a lane is not built any more";
  return isAlone && come.length > 1 ? `${come.join(", ")} have come` : null;
}

/** A job's name stands last: it may hold anything. */
function heldBy({ lanes }: Plan): ReadonlySet<string> {
  return new Set(
    lanes.flatMap(({ architecture, stages }) =>
      stages.flatMap(({ entries }) => entries.map(({ job, index }) => `${architecture} ${index} ${job}`)),
    ),
  );
}

function requested({ lanes }: Plan): number {
  return lanes.filter(({ status }) => status.kind === "requested").length;
}
