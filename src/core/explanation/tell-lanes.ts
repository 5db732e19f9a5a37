import { innersDiffer } from "../diagnostics/build-messages.ts";
import type { Farm } from "../farm/farm.ts";
import { explainDispatch } from "../plan/explain-build.ts";
import { explainWithheld } from "../plan/explain-lane.ts";
import type { Lane } from "../plan/plan.ts";
import type { SourceRange } from "../text/source-range.ts";
import * as words from "./explanation-words.ts";
import { tellSentence } from "./tell-sentence.ts";
import type { ToldSentence } from "./told-passage.ts";

/** Which build farm jobs are requested, and why on their series. */
export function tellLanes(lanes: readonly Lane[], farm: Farm): readonly ToldSentence[] {
  return lanes.map((lane) => {
    const why = explainDispatch(lane, farm).filter((sentence) => sentence !== innersDiffer());
    const about = { lanes: [lane.id], ranges: seriesRanges(lane) };
    return tellSentence([words.laneDispatched(lane), ...why].join(" "), about);
  });
}

/** What holds for all of them. */
export function tellOfAllLanes(lanes: readonly Lane[]): readonly ToldSentence[] {
  const differing = lanes.filter(({ series, stages }) => {
    return stages.some(({ entries }) => entries.some((entry) => entry.series !== series));
  });
  return [
    ...(lanes.length > 1
      ? [tellSentence(words.lanesApart(lanes.map(({ architecture }) => architecture)), { lanes: idsOf(lanes) })]
      : []),
    ...(differing.length > 0 ? [tellSentence(innersDiffer(), { lanes: idsOf(differing) })] : []),
  ];
}

function idsOf(lanes: readonly Lane[]): readonly string[] {
  return lanes.map(({ id }) => id);
}

/** Which build farm jobs would have been, and why they are not. */
export function tellWithheld(lanes: readonly Lane[]): readonly ToldSentence[] {
  return lanes.flatMap((lane) => {
    const { status } = lane;
    if (status.kind === "requested") return [];
    const about = { lanes: [lane.id], ranges: firstRange(lane) };
    // Why a pipeline is refused is said once, for all lanes.
    if (status.reason.kind === "cross-architecture") return [tellSentence(words.laneWithheld(lane), about)];
    const explained = explainWithheld(lane);
    return explained ? [tellSentence(words.laneWithheldBy(lane.architecture, explained), about)] : [];
  });
}

/** Where the first entry of the series that decides stands. */
function seriesRanges({ series, stages }: Lane): readonly SourceRange[] {
  for (const { entries } of stages) {
    const entry = entries.find((one) => one.series === series);
    if (entry) return [entry.range];
  }
  return [];
}

function firstRange({ stages }: Lane): readonly SourceRange[] {
  const [first] = stages.find(({ entries }) => entries.length > 0)?.entries ?? [];
  return first ? [first.range] : [];
}
