import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { type Arrow, arrowHead, arrowLine, type LaneBox, textStyles } from "../core/index.ts";
import styles from "./LaneFrame.module.css";
import type { LaneNode } from "./nodes.ts";
import { Words } from "./Words.tsx";

/** Border, head and arrows of a lane; its stages lie above it as nodes of their own. */
export const LaneFrame = memo(({ data: { lane } }: Pick<NodeProps<LaneNode>, "data">) => (
  <div className={lane.withheld ? styles["withheld"] : styles["lane"]} data-lane={lane.id}>
    {lane.collapsed ? null : <i className={styles["divider"]} style={{ top: lane.headHeight - 1 }} />}
    <Words words={lane.words} origin={lane} />
    <i
      className={styles["toggle"]}
      data-toggle={lane.id}
      data-collapsed={lane.collapsed || undefined}
      style={{ height: 2 * middleOfName(lane) }}
    />
    {lane.arrows.length > 0 ? <Arrows lane={lane} /> : null}
  </div>
));
LaneFrame.displayName = "LaneFrame";

/** From the top of a lane to the middle of its architecture's line. */
function middleOfName({ words: [name], y, headHeight }: LaneBox): number {
  return name ? name.y - 0.34 * textStyles[name.style].size - y : headHeight / 2;
}

function Arrows({ lane }: { readonly lane: LaneBox }) {
  const then = lane.arrows.filter(({ kind }) => kind === "then");
  const cannot = lane.arrows.filter(({ kind }) => kind === "cannot-wait");
  return (
    <svg className={styles["arrows"]} width={lane.width} height={lane.height}>
      {then.length > 0 ? (
        <>
          <path className={styles["line"]} d={paths(then, lane, arrowLine)} />
          <path className={styles["head"]} d={paths(then, lane, arrowHead)} />
        </>
      ) : null}
      {cannot.length > 0 ? (
        <path className={styles["cut"]} d={paths(cannot, lane, arrowLine) + paths(cannot, lane, arrowHead)} />
      ) : null}
    </svg>
  );
}

function paths(arrows: readonly Arrow[], lane: LaneBox, draw: typeof arrowLine): string {
  return arrows.map((arrow) => draw(arrow, lane)).join("");
}
