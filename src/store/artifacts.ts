import { type ArtifactFlow, type ArtifactTrace, flowOf, type Plan, traceArtifacts } from "../core/index.ts";
import { selectedEntry, shownAnalysed } from "./selectors.ts";
import type { WorkspaceState } from "./workspace.ts";

// Apart from the other selectors, because it comes later than the first diagram.

const traces = new WeakMap<Plan, ArtifactTrace>();

/** Who reads what from whom in what is shown; made once for a plan. Null where there is none. */
export function shownTrace(state: WorkspaceState): ArtifactTrace | null {
  const { configuration, plan } = shownAnalysed(state)?.analysis ?? {};
  if (!configuration || !plan) return null;
  let trace = traces.get(plan);
  if (!trace) {
    trace = traceArtifacts({ configuration, plan });
    traces.set(plan, trace);
  }
  return trace;
}

const flows = new WeakMap<ArtifactTrace, { readonly selected: string; readonly flow: ArtifactFlow }>();

/** The artifacts of the pinned entry; null where none is pinned, or one that does not run. */
export function selectedFlow(state: WorkspaceState): ArtifactFlow | null {
  const { selected } = state;
  const plan = shownAnalysed(state)?.analysis.plan;
  const found = selectedEntry(state);
  const trace = found && shownTrace(state);
  if (selected === null || !plan || !trace || "reason" in found.entry) return null;
  let known = flows.get(trace);
  if (known?.selected !== selected) {
    known = { selected, flow: flowOf(found.entry, trace, plan) };
    flows.set(trace, known);
  }
  return known.flow;
}
