import { announce } from "../ui/announce.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import { singleKeys } from "./single-keys.ts";
import { walkRegions } from "./walk-regions.ts";

/** The commands about the page itself, wherever it is: its parts, its keys, its help. */
export function pageCommands({ page }: Pick<CommandContext, "page">): readonly Command[] {
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
