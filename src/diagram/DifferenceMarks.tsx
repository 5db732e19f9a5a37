import { useReactFlow, useStore, ViewportPortal } from "@xyflow/react";
import { useEffect, useMemo } from "react";
import type { Layout, Rectangle } from "../core/index.ts";
import styles from "./DifferenceMarks.module.css";
import { chooseDetail } from "./detail.ts";
import type { Mark, Marking } from "./marking.ts";
import { revealingView } from "./move-view.ts";
import { rectanglePath } from "./overview-paths.ts";
import { type PlacedMark, placeMarks } from "./place-marks.ts";
import type { Size, View } from "./viewport.ts";

/** So many marks have a flag; more than that at once nobody reads, and they are drawn as one path. */
const mostFlags = 120;
/** A flag reaches so far out of its outline (pixels at 100 %). */
const flagHeight = 20;
const origin = { x: 0, y: 0 };

interface DifferenceMarksProps {
  readonly layout: Layout;
  readonly marking: Marking;
}

/** Outlines with a flag around what is not so in another picture. The list beside the picture says the same. */
export function DifferenceMarks({ layout, marking }: DifferenceMarksProps) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const canvas = useMemo(() => ({ width, height }), [width, height]);
  const isAfar = chooseDetail(layout, { x, y, zoom }, canvas) === "overview";
  const { marks, pointed, sought } = marking;
  const placed = useMemo(() => placeMarks(layout, marks), [layout, marks]);
  useSeeking(placed, sought, canvas);
  const seen = placed.filter((one) => isSeen(one, { x, y, zoom }, canvas));

  if (isAfar || seen.length > mostFlags) return <MarksAfar placed={placed} pointed={pointed} zoom={zoom} />;
  return (
    <ViewportPortal>
      {seen.map(({ marks: [mark, ...more], x: left, y: top, width: across, height: down }) => (
        <i
          key={`${mark.kind} ${mark.boxes.join(" ")}`}
          className={styles[mark.kind]}
          data-difference={mark.word}
          data-sign={mark.sign ?? "≠"}
          data-pointed={[mark, ...more].some((one) => pointed.has(one)) || undefined}
          style={{ left, top, width: across, height: down }}
        />
      ))}
    </ViewportPortal>
  );
}

/** All of them without words, one path however many they are. */
function MarksAfar({
  placed,
  pointed,
  zoom,
}: Pick<Marking, "pointed"> & { readonly placed: readonly PlacedMark[]; readonly zoom: number }) {
  const all = useMemo(() => rectanglePath(placed, origin), [placed]);
  const told = rectanglePath(
    placed.filter(({ marks }) => marks.some((mark) => pointed.has(mark))),
    origin,
  );
  return (
    <ViewportPortal>
      <svg className={styles["afar"]} width={1} height={1} style={{ "--zoom": zoom }}>
        <path d={all} />
        <path data-pointed="" d={told} />
      </svg>
    </ViewportPortal>
  );
}

/** Moves the picture, as little as it takes, to the mark that somebody asks for. */
function useSeeking(placed: readonly PlacedMark[], sought: Mark | null, canvas: Size) {
  const { getViewport, setViewport } = useReactFlow();
  useEffect(() => {
    const found = sought && placed.find(({ marks }) => marks.includes(sought));
    if (!found) return;
    const view = getViewport();
    const next = revealingView(view, canvas, { ...found, y: found.y - flagHeight, height: found.height + flagHeight });
    if (next !== view) void setViewport(next);
  }, [placed, sought, canvas, getViewport, setViewport]);
}

function isSeen({ x, y, width, height }: Rectangle, view: View, canvas: Size): boolean {
  const left = view.x + x * view.zoom;
  const top = view.y + (y - flagHeight) * view.zoom;
  const bottom = view.y + (y + height) * view.zoom;
  return left < canvas.width && left + width * view.zoom > 0 && top < canvas.height && bottom > 0;
}
