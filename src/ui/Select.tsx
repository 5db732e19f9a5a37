import type { ComponentProps, ReactNode } from "react";
import styles from "./Select.module.css";

interface SelectProps extends Omit<ComponentProps<"select">, "onChange"> {
  readonly label: ReactNode;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** A native select with its label before it: the platform's own list, on a phone too. */
export function Select({ label, onChange, children, ...rest }: SelectProps) {
  return (
    <label className={styles["field"]}>
      <span className={styles["label"]}>{label}</span>
      <select className={styles["select"]} onChange={(event) => onChange(event.currentTarget.value)} {...rest}>
        {children}
      </select>
    </label>
  );
}
