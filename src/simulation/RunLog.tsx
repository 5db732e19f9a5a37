import { memo, useEffect, useMemo, useRef } from "react";
import { clockTime, type RunEvent, toOneLine } from "../core/index.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./RunLog.module.css";
import type { RunView } from "./run-view.ts";

/** So many lines are shown, the last ones. */
const mostLines = 200;

/** The log up to the moment that is shown; lines lead to their entries, and those of the entry that is pointed at stand out. */
export const RunLog = memo(({ view, moment }: { readonly view: RunView; readonly moment: number | null }) => {
  const list = useRef<HTMLOListElement>(null);
  const { events } = view.run;
  const count = moment === null ? events.length : countUntil(events, moment);
  const shown = useMemo(() => events.slice(Math.max(0, count - mostLines), count), [events, count]);
  const architectures = useMemo(
    () => new Map(view.run.lanes.map(({ id, architecture }) => [id, architecture])),
    [view],
  );
  const hasLanes = view.run.lanes.length > 1;

  const last = shown.at(-1);
  // What comes last is what is of interest.
  useEffect(() => {
    if (last && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [last]);

  return (
    <div className={styles["log"]}>
      <h3 className={styles["title"]}>Log</h3>
      {shown.length < count ? <p className={styles["more"]}>{count - shown.length} earlier lines</p> : null}
      <ol ref={list} className={styles["lines"]} aria-label="Log of the run" tabIndex={-1}>
        {shown.map((event) => (
          <Line
            // Nothing happens twice to an entry, or to a lane.
            key={`${event.lane} ${event.entry} ${event.kind}`}
            event={event}
            architecture={hasLanes ? (architectures.get(event.lane) ?? "") : ""}
          />
        ))}
      </ol>
    </div>
  );
});
RunLog.displayName = "RunLog";

const Line = memo(({ event, architecture }: { readonly event: RunEvent; readonly architecture: string }) => {
  const { kind, at, lane, entry, words, isVerbatim } = event;
  const workspace = useWorkspaceStore();
  const isPointed = useWorkspace((state) => entry !== null && state.pointed === entry);
  const told = isVerbatim ? <code>{words}</code> : words;
  const point = (id: string | null) => workspace.getState().point(id);
  return (
    <li className={styles["line"]} data-kind={kind} data-pointed={isPointed || undefined}>
      <span className={styles["time"]}>{clockTime(at)}</span>
      {architecture === "" ? null : <span className={styles["lane"]}>{toOneLine(architecture)}</span>}
      {entry === null ? (
        <span>{told}</span>
      ) : (
        <button
          type="button"
          className={styles["entry"]}
          onPointerEnter={() => point(entry)}
          onPointerLeave={() => point(null)}
          onFocus={() => point(entry)}
          onBlur={() => point(null)}
          onClick={() => workspace.getState().goToPlace({ kind: "entry", lane, entry })}
        >
          {told}
        </button>
      )}
    </li>
  );
});
Line.displayName = "Line";

/** How many events there are up to a moment; they are by time. */
function countUntil(events: readonly RunEvent[], moment: number): number {
  let from = 0;
  let to = events.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((events[middle]?.at ?? 0) <= moment) from = middle + 1;
    else to = middle;
  }
  return from;
}
