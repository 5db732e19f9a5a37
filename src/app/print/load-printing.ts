import type { CommandContext } from "../command-context.ts";

/** Nobody prints sooner than this (milliseconds) but by our own command, which waits. */
const patience = 2_000;

let started: Promise<void> | null = null;

/** Makes sure that what is printed is the plan. */
export function loadPrinting(context: CommandContext): Promise<void> {
  started ??= import("./start-printing.ts").then(
    ({ startPrinting }) => startPrinting(context),
    () => {
      // Then the page itself is printed, and next time it is tried again.
      started = null;
    },
  );
  return started;
}

/** Loads that before it is wanted: a browser that prints waits for nothing. */
export function loadPrintingEarly(context: CommandContext): void {
  setTimeout(() => void loadPrinting(context), patience);
}
