import { type Flow, type LaneBox, laneName, type Outline, paperWidth, renderSlices } from "../../core/index.ts";
import styles from "./PrintedPlan.module.css";

/** A lane that is taller (pixels on the page) begins where the one before it ends: together it fits on no page. */
const tallest = 900;

interface PrintedLaneProps {
  readonly lane: LaneBox;
  readonly flow: Flow;
  /** What of it differs from the other plan; and what is so of the lane as a whole, empty where nothing is. */
  readonly outlines: readonly Outline[];
  readonly difference: string;
}

/** A lane as native SVG, in pieces between which a page may end. */
export function PrintedLane({ lane, flow, outlines, difference }: PrintedLaneProps) {
  const isTall = lane.height * Math.min(1, paperWidth / lane.width) > tallest;
  const fill = (element: HTMLElement | null) =>
    element?.replaceChildren(...renderSlices(lane, flow, outlines).map(parseSlice));
  return (
    <figure
      className={styles["lane"]}
      data-tall={isTall || undefined}
      data-differs={difference === "" ? undefined : ""}
      aria-label={laneName(lane)}
    >
      {difference === "" ? null : <figcaption>{difference}</figcaption>}
      <div ref={fill} />
    </figure>
  );
}

function parseSlice(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
