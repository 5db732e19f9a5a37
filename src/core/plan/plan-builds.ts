import type { Configuration } from "../configuration/configuration.ts";
import { entryLimit } from "../configuration/limits.ts";
import { tooManyEntries } from "../diagnostics/configuration-messages.ts";
import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import { nothingRequested } from "../diagnostics/plan-messages.ts";
import { askPipeline } from "./ask-pipeline.ts";
import { compareDialects } from "./compare-dialects.ts";
import { fillLanes } from "./fill-lanes.ts";
import { measurePlan } from "./measure-plan.ts";
import type { Dialect, Plan } from "./plan.ts";
import { planAsDeployed } from "./plan-as-deployed.ts";
import { planAsDesigned } from "./plan-as-designed.ts";
import type { PlanDecision } from "./plan-decision.ts";
import type { PlanningOptions } from "./planning-options.ts";
import { reportDuplicateArchitectures } from "./report-duplicate-architectures.ts";
import { reportEndOfLife } from "./report-end-of-life.ts";
import { reportFilterGaps } from "./report-filter-gaps.ts";

/** A plan with nothing in it: the configuration could not be loaded, or it is larger than what we plan. */
export function invalidPlan(dialect: Dialect): Plan {
  return { dialect, outcome: "invalid", lanes: [], filtered: [] };
}

/** Plans the build farm jobs of a configuration in one dialect, and tells how the other dialect would differ. */
export function planBuilds(configuration: Configuration, options: PlanningOptions, report: Report): Plan {
  const size = measurePlan(configuration);
  if (size > entryLimit) {
    report(tooManyEntries(size, entryLimit, configuration.pipelineRange));
    return invalidPlan(options.dialect);
  }

  const asked = askPipeline(configuration, options.targetSeries);
  const errors: Diagnostic[] = [];
  const isChosen = (dialect: Dialect) => dialect === options.dialect;
  const reportFor =
    (dialect: Dialect): Report =>
    (diagnostic) => {
      if (!isChosen(dialect)) return;
      if (diagnostic.severity === "error") errors.push(diagnostic);
      report(diagnostic);
    };
  const designed = planAsDesigned(asked, options, reportFor("designed"));
  const deployed = planAsDeployed(asked, options, reportFor("deployed"));
  for (const difference of compareDialects(asked, { designed, deployed })) report(difference);

  const decision = isChosen("designed") ? designed : deployed;
  const outcome = outcomeOf(decision);
  if (outcome === "refused" && errors.length === 0) {
    const isFiltered = [...asked.jobs.values()].some(({ filteredArchitectures }) => filteredArchitectures.size > 0);
    report(nothingRequested(configuration.pipelineRange, isFiltered ? options.targetSeries : null));
  }
  reportFilterGaps(asked, decision, report);
  reportDuplicateArchitectures(configuration, options.dialect, report);
  reportEndOfLife(asked, options, report);
  return { dialect: options.dialect, outcome, ...fillLanes(asked, decision) };
}

function outcomeOf({ lanes }: PlanDecision): Plan["outcome"] {
  return lanes.some(({ status }) => status.kind === "requested") ? "planned" : "refused";
}
