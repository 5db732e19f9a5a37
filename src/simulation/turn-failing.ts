import type { Workspace } from "../store/workspace.ts";
import { keyOf, type RunView } from "./run-view.ts";

/** Lets an entry fail, or no more. */
export function turnFailing(workspace: Workspace, view: RunView, id: string): void {
  const found = view.find(id);
  if (!found) return;
  const { job, index, architecture, occurrence } = found.entry;
  const place = { job, index, architecture, occurrence };
  const { simulation, changeSimulation } = workspace.getState();
  const key = keyOf(place);
  const others = simulation.failing.filter((one) => keyOf(one) !== key);
  const isOn = others.length < simulation.failing.length;
  changeSimulation({ failing: isOn ? others : [...others, place] });
}
