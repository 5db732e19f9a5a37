import type { Configuration } from "../configuration/configuration.ts";
import type { Fix } from "../diagnostics/diagnostic.ts";
import { addArchitectureAlone, addArchitectureTo } from "../diagnostics/fix-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { sourceTreeOf } from "../edits/source-tree.ts";
import { takeTagsAlong } from "../edits/take-tags-along.ts";
import type { DroppedEntry, Plan } from "../plan/plan.ts";
import type { PlanningOptions } from "../plan/planning-options.ts";
import { extendList } from "./change-architectures.ts";
import { giveOwnList } from "./give-own-list.ts";
import { createTrials } from "./try-edits.ts";

/** A text with the plan in which something is dropped. */
export interface PlannedSource {
  readonly text: string;
  readonly configuration: Configuration;
  readonly plan: Plan;
}

/**
 * The fixes that bring a dropped entry back to its lane, the one that does least first: a list of its own for a matrix item whose
 * list others have too, and the architecture in that list, for all that have it. Each is planned first: none where the entry is
 * dropped for another reason, where a list counts elsewhere too, or where the plan would not hold the entry then.
 */
export function returnEntry(
  drop: DroppedEntry,
  { text, configuration, plan }: PlannedSource,
  options: PlanningOptions,
): readonly Fix[] {
  const { job: name, index, architecture, reason } = drop;
  const job = configuration.jobs.get(name);
  const variant = job?.variants.find((one) => one.index === index);
  if (reason.kind !== "architecture" || architecture === "" || !job || !variant) return [];

  const tree = sourceTreeOf(text, configuration.document);
  const sharing = job.variants.filter(({ architectures }) => architectures === variant.architectures);
  const reports = sharing.map((one) => `${name}:${one.index}`);
  const extended = addArchitectureTo(
    architecture,
    reports,
    extendList(tree, job, variant, architecture)?.edits ?? null,
  );
  const alone = () =>
    addArchitectureAlone(architecture, reportName({ job: name, index }), giveOwnList(tree, variant, architecture));
  const fixes = sharing.length === 1 && extended ? [extended] : [alone(), extended];
  return fixes.flatMap((fix) => certain(fix));

  function certain(fix: Fix | null): readonly Fix[] {
    const edits = fix && takeTagsAlong(text, fix.edits);
    const trial = edits && createTrials(text, configuration, options).tryEdits(edits);
    return trial && holds(trial.plan, drop) && !isWorse(trial.plan, plan) ? [{ ...fix, edits }] : [];
  }
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
