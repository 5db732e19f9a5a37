import type { Configuration } from "../configuration/configuration.ts";
import type { Fix } from "../diagnostics/diagnostic.ts";
import { addArchitectureTo } from "../diagnostics/fix-messages.ts";
import { sourceTreeOf } from "../edits/source-tree.ts";
import { takeTagsAlong } from "../edits/take-tags-along.ts";
import type { DroppedEntry, Plan } from "../plan/plan.ts";
import type { PlanningOptions } from "../plan/planning-options.ts";
import { extendList } from "./change-architectures.ts";
import { createTrials } from "./try-edits.ts";

/** A text with the plan in which something is dropped. */
export interface PlannedSource {
  readonly text: string;
  readonly configuration: Configuration;
  readonly plan: Plan;
}

/**
 * The fix that brings a dropped entry back to its lane: its architecture in the list of its variant. It is planned first; null where the
 * entry is dropped for another reason, where the list counts elsewhere too, or where the plan would not hold it then.
 */
export function returnEntry(
  drop: DroppedEntry,
  { text, configuration, plan }: PlannedSource,
  options: PlanningOptions,
): Fix | null {
  const { job: name, index, architecture, reason } = drop;
  const job = configuration.jobs.get(name);
  const variant = job?.variants.find((one) => one.index === index);
  if (reason.kind !== "architecture" || architecture === "" || !job || !variant) return null;

  const change = extendList(sourceTreeOf(text, configuration.document), job, variant, architecture);
  const edits = change && takeTagsAlong(text, change.edits);
  const trial = edits && createTrials(text, configuration, options).tryEdits(edits);
  if (!trial || !holds(trial.plan, drop) || isWorse(trial.plan, plan)) return null;
  const sharing = job.variants.filter(({ architectures }) => architectures === variant.architectures);
  const reports = sharing.map((one) => `${name}:${one.index}`);
  return addArchitectureTo(architecture, reports, edits);
}

function holds({ lanes }: Plan, { job, index, architecture }: DroppedEntry): boolean {
  const lane = lanes.find((one) => one.architecture === architecture);
  return lane?.stages.some(({ entries }) => entries.some((one) => one.job === job && one.index === index)) ?? false;
}

/** Whether less is built than before. */
function isWorse(next: Plan, before: Plan): boolean {
  return countRequested(next) < countRequested(before);
}

function countRequested({ lanes }: Plan): number {
  return lanes.filter(({ status }) => status.kind === "requested").length;
}
