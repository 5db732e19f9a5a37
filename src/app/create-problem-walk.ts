import { type Diagnostic, nextProblem } from "../core/index.ts";
import { latestDiagnostics } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Page } from "./page.ts";

/** Goes from problem to problem of the text, round its end, and says which of how many it is. */
export function createProblemWalk(workspace: Workspace, page: Page): (direction: "next" | "previous") => void {
  let last: Diagnostic | null = null;
  const say = (text: string) =>
    page.setState(({ announcement }) => ({ announcement: { id: (announcement?.id ?? 0) + 1, text } }));

  return (direction) => {
    const state = workspace.getState();
    const diagnostics = latestDiagnostics(state);
    const position = nextProblem(diagnostics, { caret: state.caret ?? -1, last }, direction);
    last = diagnostics[position] ?? null;
    if (!last) {
      say("No problems.");
      return;
    }
    state.explainText(last.range.from, last.range.to);
    say(`Problem ${position + 1} of ${diagnostics.length}: ${last.message}`);
  };
}
