import "./print-page.css";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { isEmpty, isStale, shownAnalysed } from "../../store/selectors.ts";
import type { Workspace } from "../../store/workspace.ts";
import type { CommandContext } from "../command-context.ts";
import { PrintedPlan } from "./PrintedPlan.tsx";
import { printedSides } from "./printed-sides.ts";

/**
 * From now on what is printed is the plan, made for paper, however printing is asked for. It is made at once when that happens: a
 * browser does not wait. Without a plan, and away from the planner, the page itself is printed.
 */
export function startPrinting({ workspace, page }: CommandContext): void {
  let stop: (() => void) | null = null;
  addEventListener("beforeprint", () => {
    stop?.();
    stop = page.getState().place.kind === "planner" ? putOnPaper(workspace) : null;
  });
  addEventListener("afterprint", () => stop?.());
}

/** Shows the plan to the printer; returns the function that takes it away again, or null without a plan. */
function putOnPaper(workspace: Workspace): (() => void) | null {
  const state = workspace.getState();
  const analysed = shownAnalysed(state);
  if (!analysed || isEmpty(state)) return null;

  const element = document.createElement("div");
  element.dataset["paper"] = "";
  document.body.append(element);
  const root = createRoot(element);
  flushSync(() =>
    root.render(
      createElement(PrintedPlan, {
        ...printedSides(workspace, analysed),
        showDropped: state.showDropped,
        stale: isStale(state),
        showBoth: state.showBoth,
        today: state.today,
        farmDate: state.publicFarm.date,
      }),
    ),
  );
  document.documentElement.dataset["printing"] = "";
  return () => {
    delete document.documentElement.dataset["printing"];
    root.unmount();
    element.remove();
  };
}
