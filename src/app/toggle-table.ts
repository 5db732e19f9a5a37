import { countOf, countPlan } from "../core/index.ts";
import { shownAnalysed } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";
import type { Page } from "./page.ts";

/** Shows the plan as a table, or as the picture again, and says so; the focus stays in the plan if it was there. */
export function toggleTable(workspace: Workspace, page: Page): void {
  const { showTable, setShowTable } = workspace.getState();
  const pane = document.querySelector<HTMLElement>("#plan");
  const isInside = pane?.contains(document.activeElement);
  // What has the focus may go: its pane does not. A table takes it from there.
  if (isInside) pane?.focus();
  page.setState({ tab: "plan" });
  setShowTable(!showTable);
  if (isInside && showTable) {
    const focusList = () => pane?.querySelector<HTMLElement>('[aria-label="Plan as a list"] [tabindex="0"]')?.focus();
    requestAnimationFrame(focusList);
  }
  const plan = shownAnalysed(workspace.getState())?.analysis.plan;
  const { entries, dropped } = countPlan(plan ?? { lanes: [] });
  const view = showTable ? "picture" : "table";
  announce(
    `The plan as a ${view}, ${countOf(entries, "entry", "entries")}, ${countOf(dropped, "dropped", "dropped")}.`,
  );
}
