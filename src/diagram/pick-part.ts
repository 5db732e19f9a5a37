import { findPartAt, type Layout, type Point } from "../core/index.ts";
import { foundPart } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import type { Workspace } from "../store/workspace.ts";

/** Pins the lane or stage whose head was clicked, or frees it. */
export function pickPart(workspace: Workspace, layout: Layout, point: Point): void {
  const found = findPartAt(layout, point);
  if (!found) return;
  const { lane, stage } = found;
  const part: PlanPart = stage
    ? { kind: "stage", lane: lane.id, column: stage.column }
    : { kind: "lane", lane: lane.id };
  const state = workspace.getState();
  const { selectedPart, select, selectPart } = state;
  if (foundPart(state) && isSamePart(selectedPart, part)) select(null);
  else selectPart(part);
}

function isSamePart(one: PlanPart | null, other: PlanPart): boolean {
  if (one?.kind !== other.kind || one.lane !== other.lane) return false;
  return one.kind === "lane" || (other.kind === "stage" && one.column === other.column);
}
