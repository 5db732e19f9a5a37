import type { Workspace } from "../../store/workspace.ts";

/** Nobody prints sooner than this (milliseconds) but by our own command, which waits. */
const patience = 2_000;

let started: Promise<void> | null = null;

/** Makes sure that what is printed is the plan. */
export function loadPrinting(workspace: Workspace): Promise<void> {
  started ??= import("./start-printing.ts").then(
    ({ startPrinting }) => startPrinting(workspace),
    () => {
      // Then the page itself is printed, and next time it is tried again.
      started = null;
    },
  );
  return started;
}

/** Loads that before it is wanted: a browser that prints waits for nothing. */
export function loadPrintingEarly(workspace: Workspace): void {
  setTimeout(() => void loadPrinting(workspace), patience);
}
