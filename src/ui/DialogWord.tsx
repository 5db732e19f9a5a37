import type { ComponentProps } from "react";
import styles from "./DialogForm.module.css";

interface DialogWordProps extends ComponentProps<"p"> {
  /** Whether something is wrong. */
  readonly isBad?: boolean;
}

/** A quiet sentence in a dialog. */
export function DialogWord({ isBad = false, ...rest }: DialogWordProps) {
  return <p {...rest} className={styles["word"]} data-bad={isBad || undefined} />;
}
