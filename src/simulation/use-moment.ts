import { useWorkspace } from "../store/WorkspaceContext.tsx";
import type { RunView } from "./run-view.ts";

/**
 * The last stop that the playhead has passed, null at the end: changes when something happens, not with every frame. What is drawn by it
 * is drawn as seldom.
 */
export function useMoment(view: RunView | null): number | null {
  return useWorkspace(({ playhead }) => momentOf(view, playhead));
}

function momentOf(view: RunView | null, playhead: number | null): number | null {
  if (!view || playhead === null || playhead >= view.endsAt) return null;
  return view.stops.findLast((stop) => stop <= playhead) ?? 0;
}
