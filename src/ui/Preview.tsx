import type { ReactNode } from "react";
import styles from "./Preview.module.css";

interface PreviewProps {
  /** Whether it has room for a picture. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/** A frame around a look at what is about to be taken away. */
export function Preview({ tall = false, children }: PreviewProps) {
  return (
    <div className={styles["frame"]} data-tall={tall || undefined}>
      {children}
    </div>
  );
}
