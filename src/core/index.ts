// The public surface of the core: what the rest of the program may import, and the only barrel.
export { type Analysis, type AnalysisOptions, analyse } from "./analyse.ts";
export { type CheckingOptions, type CheckPlanned, checkPlanned } from "./check-planned.ts";
export type * from "./configuration/configuration.ts";
export { effectiveKeys } from "./configuration/effective-keys.ts";
export { commandOf, runBesidePlugin } from "./diagnostics/build-messages.ts";
export { type Concern, type DiagnosticCode, diagnosticCodes } from "./diagnostics/codes.ts";
export { type CombinedFixes, combineFixes, type FixFamily } from "./diagnostics/combine-fixes.ts";
export type * from "./diagnostics/diagnostic.ts";
export type { ExplanationWords } from "./diagnostics/explanation-messages.ts";
export { groupOf, groupProblems, type ProblemGroup, type ProblemGroupKind } from "./diagnostics/group-problems.ts";
export { nextProblem, type Whereabouts } from "./diagnostics/next-problem.ts";
export { type FixForAll, offerFixesForAll } from "./diagnostics/offer-fixes-for-all.ts";
export { concernedWords, groupHeading } from "./diagnostics/problem-messages.ts";
export { type VerdictKind, verdictTitle } from "./diagnostics/verdict-messages.ts";
export type * from "./document/source-node.ts";
export { buildableArchitectures } from "./farm/buildable-architectures.ts";
export { changeFarm } from "./farm/change-farm.ts";
export { addFarmChanges, compareFarms } from "./farm/compare-farms.ts";
export { compareVersions } from "./farm/compare-versions.ts";
export type * from "./farm/farm.ts";
export { monthsOutOfDate } from "./farm/farm-age.ts";
export * from "./farm/farm-changes.ts";
export { farmLimits, isWithinFarmLimits } from "./farm/farm-limits.ts";
export { findSeries, isBuildable, latestSeries } from "./farm/find-series.ts";
export { seriesTint } from "./farm/series-tint.ts";
export { ubuntuFarm } from "./farm/ubuntu-farm.ts";
export { returnEntry } from "./fixes/return-entry.ts";
export { completeAt } from "./language/complete-at.ts";
export type * from "./language/completion.ts";
export { type ExplainingKnowledge, explainAt } from "./language/explain-at.ts";
export type * from "./language/explanation.ts";
export { hintLines, type LineHint } from "./language/hint-lines.ts";
export { arrowHead, arrowLine } from "./layout/arrow-path.ts";
export { placeEntryWords } from "./layout/entry-words.ts";
export { findEntries, type Hit, type ProblemOf } from "./layout/find-entries.ts";
export { findEntryAt } from "./layout/find-entry-at.ts";
export { findPartAt, type PartAt } from "./layout/find-part-at.ts";
export type * from "./layout/flow-drawing.ts";
export { type FlowPaths, flowPaths } from "./layout/flow-paths.ts";
export {
  countOf,
  entryName,
  hitCount,
  hitsInside,
  laneName,
  type PlanChoices,
  planFacts,
  stageName,
} from "./layout/labels.ts";
export { layOutFlow } from "./layout/lay-out-flow.ts";
export { layOutForPaper, type PaperLayout, paperWidth } from "./layout/lay-out-for-paper.ts";
export { layOutPlan } from "./layout/lay-out-plan.ts";
export type * from "./layout/layout.ts";
export { indexLayout, type LayoutIndex, type PlacedEntry } from "./layout/layout-index.ts";
export { canvasPadding } from "./layout/measures.ts";
export { type TextStyle, textStyles } from "./layout/text-style.ts";
export type * from "./lpci/job-contents.ts";
export { describeKey, type KeyReference, typeInWords } from "./lpci/key-reference.ts";
export { lpciSchema } from "./lpci/lpci-schema.ts";
export { findPlugin, type LpciPlugin, lpciPlugins } from "./lpci/plugins.ts";
export { readJobContents } from "./lpci/read-job-contents.ts";
export { keysAt, objectsOf, type SchemaPath, type SchemaPlace, schemaAt } from "./lpci/schema-at.ts";
export type * from "./lpci/schema-types.ts";
export { lpciSeries } from "./lpci/vocabulary.ts";
export { type ArtifactFlow, flowOf } from "./plan/artifact-flow.ts";
export type * from "./plan/artifact-trace.ts";
export { comparePlans, isSamePlan } from "./plan/compare-plans.ts";
export { createPlanIndex, type EntryPlace, type FoundEntry, type PlanIndex } from "./plan/create-plan-index.ts";
export { explainInput } from "./plan/describe-input.ts";
export { type BuildExplanation, explainBuild } from "./plan/explain-build.ts";
export { type DropExplanation, explainDrop } from "./plan/explain-drop.ts";
export { type EntryExplanation, explainEntry } from "./plan/explain-entry.ts";
export { explainLane, explainWithheld } from "./plan/explain-lane.ts";
export { explainStage, type StageExplanation } from "./plan/explain-stage.ts";
export { type Concerned, type Findings, findConcerned } from "./plan/find-concerned.ts";
export * from "./plan/plan.ts";
export type * from "./plan/plan-comparison.ts";
export { traceArtifacts } from "./plan/trace-artifacts.ts";
export { planText } from "./plan-text.ts";
export { type ExportFormat, type ExportOptions, exportFormats } from "./render/export-options.ts";
export { joinPlanRows } from "./render/join-plan-rows.ts";
export type { Theme } from "./render/palette.ts";
export * from "./render/plan-columns.ts";
export { type BuildJson, type PlanJson, planToJson } from "./render/plan-json.ts";
export { type PlanRow, planRows, type RowKnowledge, type RowState } from "./render/plan-rows.ts";
export { readVerdict, type Verdict } from "./render/read-verdict.ts";
export { renderExport } from "./render/render-export.ts";
export { renderPicture } from "./render/render-picture.ts";
export { renderSlices } from "./render/render-slices.ts";
export { drawPicture, type Picture, type PictureOptions, renderSvg } from "./render/render-svg.ts";
export { type DelimitedForm, writeDelimited } from "./render/write-delimited.ts";
export * from "./text/line-index.ts";
export { minimalChange, type TextChange } from "./text/minimal-change.ts";
export * from "./text/normalise-text.ts";
export * from "./text/source-range.ts";
