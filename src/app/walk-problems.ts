import { type Diagnostic, nextProblem } from "../core/index.ts";
import { latestDiagnostics } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Page } from "./page.ts";

/** The problem that was gone to last in each workspace. */
const walked = new WeakMap<Workspace, Diagnostic>();

/** Goes to the next or previous problem of the text, round its end, and says which of how many it is. */
export function walkProblems(workspace: Workspace, page: Page, direction: "next" | "previous"): void {
  const state = workspace.getState();
  const diagnostics = latestDiagnostics(state);
  const whereabouts = { caret: state.caret ?? -1, last: walked.get(workspace) ?? null };
  const position = nextProblem(diagnostics, whereabouts, direction);
  const problem = diagnostics[position];
  if (!problem) {
    say(page, "No problems.");
    return;
  }
  walked.set(workspace, problem);
  state.explainText(problem.range.from, problem.range.to);
  say(page, `Problem ${position + 1} of ${diagnostics.length}: ${problem.message}`);
}

function say(page: Page, text: string) {
  page.setState(({ announcement }) => ({ announcement: { id: (announcement?.id ?? 0) + 1, text } }));
}
