import { reportName } from "../diagnostics/report-name.ts";
import { dropLabel, laneName, stageName } from "../layout/labels.ts";
import type { EntryBox, LaneBox, Layout, StageBox } from "../layout/layout.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { Verdict } from "./read-verdict.ts";

/** A plan of more entries is told without their names. */
const mostNamed = 200;
const mostStages = 200;

/** The picture in words, for those who do not see it. */
export function describePicture(layout: Layout, verdict: Verdict | null, facts: readonly string[]): string {
  const named = layout.entryCount + layout.droppedCount <= mostNamed;
  const stages = layout.lanes.reduce((sum, lane) => sum + lane.stages.length, 0) <= mostStages;
  const sentences = [
    ...(verdict ? [verdict.title, ...verdict.reasons.map(({ message }) => message)] : []),
    ...layout.lanes.flatMap((lane) => [
      laneName(lane),
      ...(stages ? lane.stages.map((stage) => describeStage(stage, layout, named)) : []),
    ]),
    ...facts,
  ];
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join("\n");
}

function describeStage(stage: StageBox, { stageCount }: Pick<Layout, "stageCount">, named: boolean): string {
  const name = stageName(stage, stageCount);
  return named && stage.entries.length > 0 ? `${name}: ${stage.entries.map(nameEntry).join(", ")}` : name;
}

function nameEntry(entry: EntryBox): string {
  const { series, dropped, architecture } = entry;
  return `${reportName(entry)} ${dropped === null ? toOneLine(series) : `dropped, ${dropLabel(dropped, architecture)}`}`;
}

/** What the picture is called where nobody named it. */
export function defaultTitle({ lanes }: { readonly lanes: readonly LaneBox[] }): string {
  return lanes.length === 0 ? "A pipeline without a plan" : "What Launchpad builds of a pipeline";
}
