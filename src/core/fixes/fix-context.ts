import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { findPair, type SourceMapping, type SourceSequence } from "../document/source-node.ts";
import type { SourceTree } from "../edits/source-tree.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlanningOptions } from "../plan/planning-options.ts";
import type { Trials } from "./try-edits.ts";

/** What fixes are made of. */
export interface FixContext extends Trials {
  readonly text: string;
  /** Null where YAML can't read the text. */
  readonly tree: SourceTree | null;
  readonly configuration: Configuration | null;
  readonly plan: Plan;
  readonly options: PlanningOptions;
  /** All that is known of the text, fixes or not. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the fixes of a diagnostic, best first; null stands for one that is not certain here. */
export type FixMaker = (diagnostic: Diagnostic, context: FixContext) => readonly (Fix | null)[];

/** The list under `pipeline`, where it is one. */
export function pipelineList({ tree }: FixContext): SourceSequence | null {
  const value = tree?.root.kind === "mapping" ? findPair(tree.root, "pipeline")?.value : null;
  return value?.kind === "sequence" && value.collection === "list" ? value : null;
}

/** The mapping under `jobs`, where it is one. */
export function jobsMapping({ tree }: FixContext): SourceMapping | null {
  const value = tree?.root.kind === "mapping" ? findPair(tree.root, "jobs")?.value : null;
  return value?.kind === "mapping" && value.collection === "map" ? value : null;
}
