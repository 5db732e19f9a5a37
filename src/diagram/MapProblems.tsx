import { useDeferredValue, useMemo } from "react";
import type { Concerned, Layout, Rectangle } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { drawMap, middleOf } from "./map-drawing.ts";
import styles from "./PlanMap.module.css";
import { foldedMark, laneFindings, markOf, type ProblemMark, worstMark } from "./problem-marks.ts";
import { shapePath } from "./problem-paths.ts";

/** Half the size of a shape, in pixels. */
const half = 4;

/** On the map, the shape of the worst problem of each stage and lane that has any. */
export function MapProblems({ layout }: { readonly layout: Layout }) {
  const analysed = useDeferredValue(useWorkspace(shownAnalysed));
  const concerned = useMemo(() => concernedOf(analysed), [analysed]);
  const paths = useMemo(() => drawProblems(layout, concerned), [layout, concerned]);
  return (["warning", "error"] as const).map((mark) =>
    paths[mark] === "" ? null : <path key={mark} className={styles[mark]} d={paths[mark]} />,
  );
}

function drawProblems(layout: Layout, concerned: Concerned): Readonly<Record<ProblemMark, string>> {
  const { across, down } = drawMap(layout);
  const paths: Record<ProblemMark, string> = { error: "", warning: "" };
  const add = (mark: ProblemMark | null, box: Rectangle) => {
    const { x, y } = middleOf(box);
    if (mark) paths[mark] += shapePath(mark, { x: x * across, y: y * down }, half);
  };
  for (const lane of layout.lanes) {
    const { x, y, headHeight: height } = lane;
    add(markOf(laneFindings(lane, concerned)), { x, y, width: Math.min(lane.width, layout.canvasWidth), height });
    for (const stage of concerned.entries.size > 0 ? lane.stages : []) {
      const marks = stage.entries.map(({ id }) => markOf(concerned.entries.get(id)));
      add(worstMark([...marks, foldedMark(stage, concerned)]), stage);
    }
  }
  return paths;
}
