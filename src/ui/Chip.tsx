import type { ReactNode } from "react";
import styles from "./Chip.module.css";

interface ChipProps {
  readonly pressed: boolean;
  /** Colour of the small square; a chip without one has none. */
  readonly tint?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A toggle in a row of toggles. Pressed is a full square and a solid edge, not pressed a hollow one and a dashed edge. */
export function Chip({ pressed, tint, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      className={styles["chip"]}
      aria-pressed={pressed}
      onClick={onPress}
      style={{ "--tint": tint }}
    >
      {tint ? <span className={styles["square"]} aria-hidden="true" /> : null}
      {children}
    </button>
  );
}
