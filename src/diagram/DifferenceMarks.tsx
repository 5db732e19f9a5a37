import { useStore, ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import type { Layout, Rectangle } from "../core/index.ts";
import styles from "./DifferenceMarks.module.css";
import type { Marking } from "./marking.ts";
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
  readonly canvas: Size;
  readonly marking: Marking;
  /** Whether the picture shows no words. */
  readonly isAfar: boolean;
}

/** Outlines with a flag around what is not so in another picture. The list beside the picture says the same. */
export function DifferenceMarks({ layout, canvas, marking, isAfar }: DifferenceMarksProps) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const placed = useMemo(() => placeMarks(layout, marking.marks), [layout, marking.marks]);
  const seen = placed.filter((one) => isSeen(one, { x, y, zoom }, canvas));
  const isPointed = ({ mark }: PlacedMark) => marking.pointed.has(mark);

  if (isAfar || seen.length > mostFlags) {
    return (
      <ViewportPortal>
        <svg className={styles["afar"]} width={1} height={1} style={{ "--zoom": zoom }}>
          <path d={rectanglePath(placed, origin)} />
          <path data-pointed="" d={rectanglePath(placed.filter(isPointed), origin)} />
        </svg>
      </ViewportPortal>
    );
  }
  return (
    <ViewportPortal>
      {seen.map((one) => (
        <i
          key={`${one.mark.kind} ${one.mark.boxes.join(" ")}`}
          className={styles[one.mark.kind]}
          data-difference={one.mark.word}
          data-pointed={isPointed(one) || undefined}
          style={{ left: one.x, top: one.y, width: one.width, height: one.height }}
        />
      ))}
    </ViewportPortal>
  );
}

function isSeen({ x, y, width, height }: Rectangle, view: View, canvas: Size): boolean {
  const left = view.x + x * view.zoom;
  const top = view.y + (y - flagHeight) * view.zoom;
  const bottom = view.y + (y + height) * view.zoom;
  return left < canvas.width && left + width * view.zoom > 0 && top < canvas.height && bottom > 0;
}
