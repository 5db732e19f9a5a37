import { useStore } from "@xyflow/react";
import { Search } from "lucide-react";
import type { ViewControl } from "./use-view.ts";
import styles from "./ZoomBar.module.css";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface ZoomBarProps {
  /** Of which of several plans. */
  readonly planName: string | undefined;
  readonly view: ViewControl;
  readonly onFind: () => void;
}

/** The buttons at the corner of the picture: the search and the zoom. */
export function ZoomBar({ planName, view, onFind }: ZoomBarProps) {
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div className={styles["corner"]}>
      <div className={styles["bar"]}>
        <button
          type="button"
          title={planName === undefined ? "Find in the plan" : `Find in the plan: ${planName}`}
          aria-keyshortcuts="/"
          onClick={onFind}
        >
          <Search size="0.9375rem" aria-hidden="true" />
        </button>
      </div>
      <ZoomButtons percent={percent} view={view} />
    </div>
  );
}
