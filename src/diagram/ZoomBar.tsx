import { useStore } from "@xyflow/react";
import { largestZoom, smallestZoom } from "./viewport.ts";
import styles from "./ZoomBar.module.css";

const step = 1.25;

interface ZoomBarProps {
  readonly onZoomBy: (factor: number) => void;
  readonly onZoomTo: (zoom: number) => void;
  readonly onFit: () => void;
}

/** Real buttons for what the wheel and two fingers do. */
export function ZoomBar({ onZoomBy, onZoomTo, onFit }: ZoomBarProps) {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <fieldset className={styles["bar"]}>
      <legend className="visually-hidden">Zoom</legend>
      <button
        type="button"
        aria-label="Zoom out"
        aria-disabled={percent <= smallestZoom * 100}
        onClick={() => onZoomBy(1 / step)}
      >
        −
      </button>
      <button
        type="button"
        className={styles["percent"]}
        aria-label={`Zoom ${percent} %, set to 100 %`}
        onClick={() => onZoomTo(1)}
      >
        {percent} %
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        aria-disabled={percent >= largestZoom * 100}
        onClick={() => onZoomBy(step)}
      >
        +
      </button>
      <button type="button" onClick={onFit}>
        Fit
      </button>
    </fieldset>
  );
}
