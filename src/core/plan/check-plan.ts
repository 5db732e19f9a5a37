import type { Configuration } from "../configuration/configuration.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { askPipeline } from "./ask-pipeline.ts";
import { compareDialects } from "./compare-dialects.ts";
import { planAsDeployed } from "./plan-as-deployed.ts";
import { planAsDesigned } from "./plan-as-designed.ts";
import type { PlanningOptions } from "./planning-options.ts";
import { reportDuplicateArchitectures } from "./report-duplicate-architectures.ts";
import { reportEndOfLife } from "./report-end-of-life.ts";
import { reportFilterGaps } from "./report-filter-gaps.ts";

/** Tells what the plan of a configuration leaves unsaid: how the other dialect differs, and what was probably not intended. */
export function checkPlan(configuration: Configuration, options: PlanningOptions, report: Report): void {
  const asked = askPipeline(configuration, options.targetSeries);
  const designed = planAsDesigned(asked, options, ignore);
  const deployed = planAsDeployed(asked, options, ignore);
  for (const difference of compareDialects(asked, { designed, deployed })) report(difference);
  reportFilterGaps(asked, options.dialect === "designed" ? designed : deployed, report);
  reportDuplicateArchitectures(configuration, options.dialect, report);
  reportEndOfLife(asked, options, report);
}

/** What the dialects have to report was said with the plan. */
function ignore() {}
