import { noFarmChanges } from "../core/index.ts";
import type { Workspace } from "../store/workspace.ts";
import { resetSplitSizes } from "../ui/split-size.ts";
import type { Command } from "./commands.ts";
import { hideText, textIsHidden } from "./hidden-text.ts";
import type { Page } from "./page.ts";
import { chooseTheme } from "./theme.ts";
import { walkProblems } from "./walk-problems.ts";

/** What commands act on. */
export interface CommandContext {
  readonly workspace: Workspace;
  readonly page: Page;
  readonly share: () => void;
}

/** The registry of commands. To add one, add it here: menus, shortcuts and the help find it. */
export function createCommands({ workspace, page, share }: CommandContext): readonly Command[] {
  const state = () => workspace.getState();
  return [
    { id: "share", title: "Copy a link to this plan", run: share },
    {
      id: "next-problem",
      title: "Next problem",
      shortcut: { key: "F8", whileTyping: true },
      run: () => walkProblems(workspace, "next"),
    },
    {
      id: "previous-problem",
      title: "Previous problem",
      shortcut: { key: "F8", shift: true, whileTyping: true },
      run: () => walkProblems(workspace, "previous"),
    },
    {
      id: "close-details",
      title: "Close the details",
      shortcut: { key: "Escape" },
      isAvailable: () => state().selected !== null,
      run: () => state().select(null),
    },
    { id: "dialect-designed", title: "Plan as designed", run: () => state().choosePlan("designed") },
    {
      id: "dialect-deployed",
      title: "Plan as deployed today",
      run: () => state().choosePlan("deployed"),
    },
    { id: "both-plans", title: "Show both plans", run: () => state().choosePlan("both") },
    {
      id: "toggle-dropped",
      title: "Show or hide dropped entries",
      run: () => state().setShowDropped(!state().showDropped),
    },
    { id: "change-farm", title: "Change the farm", run: () => state().openFarm() },
    {
      id: "reset-farm",
      title: "Reset the farm",
      run: () => state().changeSettings({ farmChanges: noFarmChanges }),
    },
    {
      id: "toggle-hints",
      title: "Show or hide hints in the text",
      run: () =>
        void import("../editor/hints-choice.ts").then(({ hintsAreShown, showHints }) => showHints(!hintsAreShown())),
    },
    { id: "reset-settings", title: "Reset what to plan", run: () => state().resetSettings() },
    { id: "toggle-text", title: "Show or hide the text", run: () => hideText(!textIsHidden()) },
    { id: "reset-split", title: "Reset the sizes of the parts", run: resetSplitSizes },
    { id: "theme-system", title: "Theme of the system", run: () => chooseTheme("system") },
    { id: "theme-light", title: "Light theme", run: () => chooseTheme("light") },
    { id: "theme-dark", title: "Dark theme", run: () => chooseTheme("dark") },
    {
      id: "help",
      title: "Help and shortcuts",
      shortcut: { key: "?" },
      run: () => page.setState({ helpOpen: true }),
    },
  ];
}
