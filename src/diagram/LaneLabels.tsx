import { useStore } from "@xyflow/react";
import type { Layout } from "../core/index.ts";
import styles from "./LaneLabels.module.css";
import { laneLabels } from "./lane-labels.ts";
import type { Size } from "./viewport.ts";

interface LaneLabelsProps {
  readonly layout: Layout;
  readonly canvas: Size;
  /** Whether the picture shows no text of its own. */
  readonly isAfar: boolean;
}

/** Says which lane is which when their heads cannot be read: from afar, and deep inside a large one. */
export function LaneLabels({ layout, canvas, isAfar }: LaneLabelsProps) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  return laneLabels(layout, { x, y, zoom }, canvas, isAfar).map((label) => (
    <span
      key={label.id}
      className={styles[label.side]}
      data-withheld={label.withheld || undefined}
      aria-hidden="true"
      style={{ left: label.x, top: label.y, ...label.cover }}
    >
      {label.text}
    </span>
  ));
}
