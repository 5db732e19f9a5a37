import type { Configuration } from "../configuration/configuration.ts";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ExplainableAnalysis, ExplainOptions } from "../explanation/explain-plan.ts";
import { andMore } from "../explanation/explanation-words.ts";
import { tellDropped } from "../explanation/tell-dropped.ts";
import { tellLanes, tellWithheld } from "../explanation/tell-lanes.ts";
import { tellPipeline, tellTargets, tellVariants } from "../explanation/tell-reading.ts";
import { type Telling, tellFirst, tellSentence } from "../explanation/tell-sentence.ts";
import type { ToldSentence } from "../explanation/told-passage.ts";
import { askPipeline } from "../plan/ask-pipeline.ts";
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
  const read = step("read", [tellPipeline(configuration)], null);
  const variants = orElse(tellVariants(configuration, plan), words.nothingToExpand());
  const hasStages = configuration.pipeline.length > 0;
  const expanded = [read, step("expand", variants, hasStages ? planOfVariants(configuration, plan, null) : null)];
  const isNamed = (code: DiagnosticCode) => errors.filter((error) => error.code === code);
  const lookedUp = [...isNamed("empty-pipeline"), ...isNamed("undefined-job")];
  if (lookedUp.length > 0 && (plan.dialect === "designed" || !hasStages))
    return [...expanded, stop("look-up", lookedUp.map(tellDiagnostic), plan)];

  const bySeries = targetSeries === null ? [] : tellDropped(plan, configuration, ["series"]);
  const filtering =
    targetSeries === null
      ? [tellSentence(words.everySeriesGoesOn())]
      : [tellTargets(configuration, targetSeries), ...bySeries];
  if (plan.lanes.length === 0 && lookedUp.length === 0) {
    return [...expanded, stop("filter-series", filtering, plan, errors.map(tellDiagnostic))];
  }
  const left = planOfVariants(configuration, plan, targets);
  const filtered = [...expanded, step("filter-series", filtering, left)];

  const refusals = isNamed("cross-architecture");
  const asked = askPipeline(configuration, targetSeries);
  const checked =
    plan.dialect === "deployed"
      ? walkAsDeployed({ asked, plan, before: left, refusals: [...lookedUp, ...refusals].map(tellDiagnostic) })
      : [checkAcross(plan, refusals)];
  if (refusals.length > 0 || lookedUp.length > 0) return [...filtered, ...checked];

  const requested = plan.lanes.filter(({ status }) => status.kind === "requested");
  const dispatch = [...tellLanes(requested, options.farm), ...tellWithheld(plan.lanes)];
  if (plan.outcome === "refused") return [...filtered, ...checked, stop("dispatch", dispatch, plan)];
  const dropped = tellDropped(plan, configuration, ["lane", "nowhere"]);
  const nothing = bySeries.length > 0 ? words.nothingElseDropped() : words.nothingDropped();
  return [
    ...filtered,
    ...checked,
    step("dispatch", dispatch, planOfDispatch(plan)),
    step("filter-architecture", orElse(dropped, nothing), plan),
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
  const told = reasons.map(tellDiagnostic);
  if (!reasons.length || reasons.some(({ code }) => beforeMatrices.has(code))) return [stop("read", told, plan)];
  const read = configuration ? tellPipeline(configuration) : tellSentence(words.hasItsShape());
  return [step("read", [read], null), stop("expand", told, plan)];
}

function checkAcross(plan: Plan, refusals: readonly Diagnostic[]): ReplayStep {
  const architectures = plan.lanes.map(({ architecture }) => architecture);
  const lanes = plan.lanes.map(({ id }) => id);
  if (refusals.length > 0) {
    const told = [tellSentence(words.wouldBecomeLanes(architectures), { lanes }), ...refusals.map(tellDiagnostic)];
    return stop("cross-architecture", told, plan);
  }
  const columns = new Set(
    plan.lanes.flatMap(({ stages }) => stages.flatMap(({ column, entries }) => (entries.length > 0 ? [column] : []))),
  );
  const sentences = [
    tellSentence(words.becomesLanes(architectures), { lanes }),
    tellSentence(words.nobodyWaitsInVain(plan.lanes.length, columns.size)),
  ];
  return step("cross-architecture", sentences, planOfLanes(plan, Number.POSITIVE_INFINITY));
}

function step(kind: Exclude<ReplayStepKind, "walk">, tellings: readonly Telling[], plan: Plan | null): ReplayStep {
  const { sentences, more } = tellFirst(tellings);
  const told = more > 0 ? [...sentences, tellSentence(andMore(more))] : sentences;
  return { id: kind, kind, title: words.stepTitles[kind], sentences: told, plan };
}

/** The step that decides that nothing is built; of its reasons all those in `last` are told. */
function stop(
  kind: Exclude<ReplayStepKind, "walk">,
  reasons: readonly ToldSentence[],
  plan: Plan,
  last: readonly ToldSentence[] = [],
): ReplayStep {
  const ended = step(kind, reasons, plan);
  return { ...ended, sentences: [...ended.sentences, ...last, tellSentence(words.stopsHere())] };
}

function orElse(tellings: readonly Telling[], otherwise: string): readonly Telling[] {
  return tellings.length > 0 ? tellings : [tellSentence(otherwise)];
}

function tellDiagnostic({ message, hint, range, related = [] }: Diagnostic): ToldSentence {
  const sentence = `${message}${/[.!?]$/.test(message) ? "" : "."}${hint === undefined ? "" : ` ${hint}`}`;
  return tellSentence(sentence, { ranges: [range, ...related.map((one) => one.range)] });
}
