import { isEmpty } from "../store/selectors.ts";
import type { AccountKind } from "../store/view-slice.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

/** Commands that tell how a plan is meant, and how it comes about. */
export function accountCommands({ workspace, page }: CommandContext): readonly Command[] {
  const isAvailable = () => !isEmpty(workspace.getState()) && workspace.getState().comparison === null;
  const toggle = (kind: AccountKind) => {
    page.setState({ tab: "plan" });
    void import("./toggle-account.ts").then(({ toggleAccount }) => toggleAccount(workspace, kind));
  };
  return [
    {
      id: "explain-plan",
      title: "Explain this plan",
      group: "Plan",
      keywords: "why sentences words tell describe reasons report copy text markdown",
      shortcut: { key: "x" },
      isAvailable,
      whyNot: "There is no plan to explain, or it is compared.",
      run: () => toggle("explanation"),
    },
    {
      id: "replay-plan",
      title: "Replay the planner",
      group: "Plan",
      keywords: "steps how play algorithm learn animate matrix filter walk",
      shortcut: { key: "r" },
      isAvailable,
      whyNot: "There is no plan to replay, or it is compared.",
      run: () => toggle("replay"),
    },
  ];
}
