import { closeAccount } from "../findings/close-account.ts";
import { leaveDetails } from "../store/leave-details.ts";
import { announce } from "../ui/announce.ts";
import { resetSplitSizes } from "../ui/split-size.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import { hideText, textIsHidden } from "./hidden-text.ts";

/** The commands about what is shown, and how the parts of the page share its room. */
export function viewCommands({ workspace, page }: CommandContext): readonly Command[] {
  const state = () => workspace.getState();
  const isPinned = () => state().selected !== null || state().selectedPart !== null;
  return [
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
      id: "toggle-table",
      title: "Show the plan as a picture or a table",
      group: "View",
      keywords: "table picture diagram rows columns spreadsheet csv sort filter toggle",
      shortcut: { key: "t" },
      run: () => void import("./toggle-table.ts").then(({ toggleTable }) => toggleTable(workspace, page)),
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
  ];
}
