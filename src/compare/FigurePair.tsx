import { useRef } from "react";
import type { Marking } from "../diagram/marking.ts";
import { useCanvasSize } from "../diagram/use-canvas-size.ts";
import { useFolded } from "../diagram/use-folded.ts";
import { flowFor } from "../diagram/use-layout.ts";
import styles from "./FigurePair.module.css";
import { PlanFigure } from "./PlanFigure.tsx";
import type { PlanSide } from "./plan-pair.ts";

/** In less room than this (pixels) the plans stand below each other. */
const narrowestPair = 640;
/** In less than this, stages of plans beside each other would have to be shrunk to stand in a row. */
const roomyPair = 1_800;

/** A plan that stands beside another one, or alone. */
export interface Figure {
  readonly key: string;
  readonly title: string;
  readonly sum: string;
  readonly side: PlanSide;
  readonly marking: Marking;
  /** What the list says of what is marked. */
  readonly noteOf: (word: string) => string;
}

/** Plans beside each other where there is room, else below each other; what is folded in one is so in the other. */
export function FigurePair({ figures }: { readonly figures: readonly Figure[] }) {
  const room = useRef<HTMLDivElement>(null);
  const width = useCanvasSize(room)?.width ?? 0;
  const [collapsed, toggle] = useFolded(figures[0]?.side.documentId ?? 0);
  // Beside each other stages stand one below the other, unless there is plenty of room: then like is beside like.
  const isBeside = figures.length > 1 && width >= narrowestPair;
  const flow = isBeside && width < roomyPair ? "column" : flowFor(isBeside ? width / 2 : width);
  return (
    <div ref={room} className={styles["figures"]} data-beside={isBeside || undefined}>
      {figures.map(({ key, ...figure }) => (
        <PlanFigure key={key} {...figure} flow={flow} collapsed={collapsed} onToggle={toggle} />
      ))}
    </div>
  );
}
