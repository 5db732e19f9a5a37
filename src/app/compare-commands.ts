import { isEmpty } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

const load = () => import("../compare/swap-comparison.ts");

/** The commands that compare the text with something. */
export function compareCommands({ workspace, page }: Pick<CommandContext, "workspace" | "page">): readonly Command[] {
  const isCompared = () => workspace.getState().comparison !== null;
  const shared = { group: "Plan", whyNot: "Nothing is compared.", isAvailable: isCompared } as const;
  return [
    {
      id: "compare",
      title: "Compare…",
      group: "Plan",
      keywords: "difference diff old new review merge proposal what-if side by side",
      run: () => page.setState({ dialog: "compare" }),
    },
    {
      id: "keep-as-old",
      title: "Keep this text as the old one and compare",
      group: "Plan",
      keywords: "compare base before snapshot difference diff edit",
      isAvailable: () => !isEmpty(workspace.getState()),
      whyNot: "The text is empty.",
      run: () => keepAsOld(workspace),
    },
    {
      ...shared,
      id: "swap-comparison",
      title: "Swap the old and the new",
      keywords: "compare exchange reverse turn round",
      run: () => void load().then(({ swapComparison }) => swapComparison(workspace)),
    },
    {
      ...shared,
      id: "leave-comparison",
      title: "Leave the comparison",
      keywords: "compare close end stop",
      run: () => void load().then(({ leaveComparison }) => leaveComparison(workspace)),
    },
  ];
}

/** Compares with the text as it is now, so that every edit shows what it changes. */
export function keepAsOld(workspace: Workspace): void {
  const { text, compareWith } = workspace.getState();
  compareWith({ text, settings: null });
  announce("This is the old text now. What you change is compared with it.");
}
