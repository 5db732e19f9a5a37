import styles from "./CodeText.module.css";
import { splitCode } from "./split-code.ts";

/** A sentence whose words in backticks are code. */
export function CodeText({ children }: { readonly children: string }) {
  return splitCode(children).map(({ text, isCode, from }) =>
    isCode ? (
      <code key={from} className={styles["code"]}>
        {text}
      </code>
    ) : (
      text
    ),
  );
}
