import { entryStateAt } from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./Reason.module.css";
import type { RanEntry, RunView } from "./run-view.ts";
import { stateWord } from "./simulation-words.ts";

interface ReasonProps {
  readonly view: RunView;
  readonly moment: number | null;
  /** The entry that somebody turned last. */
  readonly touched: string | null;
}

/** What becomes of the entry that is pointed at, else of the one that was turned last, and why. A line that is always there, so that nothing moves. */
export function Reason({ view, moment, touched }: ReasonProps) {
  const pointed = useWorkspace((state) => state.pointed);
  const found = view.find(pointed ?? "") ?? view.find(touched ?? "");
  return (
    <p className={styles["reason"]} aria-hidden="true">
      {found ? <Told found={found} moment={moment} /> : view.run.nothing === null ? hint(view) : null}
    </p>
  );
}

function hint({ failing }: RunView): string {
  return failing.size === 0
    ? "Click an entry in the picture, or press Enter on it in the list, to let it fail."
    : "Point at an entry to see what becomes of it, and why.";
}

function Told({ found, moment }: { readonly found: RanEntry; readonly moment: number | null }) {
  const { entry, ran, lane } = found;
  const state = entryStateAt(ran, lane, moment ?? Number.POSITIVE_INFINITY);
  const isOver = state !== "waiting" && state !== "running";
  return (
    <>
      <code>
        {entry.job}:{entry.index}
      </code>{" "}
      on {entry.architecture} <b data-shape={state}>{stateWord(state)}</b>
      {isOver && ran.reason ? `. ${ran.reason.words}` : "."} {ran.caveat}
    </>
  );
}
