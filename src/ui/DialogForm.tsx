import type { ReactNode } from "react";
import styles from "./DialogForm.module.css";

interface DialogFormProps {
  /** Above all of it, where there is something to say first. */
  readonly head?: ReactNode;
  /** What can be chosen. */
  readonly options: ReactNode;
  /** What comes of it, a `DialogResult`, and a `DialogFoot`. */
  readonly children: ReactNode;
}

/** The form of a dialog: choices, beside them what comes of those, and below that what can be done; below each other on a phone. */
export function DialogForm({ head = null, options, children }: DialogFormProps) {
  return (
    <div className={styles["form"]}>
      {head === null ? null : <div className={styles["head"]}>{head}</div>}
      <div className={styles["options"]}>{options}</div>
      {children}
    </div>
  );
}

/** What comes of the choices. */
export function DialogResult({ children }: { readonly children: ReactNode }) {
  return <div className={styles["result"]}>{children}</div>;
}
