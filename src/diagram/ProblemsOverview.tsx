import { useStore, ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import type { Concerned, Layout } from "../core/index.ts";
import styles from "./ProblemsOverview.module.css";
import { problemPaths } from "./problem-paths.ts";
import { roughPixel } from "./rough-pixel.ts";

interface ProblemsOverviewProps {
  readonly layout: Layout;
  readonly concerned: Concerned;
}

/** The marks of a picture seen from afar: the entries filled, and on their stage the shape, as large as it is from near. */
export function ProblemsOverview({ layout, concerned }: ProblemsOverviewProps) {
  const pixel = useStore(({ transform }) => roughPixel(transform[2]));
  const { entries, shapes } = useMemo(() => problemPaths(layout, concerned, pixel), [layout, concerned, pixel]);
  return (
    <ViewportPortal>
      <svg className={styles["problems"]} width={1} height={1}>
        {(["warning", "error"] as const).map((mark) => (
          <g key={mark} className={styles[mark]} data-problem={mark}>
            <path d={entries[mark]} />
            <path className={styles["shape"]} d={shapes[mark]} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}
