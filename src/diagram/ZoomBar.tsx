import { useStore } from "@xyflow/react";
import { Search } from "lucide-react";
import type { ViewControl } from "./use-view.ts";
import styles from "./ZoomBar.module.css";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface ZoomBarProps {
  readonly view: ViewControl;
  readonly onFind: () => void;
}

/** The buttons at the corner of the picture: the search and the zoom. */
export function ZoomBar({ view, onFind }: ZoomBarProps) {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div className={styles["corner"]}>
      <div className={styles["bar"]}>
        <button type="button" title="Find in the plan (/)" onClick={onFind}>
          <Search size="0.9375rem" aria-hidden="true" />
        </button>
      </div>
      <ZoomButtons percent={percent} view={view} />
    </div>
  );
}
