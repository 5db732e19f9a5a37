import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { drawnEntries } from "../layout/drawn-entries.ts";
import { droppedKind } from "../layout/entry-words.ts";
import {
  arrowLabel,
  countOf,
  dropLabel,
  laneSummary,
  seriesLabel,
  stageHeading,
  withheldLabel,
} from "../layout/labels.ts";
import { layOutPlan } from "../layout/lay-out-plan.ts";
import type { Arrow, LaneBox, Layout, StageBox } from "../layout/layout.ts";
import { planFacts } from "../layout/plan-facts.ts";
import { explainDrop } from "../plan/explain-drop.ts";
import { explainLane } from "../plan/explain-lane.ts";
import type { DroppedEntry, Entry, Lane, Stage } from "../plan/plan.ts";
import { indexLines } from "../text/line-index.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { ExportOptions } from "./export-options.ts";
import { readVerdict, type Verdict } from "./read-verdict.ts";
import type { ExplainedPlan, ToldEntry, ToldLane, ToldPlan, ToldProblem, ToldStage } from "./told-plan.ts";

const mostProblems = 50;

/** Puts a plan in words: what the picture says, in full. */
export function tellPlan(
  analysis: ExplainedPlan,
  text: string,
  { choices, showDropped, title, link }: ExportOptions,
): ToldPlan {
  const { plan, diagnostics } = analysis;
  const layout = layOutPlan(plan, { flow: "row", width: 0, showDropped, collapsed: new Set() });
  const tellEntry = (entry: Entry | DroppedEntry) => describeEntry(entry, analysis);
  const verdict = readVerdict(analysis, text);
  const problems = tellProblems(diagnostics, verdict, text);
  return {
    title: title === null ? null : toOneLine(title),
    link: link === null ? null : toOneLine(link),
    verdict,
    facts: [
      ...planFacts(plan.dialect, choices, showDropped ? 0 : layout.droppedCount),
      ...countFacts(plan.lanes, layout, showDropped),
    ],
    lanes: plan.lanes.map((lane, i) => tellLane(lane, layout.lanes[i], showDropped, tellEntry)),
    filtered: showDropped ? plan.filtered.map(tellEntry) : [],
    problems: problems.slice(0, mostProblems),
    moreProblems: Math.max(0, problems.length - mostProblems),
  };
}

/** All but those that the verdict tells. */
function tellProblems(
  diagnostics: readonly Diagnostic[],
  verdict: Verdict | null,
  text: string,
): readonly ToldProblem[] {
  const lines = indexLines(text);
  const told = new Set(verdict?.reasons.map(({ line, message }) => `${line} ${message}`));
  return diagnostics.flatMap(({ range, severity, message, hint = "" }) => {
    const { line } = lines.positionAt(range.from);
    if (told.has(`${line} ${message}`)) return [];
    return [{ line, severity, message, hint }];
  });
}

function countFacts(
  lanes: readonly Lane[],
  { entryCount, droppedCount }: Pick<Layout, "entryCount" | "droppedCount">,
  showDropped: boolean,
): readonly string[] {
  const requested = lanes.filter(({ status }) => status.kind === "requested").length;
  return [
    countOf(requested, "build farm job", "build farm jobs"),
    ...(entryCount > 0 ? [countOf(entryCount, "entry", "entries")] : []),
    ...(droppedCount > 0 && showDropped ? [countOf(droppedCount, "dropped", "dropped")] : []),
  ];
}

function tellLane(
  lane: Lane,
  box: LaneBox | undefined,
  showDropped: boolean,
  tellEntry: (entry: Entry | DroppedEntry) => ToldEntry,
): ToldLane {
  const series = seriesLabel(lane);
  const boxes = new Map(box?.stages.map((stage) => [stage.column, stage]));
  const arrows = new Map(box?.arrows.map((arrow) => [arrow.to, arrow]));
  return {
    architecture: toOneLine(lane.architecture),
    series,
    why: lane.status.kind === "requested" ? explainLane(lane) : withheldLabel(lane.status.reason),
    withheld: lane.status.kind === "withheld",
    summary: laneSummary(box?.counts ?? { entries: 0, dropped: 0 }, lane.status.kind === "requested"),
    stages: lane.stages.flatMap((stage) => {
      const drawn = boxes.get(stage.column);
      return drawn ? [tellStage(stage, drawn, arrows.get(drawn.id), showDropped, tellEntry)] : [];
    }),
  };
}

function tellStage(
  stage: Stage,
  { number, step, kind, sentence }: StageBox,
  arrow: Arrow | undefined,
  showDropped: boolean,
  tellEntry: (entry: Entry | DroppedEntry) => ToldEntry,
): ToldStage {
  return {
    heading: stageHeading(number, step),
    arrow: arrow ? { kind: arrow.kind, words: arrowLabel(arrow.kind).join(" ") } : null,
    kind,
    sentence: sentence === "" ? "" : toOneLine(sentence),
    entries: drawnEntries(stage, showDropped).map(tellEntry),
  };
}

function describeEntry(entry: Entry | DroppedEntry, analysis: ExplainedPlan): ToldEntry {
  const kind = droppedKind(entry);
  const isDropped = "reason" in entry;
  return {
    name: reportName(entry),
    series: toOneLine(entry.series),
    dropped:
      kind === null || !isDropped
        ? null
        : {
            reason: entry.architecture === "" ? "runs nowhere" : dropLabel(kind, entry.architecture),
            rule: explainDrop(entry, analysis).rule,
          },
  };
}
