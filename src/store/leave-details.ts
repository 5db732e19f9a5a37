import { selectedEntry } from "./selectors.ts";
import type { PlanPlace } from "./view-slice.ts";
import type { WorkspaceState } from "./workspace.ts";

/** Closes the details and leads the focus back to what they were of, in the plan: for somebody who was in them by keyboard. */
export function leaveDetails(state: WorkspaceState): void {
  const place = pinnedPlace(state);
  state.select(null);
  if (place) state.goToPlace(place);
}

function pinnedPlace(state: WorkspaceState): PlanPlace | null {
  const found = selectedEntry(state);
  return found?.lane ? { kind: "entry", lane: found.lane.id, entry: found.entry.id } : state.selectedPart;
}
