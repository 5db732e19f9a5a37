import type { Configuration } from "../configuration/configuration.ts";
import { entryLimit } from "../configuration/limits.ts";
import { tooManyEntries } from "../diagnostics/configuration-messages.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nothingRequested } from "../diagnostics/plan-messages.ts";
import { askPipeline } from "./ask-pipeline.ts";
import { fillLanes } from "./fill-lanes.ts";
import { measurePlan } from "./measure-plan.ts";
import type { Dialect, Plan } from "./plan.ts";
import { planAsDeployed } from "./plan-as-deployed.ts";
import { planAsDesigned } from "./plan-as-designed.ts";
import type { PlanDecision } from "./plan-decision.ts";
import type { PlanningOptions } from "./planning-options.ts";

/** A plan with nothing in it: the configuration could not be loaded, or it is larger than what we plan. */
export function invalidPlan(dialect: Dialect): Plan {
  return { dialect, outcome: "invalid", lanes: [], filtered: [] };
}

/** Plans the build farm jobs of a configuration in one dialect, up to a number of entries. */
export function planBuilds(
  configuration: Configuration,
  options: PlanningOptions,
  report: Report,
  limit: number = entryLimit,
): Plan {
  const { dialect } = options;
  const size = measurePlan(configuration);
  if (size > limit) {
    report(tooManyEntries(size, limit, configuration.pipelineRange));
    return invalidPlan(dialect);
  }

  const asked = askPipeline(configuration, options.targetSeries);
  let saysWhy = false;
  const reportDecision: Report = (diagnostic) => {
    saysWhy ||= diagnostic.severity === "error";
    report(diagnostic);
  };
  const decision =
    dialect === "designed"
      ? planAsDesigned(asked, options, reportDecision)
      : planAsDeployed(asked, options, reportDecision);
  const outcome = outcomeOf(decision);
  if (outcome === "refused" && !saysWhy) {
    const isFiltered = [...asked.jobs.values()].some(({ filteredArchitectures }) => filteredArchitectures.size > 0);
    report(nothingRequested(configuration.pipelineRange, isFiltered ? options.targetSeries : null));
  }
  return { dialect, outcome, ...fillLanes(asked, decision) };
}

function outcomeOf({ lanes }: PlanDecision): Plan["outcome"] {
  return lanes.some(({ status }) => status.kind === "requested") ? "planned" : "refused";
}
