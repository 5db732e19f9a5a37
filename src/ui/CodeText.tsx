import styles from "./CodeText.module.css";

/** A sentence whose words in backticks are code. */
export function CodeText({ children }: { readonly children: string }) {
  const parts = children.split("`");
  // An odd number of backticks: they are part of a value, not of the sentence.
  if (parts.length % 2 === 0) return children;
  let at = 0;
  return parts.map((part, i) => {
    const key = at;
    at += part.length + 1;
    return i % 2 === 0 ? (
      part
    ) : (
      <code key={key} className={styles["code"]}>
        {part}
      </code>
    );
  });
}
