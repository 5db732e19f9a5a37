import { type Diagnostic, nextProblem } from "../core/index.ts";
import { latestDiagnostics } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";

/** The problem that was gone to last in each workspace. */
const walked = new WeakMap<Workspace, Diagnostic>();

/** Goes to the next or previous problem of the text, round its end, and says which of how many it is. */
export function walkProblems(workspace: Workspace, direction: "next" | "previous"): void {
  const state = workspace.getState();
  const diagnostics = latestDiagnostics(state);
  const whereabouts = { caret: state.caret ?? -1, last: walked.get(workspace) ?? null };
  const position = nextProblem(diagnostics, whereabouts, direction);
  const problem = diagnostics[position];
  if (!problem) {
    announce("No problems.", { about: "problem" });
    return;
  }
  walked.set(workspace, problem);
  state.explainText(problem.range.from, problem.range.to);
  announce(`Problem ${position + 1} of ${diagnostics.length}: ${problem.message.replaceAll("`", "")}`, {
    about: "problem",
  });
}
