import { useStore } from "@xyflow/react";
import { Search } from "lucide-react";
import type { ViewControl } from "./use-view.ts";
import { largestZoom, smallestZoom } from "./viewport.ts";
import styles from "./ZoomBar.module.css";
import { zoomStep } from "./zoom-step.ts";

interface ZoomBarProps {
  readonly view: ViewControl;
  readonly onFind: () => void;
}

/** Real buttons for what the wheel and two fingers do, and for the search. */
export function ZoomBar({ view, onFind }: ZoomBarProps) {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div className={styles["corner"]}>
      <div className={styles["bar"]}>
        <button type="button" title="Find in the plan (/)" onClick={onFind}>
          <Search size="0.9375rem" aria-hidden="true" />
        </button>
      </div>
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
    </div>
  );
}
