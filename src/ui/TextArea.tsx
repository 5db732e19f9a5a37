import { type ComponentProps, useId } from "react";
import styles from "./TextField.module.css";

interface TextAreaProps extends Omit<ComponentProps<"textarea">, "onChange"> {
  readonly label: string;
  readonly onChange: (value: string) => void;
  /** How it is to be filled in; a sentence. */
  readonly note?: string;
  /** What is wrong with what is typed; sentences. */
  readonly mistakes?: readonly string[];
  /** Whether it holds code. */
  readonly isCode?: boolean;
}

/** Several lines of text with their label above them, and below what is wrong with them. */
export function TextArea({ label, onChange, note, mistakes = none, isCode = false, rows = 3, ...rest }: TextAreaProps) {
  const id = useId();
  const described = [
    ...(note === undefined ? [] : [`${id}-note`]),
    ...(mistakes.length === 0 ? [] : [`${id}-mistake`]),
  ];
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <textarea
        id={id}
        className={[styles["input"], styles["area"], isCode ? styles["code"] : ""].join(" ")}
        rows={rows}
        spellCheck={!isCode}
        wrap={isCode ? "off" : "soft"}
        aria-invalid={mistakes.length === 0 ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...rest}
      />
      {note === undefined ? null : (
        <p id={`${id}-note`} className={styles["note"]}>
          {note}
        </p>
      )}
      {mistakes.length === 0 ? null : (
        <div id={`${id}-mistake`}>
          {mistakes.map((mistake) => (
            <p key={mistake} className={styles["mistake"]}>
              {mistake}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

const none: readonly string[] = [];
