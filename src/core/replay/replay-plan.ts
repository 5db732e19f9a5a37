import type { Configuration } from "../configuration/configuration.ts";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExplainableAnalysis, ExplainOptions } from "../explanation/explain-plan.ts";
import { tellDropped } from "../explanation/tell-dropped.ts";
import { tellLanes, tellWithheld } from "../explanation/tell-lanes.ts";
import { tellPipeline, tellTargets, tellVariants } from "../explanation/tell-reading.ts";
import { mostInPassage, tellSentence } from "../explanation/tell-sentence.ts";
import type { ToldSentence } from "../explanation/told-passage.ts";
import type { Plan } from "../plan/plan.ts";
import { planOfDispatch, planOfLanes, planOfVariants } from "./partial-plans.ts";
import type { ReplayStep, ReplayStepKind } from "./replay-step.ts";
import * as words from "./replay-words.ts";
import { walkAsDeployed } from "./walk-as-deployed.ts";

/** Errors of the shape that a file has before its matrices are looked at. */
const beforeMatrices: ReadonlySet<DiagnosticCode> = new Set([
  "yaml-syntax",
  "yaml-unsure",
  "empty-configuration",
  "invalid-configuration",
  "missing-key",
  "invalid-pipeline",
  "invalid-stage",
  "invalid-job-name",
  "invalid-jobs",
  "invalid-job",
]);

/**
 * How the planner comes to its plan, step by step, told from the plan itself: what it has read, expanded, filtered, checked and chosen,
 * and what there is to draw by then. The last step has the plan. Where a text is refused or invalid, it ends with the step that decides so.
 */
export function replayPlan(analysis: ExplainableAnalysis, options: ExplainOptions): readonly ReplayStep[] {
  const { configuration, plan, diagnostics } = analysis;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!configuration || plan.outcome === "invalid") return replayInvalid(plan, errors, configuration, diagnostics);

  const { targetSeries } = options;
  const targets = targetSeries && new Set(targetSeries);
  const expanded = [
    step("read", [tellPipeline(configuration)], null),
    step(
      "expand",
      orElse(tellVariants(configuration, plan), words.nothingToExpand()),
      planOfVariants(configuration, plan, null),
    ),
  ];
  const isNamed = (code: DiagnosticCode) => errors.filter((error) => error.code === code);
  const lookedUp = [...isNamed("empty-pipeline"), ...isNamed("undefined-job")];
  if (plan.dialect === "designed" && lookedUp.length > 0) return [...expanded, step("look-up", stop(lookedUp), plan)];

  const filtering =
    targetSeries === null
      ? [tellSentence(words.everySeriesGoesOn())]
      : [tellTargets(configuration, targetSeries), ...tellDropped(plan, configuration, ["series"])];
  const isEmpty = plan.lanes.length === 0 && lookedUp.length === 0;
  const filtered = [
    ...expanded,
    isEmpty
      ? step("filter-series", [...filtering, ...stop(errors)], plan)
      : step("filter-series", filtering, planOfVariants(configuration, plan, targets)),
  ];
  if (isEmpty) return filtered;

  const refusals = isNamed("cross-architecture");
  const checked =
    plan.dialect === "deployed"
      ? walkAsDeployed(configuration, plan, [...lookedUp, ...refusals].map(tellDiagnostic))
      : [checkAcross(plan, refusals)];
  if (refusals.length > 0 || lookedUp.length > 0) return [...filtered, ...checked];

  const requested = plan.lanes.filter(({ status }) => status.kind === "requested");
  const dispatch = [...tellLanes(requested, options.farm), ...tellWithheld(plan.lanes)];
  const dropped = tellDropped(plan, configuration, ["lane", "nowhere"]);
  return [
    ...filtered,
    ...checked,
    step("dispatch", dispatch, planOfDispatch(plan)),
    step("filter-architecture", orElse(dropped, words.nothingDropped()), plan),
  ];
}

function replayInvalid(
  plan: Plan,
  errors: readonly Diagnostic[],
  configuration: Configuration | null,
  diagnostics: readonly Diagnostic[],
): readonly ReplayStep[] {
  // Where we are not sure to read the text as PyYAML does, a warning is all there is.
  const reasons = errors.length > 0 ? errors : diagnostics;
  if (!reasons.length || reasons.some(({ code }) => beforeMatrices.has(code)))
    return [step("read", stop(reasons), plan)];
  const read = configuration ? [tellPipeline(configuration)] : [];
  return [step("read", read, null), step("expand", stop(reasons), plan)];
}

function checkAcross(plan: Plan, refusals: readonly Diagnostic[]): ReplayStep {
  if (refusals.length > 0) return step("cross-architecture", stop(refusals), plan);
  const lanes = tellSentence(words.becomesLanes(plan.lanes.map(({ architecture }) => architecture)), {
    lanes: plan.lanes.map(({ id }) => id),
  });
  const sentences = [lanes, tellSentence(words.nobodyWaitsInVain(plan.lanes.length))];
  return step("cross-architecture", sentences, planOfLanes(plan, Number.POSITIVE_INFINITY));
}

function step(
  kind: Exclude<ReplayStepKind, "walk">,
  sentences: readonly ToldSentence[],
  plan: Plan | null,
): ReplayStep {
  return { id: kind, kind, title: words.stepTitles[kind], sentences: sentences.slice(0, mostInPassage), plan };
}

function orElse(sentences: readonly ToldSentence[], otherwise: string): readonly ToldSentence[] {
  return sentences.length > 0 ? sentences : [tellSentence(otherwise)];
}

function stop(reasons: readonly Diagnostic[]): readonly ToldSentence[] {
  return [...reasons.slice(0, mostInPassage - 1).map(tellDiagnostic), tellSentence(words.stopsHere())];
}

function tellDiagnostic({ message, hint, range, related = [] }: Diagnostic): ToldSentence {
  const sentence = `${message}${/[.!?]$/.test(message) ? "" : "."}${hint === undefined ? "" : ` ${hint}`}`;
  return tellSentence(sentence, { ranges: [range, ...related.map((one) => one.range)] });
}
