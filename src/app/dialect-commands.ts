import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

/** The commands that choose between the plan as designed and as deployed today. */
export function dialectCommands({ workspace }: Pick<CommandContext, "workspace">): readonly Command[] {
  const state = () => workspace.getState();
  return [
    {
      id: "dialect-designed",
      title: "Plan as designed",
      group: "Plan",
      keywords: "dialect design review intended",
      run: () => state().choosePlan("designed"),
    },
    {
      id: "dialect-deployed",
      title: "Plan as deployed today",
      group: "Plan",
      keywords: "dialect launchpad today now real production",
      run: () => state().choosePlan("deployed"),
    },
    {
      id: "both-plans",
      title: "Show both plans",
      group: "Plan",
      keywords: "dialect compare difference side by side",
      run: () => state().choosePlan("both"),
    },
  ];
}
