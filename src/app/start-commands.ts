import type { CommandContext } from "./command-context.ts";
import type { Command } from "./commands.ts";
import { createCommands } from "./create-commands.ts";
import type { HeldFiles } from "./files/hold-files.ts";
import { startFiles } from "./files/start-files.ts";
import { listenForShortcuts } from "./listen-for-shortcuts.ts";
import { loadPaletteEarly } from "./load-palette-early.ts";
import type { Page } from "./page.ts";
import { loadPrintingEarly } from "./print/load-printing.ts";
import { onTourAsked } from "./tour/ask-for-tour.ts";

/** The page has what it needs by then (milliseconds): keeping all of it for later is in nobody's way. */
const patience = 2_000;

interface StartContext extends CommandContext {
  /** Ends what holds files back, and answers what was. */
  readonly releaseFiles: () => HeldFiles;
}

/** Makes the registry of commands and listens for their shortcuts, and for files. Comes after the first diagram, code and all. */
export function startCommands({ releaseFiles, ...context }: StartContext): readonly Command[] {
  const commands = createCommands(context);
  listenForShortcuts(commands, () => context.page.getState().dialog !== null);
  onTourAsked(() => commands.find(({ id }) => id === "tour")?.run());
  startFiles(context, releaseFiles());
  loadPaletteEarly();
  loadPrintingEarly(context);
  // The development server has no service worker, and a page that is all one file needs none.
  if (import.meta.env.MODE === "production") setTimeout(() => void keepOfflineLater(context.page), patience);
  return commands;
}

async function keepOfflineLater(page: Page): Promise<void> {
  (await import("./keep-offline.ts")).keepOffline(page);
}
