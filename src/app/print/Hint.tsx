import { CodeText } from "../../ui/CodeText.tsx";
import styles from "./PrintedPlan.module.css";

/** What is said below a sentence, if anything is. */
export function Hint({ text = "" }: { readonly text?: string | undefined }) {
  return text === "" ? null : (
    <span className={styles["hint"]}>
      <CodeText>{text}</CodeText>
    </span>
  );
}
