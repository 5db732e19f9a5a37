import type { Dialect } from "../../core/index.ts";
import { type FoundPart, foundPart, otherState, shownAnalysed } from "../../store/selectors.ts";
import type { WorkspaceState } from "../../store/workspace.ts";

/** The lane or stage whose details are open, as rows know it. */
export interface PinnedPart {
  /** Whose plan it is of. */
  readonly dialect: Dialect;
  /** Ids of what it holds and drops. */
  readonly entries: ReadonlySet<string>;
}

const pinned = new WeakMap<FoundPart, PinnedPart>();

/** What is pinned of this plan, or else of the other one of both; null where it is no lane and no stage. Made once for each. */
export function pinnedPart(state: WorkspaceState): PinnedPart | null {
  const other = otherState(state);
  return partOf(state) ?? (other && partOf(other));
}

function partOf(state: WorkspaceState): PinnedPart | null {
  const found = foundPart(state);
  const dialect = shownAnalysed(state)?.analysis.plan.dialect;
  if (!found || !dialect) return null;
  let part = pinned.get(found);
  if (!part) {
    const stages = found.stage ? [found.stage] : found.lane.stages;
    const ids = stages.flatMap(({ entries, dropped }) => [...entries, ...dropped].map(({ id }) => id));
    part = { dialect, entries: new Set(ids) };
    pinned.set(found, part);
  }
  return part;
}
