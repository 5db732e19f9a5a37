import type { Workspace } from "../store/workspace.ts";

/** Closes what tells of the plan, the explanation or the replay; whoever was in there goes on in the plan. */
export function closeAccount(workspace: Workspace): void {
  const wasInside = document.activeElement?.closest('[aria-label="Explanation"], [aria-label="Replay"]') ?? null;
  workspace.getState().account(null);
  if (wasInside) document.querySelector<HTMLElement>("#plan")?.focus();
}
