import { useStore, ViewportPortal } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import { type Arrow, arrowHead, arrowLine, type EntryBox, type Layout } from "../core/index.ts";
import { chooseDetail } from "./detail.ts";
import { rectanglePath } from "./overview-paths.ts";
import styles from "./RunStates.module.css";
import { type StateMarks, type StateShape, showStates } from "./state-marks.ts";

const origin = { x: 0, y: 0 };
const drawnAfar: readonly StateShape[] = ["succeeded", "running", "failed", "cut-off", "never"];
const noMarks: StateMarks = new Map();

interface RunStatesProps {
  readonly layout: Layout;
  readonly marks: StateMarks;
}

/**
 * The states of entries and lanes, drawn on them: attributes on what is there, so that nothing is drawn anew; from afar, a path for each
 * state. The list beside the picture has the words.
 */
export function RunStates({ layout, marks }: RunStatesProps) {
  const picture = useStore(({ domNode }) => domNode);
  const isAfar = useStore(
    ({ transform: [x, y, zoom], width, height }) =>
      chooseDetail(layout, { x, y, zoom }, { width, height }) === "overview",
  );

  useEffect(() => {
    if (!picture) return;
    const show = () => showStates(picture, layout, marks);
    show();
    const observer = new MutationObserver(show);
    observer.observe(picture, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [picture, layout, marks]);

  useEffect(() => {
    if (!picture) return;
    return () => showStates(picture, layout, noMarks);
  }, [picture, layout]);

  return (
    <>
      <StoppedArrows layout={layout} marks={marks} />
      {isAfar ? <StatesAfar layout={layout} marks={marks} /> : null}
    </>
  );
}

/** Over the arrows to stages that never start: another colour, and a cross. */
function StoppedArrows({ layout, marks }: RunStatesProps) {
  const arrows = useMemo(() => stoppedArrows(layout, marks), [layout, marks]);
  if (arrows.length === 0) return null;
  const line = arrows.map((arrow) => arrowLine(arrow, origin) + arrowHead(arrow, origin)).join("");
  return (
    <ViewportPortal>
      <svg className={styles["stopped"]} width={1} height={1} aria-hidden="true">
        <path className={styles["under"]} d={line} />
        <path d={line + arrows.map(crossOn).join("")} />
      </svg>
    </ViewportPortal>
  );
}

function stoppedArrows({ lanes }: Layout, marks: StateMarks): readonly Arrow[] {
  return lanes.flatMap(({ arrows }) => arrows.filter(({ kind, to }) => kind === "then" && marks.has(to)));
}

/** In the middle of its last stretch. */
function crossOn({ points }: Arrow): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return "";
  const x = (before.x + tip.x) / 2;
  const y = (before.y + tip.y) / 2;
  return `M${x - 5} ${y - 5}l10 10M${x - 5} ${y + 5}l10 -10`;
}

function StatesAfar({ layout, marks }: RunStatesProps) {
  const paths = useMemo(() => pathsOf(layout, marks), [layout, marks]);
  return (
    <ViewportPortal>
      <svg className={styles["afar"]} width={1} height={1} aria-hidden="true">
        {drawnAfar.map((shape) => (
          <path key={shape} data-shape={shape} d={paths.get(shape) ?? ""} />
        ))}
      </svg>
    </ViewportPortal>
  );
}

/** A box for each entry; those that failed are crossed out as well, so that they are told without colours. */
function pathsOf({ lanes }: Layout, marks: StateMarks): ReadonlyMap<StateShape, string> {
  const boxes = new Map<StateShape, EntryBox[]>();
  for (const { stages } of lanes) {
    for (const { entries } of stages) {
      for (const entry of entries) {
        const shape = marks.get(entry.id)?.shape;
        if (shape === undefined) continue;
        const known = boxes.get(shape);
        if (known) known.push(entry);
        else boxes.set(shape, [entry]);
      }
    }
  }
  return new Map([...boxes].map(([shape, all]) => [shape, rectanglePath(all, origin) + crossesOf(shape, all)]));
}

function crossesOf(shape: StateShape, boxes: readonly EntryBox[]): string {
  if (shape !== "failed") return "";
  return boxes
    .map(({ x, y, width, height }) => `M${x} ${y}l${width} ${height}M${x + width} ${y}l${-width} ${height}`)
    .join("");
}
