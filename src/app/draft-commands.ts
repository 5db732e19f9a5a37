import { describeStatus } from "../drafts/storage-words.ts";
import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";

/** The commands about the texts that are kept on this device. */
export function draftCommands({ page }: Pick<CommandContext, "page">): readonly Command[] {
  return [
    {
      id: "drafts",
      title: "Open a draft…",
      note: () => {
        const { saved } = page.getState();
        return saved === null ? null : describeStatus(saved);
      },
      group: "Text",
      keywords: "drafts saved kept history versions restore recover lost earlier recent delete clear",
      run: () => page.setState({ dialog: "drafts" }),
    },
  ];
}
