import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import styles from "./LaneOverview.module.css";
import type { OverviewNode } from "./nodes.ts";
import { overviewPaths } from "./overview-paths.ts";

/** A lane from afar: no text, one path for each kind of box. */
export const LaneOverview = memo(({ data: { lane } }: NodeProps<OverviewNode>) => {
  const { stages, missing, runs, dropped, arrows } = overviewPaths(lane);
  return (
    <svg
      className={lane.withheld ? styles["withheld"] : styles["lane"]}
      data-lane={lane.id}
      width={lane.width}
      height={lane.height}
    >
      {stages === "" ? null : <path className={styles["stage"]} d={stages} />}
      {missing === "" ? null : <path className={styles["missing"]} d={missing} />}
      {runs === "" ? null : <path className={styles["runs"]} d={runs} />}
      {dropped === "" ? null : <path className={styles["dropped"]} d={dropped} />}
      {arrows === "" ? null : <path className={styles["arrows"]} d={arrows} />}
    </svg>
  );
});
LaneOverview.displayName = "LaneOverview";
