import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

/** The commands that hand the plan on: the dialog, and the link at once. */
export function shareCommands({ workspace, page }: CommandContext): readonly Command[] {
  return [
    {
      id: "share",
      title: "Share…",
      group: "Export",
      keywords: "permalink address url send markdown merge proposal embed iframe secrets",
      run: () => page.setState({ dialog: "share" }),
    },
    {
      id: "copy-link",
      title: "Copy a link to this plan",
      group: "Export",
      keywords: "share permalink address url send",
      run: () => void import("./share/copy-link.ts").then(({ copyLink }) => copyLink({ workspace, page })),
    },
  ];
}
