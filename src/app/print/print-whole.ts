import type { Pairing } from "../../compare/create-pairing.ts";
import { comparisonOf, dialectsOf } from "../../compare/page-pairings.ts";
import type { Workspace } from "../../store/workspace.ts";

/** Prints what the page is about, of two plans both, also where a narrow page shows the text instead: the other one is planned first. */
export async function printWhole(workspace: Workspace): Promise<void> {
  const { comparison, showBoth } = workspace.getState();
  const release = comparison
    ? await holdPair(comparisonOf(workspace))
    : showBoth
      ? await holdPair(dialectsOf(workspace))
      : null;
  // A browser that prints is told so, and gets its paper, before this returns.
  print();
  release?.();
}

/** Waits until both plans are there, or one of them never will; they stay until the function that it answers is called. */
function holdPair(pairing: Pairing<unknown>): Promise<() => void> {
  return new Promise((resolve) => {
    const look = () => {
      if (pairing.getSnapshot() !== "pending") resolve(release);
    };
    const release = pairing.subscribe(look);
    look();
  });
}
