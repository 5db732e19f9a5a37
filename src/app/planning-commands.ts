import { noFarmChanges } from "../core/index.ts";
import { isPending } from "../store/selectors.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

/** The commands about what else decides the plan, and about the planning itself. */
export function planningCommands({ workspace }: Pick<CommandContext, "workspace">): readonly Command[] {
  const state = () => workspace.getState();
  return [
    {
      id: "change-farm",
      title: "Change the farm",
      group: "Plan",
      keywords: "farm builders series architectures add remove edit",
      run: () => state().openFarm(),
    },
    {
      id: "reset-farm",
      title: "Reset the farm",
      group: "Plan",
      keywords: "farm undo default builders",
      run: () => state().changeSettings({ farmChanges: noFarmChanges }),
    },
    {
      id: "stop-planning",
      title: "Stop planning",
      group: "Plan",
      keywords: "cancel abort end long slow",
      isAvailable: () => isPending(state()),
      whyNot: "Nothing is being planned.",
      run: () => state().stopPlanning(),
    },
    {
      id: "plan-again",
      title: "Plan the text again",
      group: "Plan",
      keywords: "retry anyway failed stopped",
      isAvailable: () => state().failure !== null,
      whyNot: "The text is planned.",
      run: () => state().planAgain(),
    },
    {
      id: "reset-settings",
      title: "Reset what to plan",
      group: "Plan",
      keywords: "default clear choices series dispatch dialect",
      run: () => state().resetSettings(),
    },
  ];
}
