import { type Flow, type LaneBox, laneName, renderSlices } from "../../core/index.ts";
import styles from "./PrintedPlan.module.css";

/** A lane as native SVG, in pieces between which a page may end. */
export function PrintedLane({ lane, flow }: { readonly lane: LaneBox; readonly flow: Flow }) {
  const fill = (element: HTMLElement | null) => element?.replaceChildren(...renderSlices(lane, flow).map(parseSlice));
  return <figure ref={fill} className={styles["lane"]} aria-label={laneName(lane)} />;
}

function parseSlice(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
