import type { Command } from "./commands.ts";
import { type CommandContext, createCommands } from "./create-commands.ts";
import { listenForShortcuts } from "./listen-for-shortcuts.ts";
import { loadPaletteEarly } from "./load-palette-early.ts";
import { loadPrintingEarly } from "./print/load-printing.ts";

/** Makes the registry of commands and listens for their shortcuts. Comes after the first diagram, code and all. */
export function startCommands(context: CommandContext): readonly Command[] {
  const commands = createCommands(context);
  listenForShortcuts(commands);
  loadPaletteEarly();
  loadPrintingEarly(context.workspace);
  return commands;
}
