import { shownAnalysed } from "../store/selectors.ts";
import { isSimulated } from "../store/simulation-slice.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

/** The commands about the plan as it runs. */
export function simulationCommands({
  workspace,
  page,
}: Pick<CommandContext, "workspace" | "page">): readonly Command[] {
  const hasPlan = () => (shownAnalysed(workspace.getState())?.analysis.plan.lanes.length ?? 0) > 0;
  return [
    {
      id: "simulate",
      title: "Start or end the simulation",
      group: "Plan",
      keywords: "run play fail failure builder what if timeline log serial parallel lpci laptop",
      isAvailable: () => hasPlan() || workspace.getState().simulating,
      whyNot: "There is no plan to run.",
      run() {
        page.setState({ tab: "plan" });
        const state = workspace.getState();
        state.setSimulating(!isSimulated(state));
      },
    },
  ];
}
