import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import { hiddenFilesHint } from "./files/hidden-files-hint.ts";
import { askForFile } from "./files/open-files.ts";
import { saveDocument } from "./files/save-document.ts";

/** The commands that open and save files. Their keys are a browser's for files of its own: here they are the text's. */
export function fileCommands(context: Pick<CommandContext, "workspace" | "page">): readonly Command[] {
  return [
    {
      id: "open-file",
      title: "Open a file…",
      group: "File",
      note: hiddenFilesHint,
      keywords: "load import read browse upload disk yaml launchpad.yaml",
      shortcut: { key: "o", modifier: true, whileTyping: true },
      run: () => void askForFile(context),
    },
    {
      id: "save-file",
      title: "Save the file",
      group: "File",
      keywords: "write store disk download yaml launchpad.yaml",
      shortcut: { key: "s", modifier: true, whileTyping: true, inDialogs: true },
      run: () => void saveDocument(context),
    },
    {
      id: "save-file-as",
      title: "Save the file as…",
      group: "File",
      keywords: "write copy elsewhere another name rename disk download yaml",
      run: () => void saveDocument(context, { elsewhere: true }),
    },
  ];
}
