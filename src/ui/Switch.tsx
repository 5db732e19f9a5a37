import type { ReactNode } from "react";
import styles from "./Switch.module.css";

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off at once: a native checkbox with the role of a switch. */
export function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label className={styles["switch"]}>
      <input
        className={styles["input"]}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles["track"]} aria-hidden="true" />
      <span>{children}</span>
    </label>
  );
}
