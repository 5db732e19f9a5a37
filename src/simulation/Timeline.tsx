import { memo, useCallback, useMemo, useRef } from "react";
import {
  clockTime,
  type LaneRun,
  laneStateAt,
  layOutTicks,
  layOutTrack,
  type MeasureLabel,
  type TimelineBar,
  type TimelineScale,
  toOneLine,
} from "../core/index.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { useWidth } from "../ui/use-width.ts";
import { barName, measureName } from "./bar-name.ts";
import type { ComparedRun, RunView } from "./run-view.ts";
import { laneMark, trackName } from "./simulation-words.ts";
import styles from "./Timeline.module.css";

/** So many lanes are drawn; the picture has them all. */
const mostLanes = 24;
/** A moment is not written where there is less behind its line (pixels). */
const roomForTick = 40;

/**
 * Each lane under each way to run it, one below the other, so that the eye compares times straight down. A figure: who does not see it
 * gets how long each takes in words.
 */
export const Timeline = memo(({ view, moment }: { readonly view: RunView; readonly moment: number | null }) => {
  const ruler = useRef<HTMLDivElement>(null);
  const width = useWidth(ruler);
  const scale = useMemo(() => ({ width, endsAt: view.endsAt }), [width, view.endsAt]);
  const lanes = view.run.lanes.filter(({ result }) => result !== "nothing");
  const drawn = lanes.slice(0, mostLanes);

  return (
    <figure className={styles["timeline"]} aria-label="Timeline">
      <figcaption className="visually-hidden">{describe(view)}</figcaption>
      <div className={styles["rows"]} aria-hidden="true">
        <div ref={ruler} className={styles["ticks"]}>
          {layOutTicks(scale).map(({ at, x }) => (
            <span key={at} style={{ left: x }}>
              {x + roomForTick <= width ? clockTime(at) : null}
            </span>
          ))}
        </div>
        {drawn.map((lane) => (
          <LaneRows key={lane.id} lane={lane} view={view} scale={scale} moment={moment} />
        ))}
        <PlayheadLine scale={scale} />
      </div>
      {lanes.length > drawn.length ? (
        <p className={styles["more"]}>And {lanes.length - drawn.length} more lanes.</p>
      ) : null}
    </figure>
  );
});
Timeline.displayName = "Timeline";

interface LaneRowsProps {
  readonly lane: LaneRun;
  readonly view: RunView;
  readonly scale: TimelineScale;
  readonly moment: number | null;
}

function LaneRows({ lane, view, scale, moment }: LaneRowsProps) {
  const { shape, word } = laneMark(lane, laneStateAt(lane, moment ?? Number.POSITIVE_INFINITY));
  return (
    <div>
      <p className={styles["head"]}>
        <b>{toOneLine(lane.architecture)}</b> <span data-shape={shape}>{word}</span>
      </p>
      {view.compared.map((compared) => (
        <Track key={compared.kind} compared={compared} view={view} id={lane.id} scale={scale} moment={moment} />
      ))}
    </div>
  );
}

interface TrackProps {
  readonly compared: ComparedRun;
  readonly view: RunView;
  readonly id: string;
  readonly scale: TimelineScale;
  readonly moment: number | null;
}

function Track({ compared: { kind, run }, view, id, scale, moment }: TrackProps) {
  const lane = run.lanes.find((one) => one.id === id);
  const measure = useCallback<MeasureLabel>((ids) => measureName(barName(view, ids)), [view]);
  const track = useMemo(() => lane && layOutTrack(lane, scale, measure), [lane, scale, measure]);
  if (!lane || !track || lane.result === "nothing") return null;
  const at = moment ?? Number.POSITIVE_INFINITY;
  return (
    <div className={styles["track"]} data-chosen={kind === view.run.mode.kind || undefined}>
      <p className={styles["name"]}>
        <b>{trackName(kind)}</b> {at >= lane.endsAt ? endWords(lane, track.neverStarted) : null}
      </p>
      <div className={styles["bars"]} style={{ "--rows": track.rows }}>
        {track.preparation > 0 ? <i className={styles["preparation"]} style={{ width: track.preparation }} /> : null}
        {track.bars.map((bar) => (
          <Bar key={`${bar.row} ${bar.x}`} bar={bar} view={view} state={stateOf(bar, at)} />
        ))}
      </div>
    </div>
  );
}

type BarState = TimelineBar["result"] | "ahead" | "running";

function Bar({ bar, view, state }: { readonly bar: TimelineBar; readonly view: RunView; readonly state: BarState }) {
  const isPointed = useWorkspace(({ pointed }) => pointed !== null && bar.ids.includes(pointed));
  const { x, label } = bar;
  const { words, index } = barName(view, bar.ids);
  const name = (
    <>
      <span>{words}</span>
      {index}
    </>
  );
  return (
    <>
      <i
        className={styles["bar"]}
        data-shape={state}
        data-pointed={isPointed || undefined}
        style={{ left: x, width: Math.max(2, bar.width - 2), "--row": bar.row }}
      >
        {label.place === "within" ? name : null}
      </i>
      {label.place === "within" ? null : (
        <i
          className={styles["beside"]}
          data-shape={state}
          data-place={label.place}
          style={{ left: label.place === "after" ? x + bar.width : x, maxWidth: label.width, "--row": bar.row }}
        >
          {name}
        </i>
      )}
    </>
  );
}

/** Moves with every frame, and nothing else does. */
function PlayheadLine({ scale: { width, endsAt } }: { readonly scale: TimelineScale }) {
  const playhead = useWorkspace((state) => state.playhead);
  if (playhead === null || endsAt === 0) return null;
  return <i className={styles["playhead"]} style={{ "--at": `${(playhead / endsAt) * width}px` }} />;
}

/** *5:30, 1 never starts* */
function endWords({ endsAt }: LaneRun, neverStarted: number): string {
  if (neverStarted === 0) return clockTime(endsAt);
  return `${clockTime(endsAt)}, ${neverStarted} never ${neverStarted === 1 ? "starts" : "start"}`;
}

function stateOf({ startsAt, endsAt, result }: TimelineBar, at: number): BarState {
  return at < startsAt ? "ahead" : at < endsAt ? "running" : result;
}

function describe({ run, compared }: RunView): string {
  const lanes = run.lanes.filter(({ result }) => result !== "nothing").slice(0, mostLanes);
  return lanes
    .map(({ id, architecture }) => {
      const times = compared.flatMap((one) => {
        const lane = one.run.lanes.find((other) => other.id === id);
        return lane && lane.result !== "nothing"
          ? [`${trackName(one.kind)}: ${lane.words} after ${clockTime(lane.endsAt)}`]
          : [];
      });
      return `${toOneLine(architecture)}. ${times.join(". ")}.`;
    })
    .join(" ");
}
