import styles from "./DocsWords.module.css";
import { splitWords } from "./split-words.ts";

/** A sentence with its code, links and emphasis. */
export function DocsWords({ children }: { readonly children: string }) {
  return splitWords(children).map((part, position) => {
    const key = `${position} ${part.text}`;
    switch (part.kind) {
      case "plain":
        return part.text;
      case "code":
        return (
          <code key={key} className={styles["code"]}>
            {part.text}
          </code>
        );
      case "emphasis":
        return <em key={key}>{part.text}</em>;
      case "link":
        return (
          <a key={key} href={part.address}>
            {part.text}
          </a>
        );
    }
  });
}
