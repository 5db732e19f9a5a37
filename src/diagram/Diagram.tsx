import { ReactFlowProvider } from "@xyflow/react";
import { type ReactNode, useRef } from "react";
import type { Layout } from "../core/index.ts";
import { Canvas } from "./Canvas.tsx";
import styles from "./Diagram.module.css";
import { useCanvasSize } from "./use-canvas-size.ts";
import type { Toggle } from "./use-folded.ts";

/** Makes entries that run switches: a click, Enter or Space turns one; with Shift, its details open. */
export interface EntrySwitches {
  /** Ids of those that are on. */
  readonly on: ReadonlySet<string>;
  readonly turn: (id: string) => void;
}

export interface DiagramProps {
  readonly layout: Layout;
  /** Of the text that the layout is of; only another one recentres the picture. */
  readonly documentId: number;
  /** Whether the picture is of an earlier text. The words for it stand above the diagram; here it only turns pale. */
  readonly stale: boolean;
  /** Phones: no room for a legend. */
  readonly narrow: boolean;
  /** ISO 8601 day of the farm's data. */
  readonly farmDate?: string;
  /** What there is to say of that data beside its date. */
  readonly farmNote?: string;
  /** Folds and unfolds lanes and stages; without it they cannot be folded. */
  readonly onToggle?: Toggle;
  /** Drawn over the picture, within its pan and zoom. */
  readonly children?: ReactNode;
  /** What the list says of its items beside their names, by id. */
  readonly notes?: ReadonlyMap<string, string>;
  readonly switches?: EntrySwitches;
  /** What the plan is called, where there is more than one: its list and its search are called after it. */
  readonly planName?: string;
  /** What the list is called, where that is not enough. */
  readonly listName?: string;
}

/** The plan as a picture that pans and zooms, and the same as a list for keyboard and screen reader. Fills its positioned parent. */
export function Diagram(props: DiagramProps) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useCanvasSize(ref);
  return (
    <div ref={ref} className={styles["diagram"]} data-stale={props.stale || undefined} data-diagram="">
      {size ? (
        <ReactFlowProvider>
          <Canvas {...props} size={size} />
        </ReactFlowProvider>
      ) : null}
    </div>
  );
}
