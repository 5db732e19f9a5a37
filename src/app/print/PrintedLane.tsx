import { type Flow, type LaneBox, laneName, paperWidth, renderSlices } from "../../core/index.ts";
import styles from "./PrintedPlan.module.css";

/** A lane that is taller (pixels on the page) begins where the one before it ends: together it fits on no page. */
const tallest = 900;

/** A lane as native SVG, in pieces between which a page may end. */
export function PrintedLane({ lane, flow }: { readonly lane: LaneBox; readonly flow: Flow }) {
  const isTall = lane.height * Math.min(1, paperWidth / lane.width) > tallest;
  const fill = (element: HTMLElement | null) => element?.replaceChildren(...renderSlices(lane, flow).map(parseSlice));
  return <figure ref={fill} className={styles["lane"]} data-tall={isTall || undefined} aria-label={laneName(lane)} />;
}

function parseSlice(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
