import { noFarmChanges } from "../core/index.ts";
import { closeAccount } from "../findings/close-account.ts";
import { leaveDetails } from "../store/leave-details.ts";
import { isPending } from "../store/selectors.ts";
import type { Workspace } from "../store/workspace.ts";
import { announce } from "../ui/announce.ts";
import { resetSplitSizes } from "../ui/split-size.ts";
import { accountCommands } from "./account-commands.ts";
import type { Command } from "./commands.ts";
import { compareCommands } from "./compare-commands.ts";
import { draftCommands } from "./draft-commands.ts";
import { exportCommands } from "./export-commands.ts";
import { fileCommands } from "./file-commands.ts";
import { hideText, textIsHidden } from "./hidden-text.ts";
import type { Page } from "./page.ts";
import { pictureCommands } from "./picture-commands.ts";
import { placeCommands } from "./place-commands.ts";
import { shareCommands } from "./share-commands.ts";
import { simulationCommands } from "./simulation-commands.ts";
import { singleKeys } from "./single-keys.ts";
import { chooseTheme } from "./theme.ts";
import { walkProblems } from "./walk-problems.ts";
import { walkRegions } from "./walk-regions.ts";

/** What commands act on. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly page: Page;
}

/** The registry of commands. To add one, add it here: menus, shortcuts, the help and the palette find it. */
export function createCommands(context: CommandContext): readonly Command[] {
  return listCommands(context).map((command) => (command.anywhere ? command : inPlanner(command, context.page)));
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

function listCommands(context: CommandContext): readonly Command[] {
  const { workspace, page } = context;
  const state = () => workspace.getState();
  const isPinned = () => state().selected !== null || state().selectedPart !== null;
  return [
    {
      id: "palette",
      title: "Open the command palette",
      group: "Help",
      keywords: "search find actions run everything",
      shortcut: { key: "k", modifier: true, whileTyping: true },
      anywhere: true,
      run: () => page.setState({ dialog: "palette" }),
    },
    ...shareCommands(context),
    ...fileCommands({ workspace, page }),
    ...exportCommands({ workspace, page }),
    ...draftCommands({ page }),
    ...placeCommands(page),
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
    {
      id: "close-details",
      title: "Close the details",
      group: "View",
      keywords: "unpin deselect side panel hide explanation replay",
      whyNot: "No details are open.",
      shortcut: { key: "Escape" },
      isAvailable: () => isPinned() || state().accountKind !== null,
      run: () => {
        // What is pinned lies over what is told, so it goes first.
        if (!isPinned()) closeAccount(workspace);
        else if (document.activeElement?.closest("aside")) leaveDetails(state());
        else state().select(null);
      },
    },
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
    ...accountCommands(context),
    ...simulationCommands({ workspace, page }),
    ...compareCommands({ workspace, page }),
    ...pictureCommands(context),
    {
      id: "toggle-dropped",
      title: "Show or hide dropped entries",
      group: "View",
      keywords: "dropped filtered excluded missing visible toggle",
      run() {
        const { showDropped, setShowDropped } = state();
        setShowDropped(!showDropped);
        announce(`Dropped entries are ${showDropped ? "hidden" : "shown"}.`);
      },
    },
    {
      id: "change-farm",
      title: "Change the farm",
      group: "Plan",
      keywords: "farm builders series architectures add remove edit",
      run: () => state().openFarm(),
    },
    {
      id: "toggle-table",
      title: "Show the plan as a picture or a table",
      group: "View",
      keywords: "table picture diagram rows columns spreadsheet csv sort filter toggle",
      shortcut: { key: "t" },
      run: () => void import("./toggle-table.ts").then(({ toggleTable }) => toggleTable(workspace, page)),
    },
    {
      id: "reset-farm",
      title: "Reset the farm",
      group: "Plan",
      keywords: "farm undo default builders",
      run: () => state().changeSettings({ farmChanges: noFarmChanges }),
    },
    {
      id: "toggle-hints",
      title: "Show or hide hints in the text",
      group: "Text",
      keywords: "inlay hints annotations editor yaml toggle",
      run: () =>
        void import("../editor/hints-choice.ts").then(({ hintsChoice }) => {
          hintsChoice.turn(!hintsChoice.isOn());
          announce(`Hints in the text are ${hintsChoice.isOn() ? "shown" : "hidden"}.`);
        }),
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
    {
      id: "toggle-text",
      title: "Show or hide the text",
      group: "View",
      keywords: "editor yaml source pane wide diagram only toggle",
      run() {
        hideText(!textIsHidden());
        announce(`The text is ${textIsHidden() ? "hidden" : "shown"}.`);
      },
    },
    {
      id: "reset-split",
      title: "Reset the sizes of the parts",
      group: "View",
      keywords: "split panes width height layout default",
      run: resetSplitSizes,
    },
    {
      id: "theme-system",
      title: "Use the theme of the system",
      group: "View",
      keywords: "appearance colours colors auto automatic mode",
      anywhere: true,
      run: () => chooseTheme("system"),
    },
    {
      id: "theme-light",
      title: "Use the light theme",
      group: "View",
      keywords: "appearance colours colors bright white day mode",
      anywhere: true,
      run: () => chooseTheme("light"),
    },
    {
      id: "theme-dark",
      title: "Use the dark theme",
      group: "View",
      keywords: "appearance colours colors black night mode",
      anywhere: true,
      run: () => chooseTheme("dark"),
    },
    {
      id: "next-region",
      title: "Go to the next part of the page",
      group: "View",
      keywords: "region landmark pane focus jump editor problems plan details",
      shortcut: { key: "F6", whileTyping: true },
      anywhere: true,
      run: () => walkRegions("next"),
    },
    {
      id: "previous-region",
      title: "Go to the previous part of the page",
      group: "View",
      keywords: "region landmark pane focus jump back",
      shortcut: { key: "F6", shift: true, whileTyping: true },
      anywhere: true,
      run: () => walkRegions("previous"),
    },
    {
      id: "toggle-single-keys",
      title: "Switch shortcuts of one character on or off",
      group: "Help",
      keywords: "keyboard keys letters speech disable enable toggle wcag",
      anywhere: true,
      run() {
        singleKeys.turn(!singleKeys.isOn());
        announce(`Shortcuts of one character are ${singleKeys.isOn() ? "on" : "off"}.`);
      },
    },
    {
      id: "help",
      title: "Show help and shortcuts",
      group: "Help",
      keywords: "keyboard keys documentation manual",
      shortcut: { key: "?" },
      anywhere: true,
      run: () => page.setState({ dialog: "help" }),
    },
    {
      id: "about",
      title: "About Flightplan",
      group: "Help",
      keywords: "version sources dates age data credits licences licenses libraries changelog",
      anywhere: true,
      run: () => page.setState({ dialog: "about" }),
    },
  ];
}
