import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import { walkProblems } from "./walk-problems.ts";

/** The commands that walk the problems of the text. */
export function problemCommands({ workspace }: Pick<CommandContext, "workspace">): readonly Command[] {
  return [
    {
      id: "next-problem",
      title: "Go to the next problem",
      group: "Problems",
      keywords: "error warning diagnostic issue forward",
      shortcut: { key: "F8", whileTyping: true },
      run: () => walkProblems(workspace, "next"),
    },
    {
      id: "previous-problem",
      title: "Go to the previous problem",
      group: "Problems",
      keywords: "error warning diagnostic issue back",
      shortcut: { key: "F8", shift: true, whileTyping: true },
      run: () => walkProblems(workspace, "previous"),
    },
  ];
}
