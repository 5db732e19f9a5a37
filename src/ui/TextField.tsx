import { type ComponentProps, useId } from "react";
import styles from "./TextField.module.css";

interface TextFieldProps extends Omit<ComponentProps<"input">, "onChange"> {
  readonly label: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with what is typed; a sentence. */
  readonly mistake?: string | undefined;
}

/** A line of text with its label above it and, where there is one, its mistake below. */
export function TextField({ label, onChange, mistake, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        className={styles["input"]}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={mistake === undefined ? undefined : true}
        aria-describedby={mistake === undefined ? undefined : `${id}-mistake`}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...rest}
      />
      {mistake === undefined ? null : (
        <p id={`${id}-mistake`} className={styles["mistake"]}>
          {mistake}
        </p>
      )}
    </div>
  );
}
