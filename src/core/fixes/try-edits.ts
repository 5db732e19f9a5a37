import type { Configuration, JobDefinition, PipelineStage } from "../configuration/configuration.ts";
import { readConfiguration } from "../configuration/read-configuration.ts";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { parseDocument } from "../document/parse-document.ts";
import { measurePlan } from "../plan/measure-plan.ts";
import type { Dialect, Plan } from "../plan/plan.ts";
import { invalidPlan, planBuilds } from "../plan/plan-builds.ts";
import type { PlanningOptions } from "../plan/planning-options.ts";

/** How many characters the trials of one text may read together, and how many entries they may plan. */
const effort = { characters: 20_000, entries: 40_000 };

/** A text after a change, planned. */
export interface Trial {
  readonly plan: Plan;
  readonly errors: readonly Diagnostic[];
  /** Where it is not certain what is read; the text as a whole, or a merge in it. */
  readonly doubts: readonly Diagnostic[];
}

/** What a change makes of a configuration; what is not given stays. */
export interface ConfigurationChange {
  readonly pipeline?: readonly PipelineStage[];
  /** Jobs in another form, by their names. */
  readonly jobs?: readonly JobDefinition[];
}

/** Plans what a text would be after a change; null where the effort is spent: a suggestion is not worth waiting for. */
export interface Trials {
  tryEdits(edits: readonly TextEdit[]): Trial | null;
  /** The same without reading anything anew: the errors' ranges are of the text as it is. */
  tryChange(change: ConfigurationChange, dialect?: Dialect): Trial | null;
}

/** Makes the trials of one text. */
export function createTrials(text: string, configuration: Configuration | null, options: PlanningOptions): Trials {
  let { characters, entries } = effort;
  let size: number | null = null;

  return {
    tryEdits(edits) {
      const changed = applyEdits(text, edits);
      characters -= changed.length;
      if (characters < 0) return null;
      return gather((report) => {
        const document = parseDocument(changed, report);
        const read = document && readConfiguration(document, options.farm, report);
        return read ? planBuilds(read, options, report) : invalidPlan(options.dialect);
      });
    },
    tryChange({ pipeline, jobs }, dialect = options.dialect) {
      if (!configuration) return null;
      size ??= measurePlan(configuration);
      entries -= size + configuration.jobs.size;
      if (entries < 0) return null;
      const changed = { ...configuration, ...(pipeline ? { pipeline } : {}), jobs: new Map(configuration.jobs) };
      for (const job of jobs ?? []) changed.jobs.set(job.name, job);
      return gather((report) => planBuilds(changed, { ...options, dialect }, report));
    },
  };
}

function gather(plan: (report: (diagnostic: Diagnostic) => void) => Plan): Trial {
  const errors: Diagnostic[] = [];
  const doubts: Diagnostic[] = [];
  const planned = plan((diagnostic) => {
    if (diagnostic.severity === "error") errors.push(diagnostic);
    if (diagnostic.code === "yaml-unsure") doubts.push(diagnostic);
  });
  return { plan: planned, errors, doubts };
}

/** The text after edits that do not overlap. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { range, insert } of edits.toSorted((a, b) => a.range.from - b.range.from)) {
    result += text.slice(at, range.from) + insert;
    at = range.to;
  }
  return result + text.slice(at);
}
