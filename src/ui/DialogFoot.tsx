import type { ReactNode } from "react";
import styles from "./DialogForm.module.css";

interface DialogFootProps {
  /** What there is to say of what was done, at the start of the line. */
  readonly children?: ReactNode;
  readonly buttons: ReactNode;
}

/** The foot of a dialog: on a phone it stays in view, however long the dialog is. */
export function DialogFoot({ children, buttons }: DialogFootProps) {
  return (
    <div className={styles["foot"]}>
      {children}
      {buttons === null ? null : <div className={styles["buttons"]}>{buttons}</div>}
    </div>
  );
}
