import { useState } from "react";
import { entryStateAt, reportName, toOneLine } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Reason.module.css";
import type { RanEntry, RunView } from "./run-view.ts";
import { stateWord } from "./simulation-words.ts";

interface ReasonProps {
  readonly view: RunView;
  readonly moment: number | null;
  /** The entry that somebody turned last. */
  readonly touched: string | null;
}

/**
 * What becomes of the entry that is pointed at, else of the one that was turned or led to last, and why; and the way to its details. A line
 * that is always there, so that nothing moves.
 */
export function Reason({ view, moment, touched }: ReasonProps) {
  const pointed = useWorkspace((state) => state.pointed);
  const held = useHeld(touched);
  const found = view.find(pointed ?? "") ?? view.find(held ?? "");
  return (
    <div className={styles["line"]}>
      <p className={styles["reason"]} aria-hidden="true">
        {found ? <Told found={found} moment={moment} /> : view.run.nothing === null ? hint(view) : null}
      </p>
      {found ? <ToDetails found={found} /> : null}
    </div>
  );
}

/** The entry that was turned, or led to by a line of the log, whichever came later. */
function useHeld(touched: string | null): string | null {
  const destination = useWorkspace((state) => state.destination);
  const [last, setLast] = useState({ touched, destination, held: touched });
  if (last.touched !== touched || last.destination !== destination) {
    const ledTo = last.destination !== destination && destination?.kind === "entry" ? destination.entry : null;
    setLast({ touched, destination, held: ledTo ?? touched });
  }
  return last.held;
}

function ToDetails({ found: { entry } }: { readonly found: RanEntry }) {
  const isOpen = useWorkspace((state) => state.selected === entry.id);
  const select = useWorkspace((state) => state.select);
  return (
    <Button
      look="link"
      className={styles["details"]}
      aria-label={`Details of ${reportName(entry)} on ${toOneLine(entry.architecture)}`}
      aria-expanded={isOpen}
      onClick={() => select(isOpen ? null : entry.id)}
    >
      Details
    </Button>
  );
}

function hint({ failing }: RunView): string {
  return failing.size === 0
    ? "Choose an entry in the picture, or Enter on it in the list, and it fails. With Shift, its details open instead."
    : "Point at an entry to see what becomes of it, and why.";
}

function Told({ found, moment }: { readonly found: RanEntry; readonly moment: number | null }) {
  const { entry, ran, lane } = found;
  const state = entryStateAt(ran, lane, moment ?? Number.POSITIVE_INFINITY);
  const isOver = state !== "waiting" && state !== "running";
  return (
    <>
      <code>{reportName(entry)}</code> on {toOneLine(entry.architecture)} <b data-shape={state}>{stateWord(state)}</b>
      {isOver && ran.reason ? `. ${ran.reason.words}` : "."} {ran.caveat}
    </>
  );
}
