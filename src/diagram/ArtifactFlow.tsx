import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { flowPaths, type Layout, layOutFlow } from "../core/index.ts";
import { selectedFlow } from "../store/artifacts.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./ArtifactFlow.module.css";

/** Where the artifacts of the pinned entry come from and go to, drawn over the picture: a few elements, however many lines. */
export function ArtifactFlow({ layout }: { readonly layout: Layout }) {
  const flow = useWorkspace(selectedFlow);
  const drawing = useMemo(() => flow && layOutFlow(layout, flow), [layout, flow]);
  const paths = useMemo(() => drawing && flowPaths(drawing), [drawing]);
  if (!drawing || !paths || drawing.lines.length === 0) return null;
  const count = (isWhole: boolean) =>
    drawing.lines.filter(({ kind }) => (kind === "arrives" || kind === "unsure") === isWhole).length;

  return (
    <ViewportPortal>
      <svg
        className={styles["flow"]}
        width={1}
        height={1}
        aria-hidden="true"
        data-artifact-flow=""
        data-arrives={count(true)}
        data-fails={count(false)}
      >
        <path className={styles["halo"]} d={paths.lines + paths.unsure + paths.broken} />
        <path className={styles["line"]} d={paths.lines} />
        <path className={styles["unsure"]} d={paths.unsure} />
        <path className={styles["line"]} d={paths.heads} />
        <path className={styles["dot"]} d={paths.dots} />
        <path className={styles["broken"]} d={paths.broken} />
        <path className={styles["cross"]} d={paths.crosses} />
        {drawing.labels.map(({ kind, x, y, width, height, text }) => (
          <g key={`${x} ${y}`} className={styles["label"]} data-fate={kind}>
            <rect x={x} y={y} width={width} height={height} rx={4} />
            <text x={text.x} y={text.y}>
              {text.text}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}
