import type { Ref } from "react";
import styles from "./Preview.module.css";

interface PreviewTextProps {
  readonly label: string;
  readonly text: string;
  /** What there is to say of what is not shown; empty where that is nothing. */
  readonly rest: string;
  readonly wraps?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text to be read and selected, within a `Preview`. */
export function PreviewText({ label, text, rest, wraps = false, ref }: PreviewTextProps) {
  return (
    <>
      <textarea
        {...(ref ? { ref } : {})}
        className={styles["text"]}
        data-wraps={wraps || undefined}
        aria-label={label}
        readOnly
        spellCheck={false}
        wrap={wraps ? "soft" : "off"}
        value={text}
      />
      {rest === "" ? null : <p className={styles["rest"]}>{rest}</p>}
    </>
  );
}
