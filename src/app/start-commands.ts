import type { Command } from "./commands.ts";
import { type CommandContext, createCommands } from "./create-commands.ts";
import { listenForShortcuts } from "./listen-for-shortcuts.ts";
import { loadPaletteEarly } from "./load-palette-early.ts";
import type { Page } from "./page.ts";
import { loadPrintingEarly } from "./print/load-printing.ts";

/** The page has what it needs by then (milliseconds): keeping all of it for later is in nobody's way. */
const patience = 2_000;

/** Makes the registry of commands and listens for their shortcuts. Comes after the first diagram, code and all. */
export function startCommands(context: CommandContext): readonly Command[] {
  const commands = createCommands(context);
  listenForShortcuts(commands);
  loadPaletteEarly();
  loadPrintingEarly(context.workspace);
  // The development server has no service worker.
  if (import.meta.env.PROD) setTimeout(() => void keepOfflineLater(context.page), patience);
  return commands;
}

async function keepOfflineLater(page: Page): Promise<void> {
  (await import("./keep-offline.ts")).keepOffline(page);
}
