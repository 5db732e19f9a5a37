import type { ViewControl } from "./use-view.ts";
import { largestZoom, smallestZoom } from "./viewport.ts";
import styles from "./ZoomBar.module.css";
import { zoomStep } from "./zoom-step.ts";

interface ZoomButtonsProps {
  readonly percent: number;
  readonly view: Pick<ViewControl, "zoomBy" | "zoomTo" | "fit">;
}

/** Real buttons for what the wheel and two fingers do. */
export function ZoomButtons({ percent, view }: ZoomButtonsProps) {
  return (
    <fieldset className={styles["bar"]} aria-label="Zoom">
      <button
        type="button"
        aria-label="Zoom out"
        aria-disabled={percent <= smallestZoom * 100}
        onClick={() => view.zoomBy(1 / zoomStep)}
      >
        −
      </button>
      <button
        type="button"
        className={styles["percent"]}
        aria-label={`Zoom ${percent} %, set to 100 %`}
        onClick={() => view.zoomTo(1)}
      >
        {percent} %
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        aria-disabled={percent >= largestZoom * 100}
        onClick={() => view.zoomBy(zoomStep)}
      >
        +
      </button>
      <button type="button" onClick={view.fit}>
        Fit
      </button>
    </fieldset>
  );
}
