import { useMemo } from "react";
import type { Layout } from "../core/index.ts";
import styles from "./DifferenceMarks.module.css";
import type { Mark } from "./marking.ts";
import { placeMarks } from "./place-marks.ts";

interface StillMarksProps {
  readonly layout: Layout;
  readonly marks: readonly Mark[];
}

/** Outlines with a flag in a picture that does without React Flow; the list beside the picture says the same. */
export function StillMarks({ layout, marks }: StillMarksProps) {
  const placed = useMemo(() => placeMarks(layout, marks), [layout, marks]);
  return placed.map(({ marks: [mark], x: left, y: top, width, height }) => (
    <i
      key={`${mark.kind} ${mark.boxes.join(" ")}`}
      className={styles[mark.kind]}
      data-difference={mark.word}
      data-sign={mark.sign ?? "≠"}
      style={{ left, top, width, height }}
    />
  ));
}
