import type { AccountKind } from "../store/view-slice.ts";
import type { Workspace } from "../store/workspace.ts";
import { focusWhenThere } from "./focus-when-there.ts";

const beginnings: Readonly<Record<AccountKind, string>> = {
  explanation: '#plan [aria-label="Explanation"] h2',
  replay: '#plan [aria-label="Replay"] h3',
};

/** Has the plan explained, or replayed, and moves the focus there; or no longer, and leaves the focus in the plan. */
export function toggleAccount(workspace: Workspace, kind: AccountKind): void {
  const { accountKind, account } = workspace.getState();
  if (accountKind === kind) {
    account(null);
    document.querySelector<HTMLElement>("#plan")?.focus();
    return;
  }
  account(kind);
  focusWhenThere(beginnings[kind]);
}
