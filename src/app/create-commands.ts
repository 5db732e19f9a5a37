import { accountCommands } from "./account-commands.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import { compareCommands } from "./compare-commands.ts";
import { dialectCommands } from "./dialect-commands.ts";
import { draftCommands } from "./draft-commands.ts";
import { exportCommands } from "./export-commands.ts";
import { fileCommands } from "./file-commands.ts";
import type { Page } from "./page.ts";
import { pageCommands } from "./page-commands.ts";
import { pictureCommands } from "./picture-commands.ts";
import { placeCommands } from "./place-commands.ts";
import { planningCommands } from "./planning-commands.ts";
import { problemCommands } from "./problem-commands.ts";
import { shareCommands } from "./share-commands.ts";
import { simulationCommands } from "./simulation-commands.ts";
import { themeCommands } from "./theme-commands.ts";
import { viewCommands } from "./view-commands.ts";

/** The registry of commands: menus, shortcuts, the help and the palette find here what each of its files has, in this order. */
export function createCommands(context: CommandContext): readonly Command[] {
  return listCommands(context).map((command) => (command.anywhere ? command : inPlanner(command, context.page)));
}

function listCommands(context: CommandContext): readonly Command[] {
  return [
    ...shareCommands(context),
    ...fileCommands(context),
    ...exportCommands(context),
    ...draftCommands(context),
    ...placeCommands(context.page),
    ...problemCommands(context),
    ...dialectCommands(context),
    ...accountCommands(context),
    ...simulationCommands(context),
    ...compareCommands(context),
    ...planningCommands(context),
    ...pictureCommands(context),
    ...viewCommands(context),
    ...themeCommands(),
    ...pageCommands(context),
  ];
}

/** The command, with nothing to do for it in other places. */
function inPlanner(command: Command, page: Page): Command {
  const isThere = () => page.getState().place.kind === "planner";
  const { whyNot = "" } = command;
  return {
    ...command,
    isAvailable: () => isThere() && command.isAvailable?.() !== false,
    get whyNot() {
      return isThere() ? whyNot : "This is for the planner.";
    },
  };
}
