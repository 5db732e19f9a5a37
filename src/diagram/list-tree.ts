import { countOf, entryName, type LaneBox, type Layout, laneName, type StageBox, stageName } from "../core/index.ts";
import type { ListWindow } from "./list-window.ts";
import { idOf, listedEntries, type OutlineItem, type PlanOutline } from "./plan-outline.ts";

/** An item of the list with those inside it. */
export interface ListNode {
  readonly id: string;
  readonly item: OutlineItem;
  readonly name: string;
  /** In the outline. */
  readonly position: number;
  /** Among its siblings, also those that the list does not hold; counts from 1. */
  readonly place: { readonly at: number; readonly of: number };
  readonly children: readonly ListNode[];
}

/** How many problems an item has. */
export type CountProblems = (item: OutlineItem) => number;

/** What the list holds: the items of the window, and the lanes and stages around them. `notes` follow the names, by id. */
export function listTree(
  layout: Layout,
  outline: PlanOutline,
  held: ListWindow,
  notes: ReadonlyMap<string, string> = new Map(),
  countProblems: CountProblems = () => 0,
): readonly ListNode[] {
  const { lanes, stageCount } = layout;
  const isHeld = (from: number, to: number) => from < held.to && to > held.from;

  const laneNode = (lane: LaneBox, i: number): ListNode[] => {
    const position = outline.positionOf("lane", lane.id);
    const next = lanes[i + 1];
    const end = next ? outline.positionOf("lane", next.id) : outline.length;
    if (!isHeld(position, end)) return [];
    const children = lane.stages.flatMap((stage, j) => stageNode(lane, stage, j));
    return [node({ kind: "lane", lane }, laneName(lane), position, i, lanes.length, children)];
  };

  const stageNode = (lane: LaneBox, stage: StageBox, i: number): ListNode[] => {
    const position = outline.positionOf("stage", stage.id);
    const entries = listedEntries(stage);
    if (!isHeld(position, position + 1 + entries.length)) return [];
    const first = Math.max(0, held.from - position - 1);
    const children = entries
      .slice(first, Math.max(0, held.to - position - 1))
      .map((entry, j) =>
        node(
          { kind: "entry", lane, stage, entry },
          entryName(entry, stage, stageCount),
          position + 1 + first + j,
          first + j,
          entries.length,
          [],
        ),
      );
    return [
      node({ kind: "stage", lane, stage }, stageName(stage, stageCount), position, i, lane.stages.length, children),
    ];
  };

  const node = (
    item: OutlineItem,
    ownName: string,
    position: number,
    index: number,
    of: number,
    children: readonly ListNode[],
  ): ListNode => {
    const id = idOf(item);
    const note = notes.get(id);
    const problems = countProblems(item);
    const name = [
      ownName,
      ...(note === undefined ? [] : [note]),
      ...(problems === 0 ? [] : [countOf(problems, "problem", "problems")]),
    ].join(", ");
    return { id, item, name, position, place: { at: index + 1, of }, children };
  };

  return lanes.flatMap(laneNode);
}
