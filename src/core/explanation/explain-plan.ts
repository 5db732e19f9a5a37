import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { verdictTitle } from "../diagnostics/verdict-messages.ts";
import type { Farm } from "../farm/farm.ts";
import { createPlanIndex, type PlanIndex } from "../plan/create-plan-index.ts";
import type { Lane, Plan } from "../plan/plan.ts";
import { readVerdict } from "../render/read-verdict.ts";
import { becomesBuilds, nobodyMinds, passageTitles } from "./explanation-words.ts";
import { tellDropped } from "./tell-dropped.ts";
import { tellLanes, tellOfAllLanes, tellWithheld } from "./tell-lanes.ts";
import { tellProblems } from "./tell-problems.ts";
import { tellReading } from "./tell-reading.ts";
import { type Telling, tellPassage, tellSentence } from "./tell-sentence.ts";
import { tellOrder, tellStages } from "./tell-stages.ts";
import type { PassageKind, ToldPassage, ToldSentence } from "./told-passage.ts";

/** As much of an analysis as is explained; its checks are done. */
export interface ExplainableAnalysis {
  readonly configuration: Configuration | null;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the plan was made with. */
export interface ExplainOptions {
  readonly targetSeries: readonly string[] | null;
  readonly farm: Farm;
  /** The index of the plan, where there is one. */
  readonly index?: PlanIndex;
}

const order: readonly PassageKind[] = [
  "verdict",
  "refused",
  "reading",
  "lanes",
  "stages",
  "dropped",
  "withheld",
  "today",
  "lpci",
  "builder",
  "mistake",
  "flightplan",
  "note",
];

/**
 * The whole plan in sentences: the verdict, what was read, the build farm jobs and why they are on their series, what waits for what,
 * what is dropped or withheld and why, and what else was noticed. Bounded, however large the plan is; empty passages are left out.
 */
export function explainPlan(analysis: ExplainableAnalysis, options: ExplainOptions): readonly ToldPassage[] {
  const { configuration, plan, diagnostics } = analysis;
  const requested = plan.lanes.filter(({ status }) => status.kind === "requested");
  const index = options.index ?? createPlanIndex(analysis);
  const passages = [
    passage("verdict", tellVerdict(analysis, requested)),
    ...tellProblems(diagnostics, plan, index, isToldWithLane(plan.lanes)),
    ...(configuration && plan.outcome !== "invalid"
      ? [
          passage("reading", tellReading(configuration, plan, options.targetSeries)),
          passage("lanes", tellLanes(requested, options.farm), tellOfAllLanes(requested)),
          passage("stages", tellStages(requested), tellOrder(requested, plan.dialect)),
          passage("dropped", tellDropped(plan, configuration)),
          passage("withheld", tellWithheld(plan.lanes)),
        ]
      : []),
  ];
  return passages
    .filter(({ sentences }) => sentences.length > 0)
    .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

function passage(
  kind: keyof typeof passageTitles,
  tellings: readonly Telling[],
  closing: readonly ToldSentence[] = [],
): ToldPassage {
  return tellPassage(kind, passageTitles[kind], tellings, closing);
}

function tellVerdict(analysis: ExplainableAnalysis, requested: readonly Lane[]): readonly ToldSentence[] {
  const { plan, diagnostics } = analysis;
  const verdict = readVerdict(analysis, "");
  const lanes = requested.map(({ id }) => id);
  const builds = requested.length > 0 ? [tellSentence(becomesBuilds(requested), { lanes })] : [];
  if (verdict) return [tellSentence(verdictTitle(verdict.kind)), ...builds];
  const differs = diagnostics.some(
    ({ code }) => code === "dialects-differ" || code === "silently-dropped-architecture",
  );
  return differs ? builds : [...builds, tellSentence(nobodyMinds(plan.dialect))];
}

/** Why a lane is withheld is said of the lane. */
function isToldWithLane(lanes: readonly Lane[]): (diagnostic: Diagnostic) => boolean {
  const reasons = new Map(
    lanes.map(({ architecture, status }) => [architecture, status.kind === "withheld" ? status.reason.kind : null]),
  );
  return ({ code, architecture }) =>
    architecture !== undefined && code !== "cross-architecture" && reasons.get(architecture) === code;
}
