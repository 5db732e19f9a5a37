import { type ReactNode, useId } from "react";
import styles from "./Segmented.module.css";

interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The label in full, where there is no room for it; also what a screen reader gets. */
  readonly title?: string;
  /** A count or mark behind the label, and the words a screen reader gets for it. */
  readonly badge?: { readonly text: string; readonly title: string };
}

interface SegmentedProps<Value extends string> {
  /** What is chosen. */
  readonly name: string;
  readonly value: Value;
  readonly options: readonly SegmentedOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, all in view: native radio buttons, drawn as segments. */
export function Segmented<Value extends string>({ name, value, options, onChange }: SegmentedProps<Value>): ReactNode {
  const group = useId();
  return (
    <fieldset className={styles["group"]} aria-label={name}>
      {options.map((option) => (
        <label key={option.value} className={styles["segment"]} title={option.title}>
          <input
            className={styles["input"]}
            type="radio"
            aria-label={option.title}
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.badge ? (
            <span className={styles["badge"]} title={option.badge.title}>
              <span aria-hidden="true">{option.badge.text}</span>
              <span className="visually-hidden"> {option.badge.title}</span>
            </span>
          ) : null}
        </label>
      ))}
    </fieldset>
  );
}
