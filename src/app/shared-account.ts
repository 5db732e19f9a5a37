import type { SharedState } from "../permalink/shared-state.ts";
import type { WorkspaceState } from "../store/workspace.ts";

/** What a link says of how the plan is told; nothing where it is not, and while it is compared, which takes the place of that. */
export function sharedAccountOf({
  accountKind: kind,
  accountStep,
  comparison,
}: Pick<WorkspaceState, "accountKind" | "accountStep" | "comparison">): Pick<SharedState, "account"> {
  if (kind === null || comparison !== null) return {};
  return { account: kind === "replay" ? { kind, step: accountStep + 1 } : { kind } };
}

/** The same back. */
export function readAccount({
  account: { kind, step = 1 } = {},
}: Pick<SharedState, "account">): Pick<WorkspaceState, "accountKind" | "accountStep"> {
  return { accountKind: kind ?? null, accountStep: step - 1 };
}
