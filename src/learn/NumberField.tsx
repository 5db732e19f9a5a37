import { TextField } from "../ui/TextField.tsx";
import styles from "./PredictionForm.module.css";

interface NumberFieldProps {
  readonly label: string;
  /** Null while what is typed is no whole number. */
  readonly onChange: (value: number | null) => void;
}

/** A whole number. */
export function NumberField({ label, onChange }: NumberFieldProps) {
  return (
    <div className={styles["number"]}>
      <TextField
        label={label}
        inputMode="numeric"
        maxLength={6}
        onChange={(typed) => onChange(/^\s*\d+\s*$/.test(typed) ? Number(typed) : null)}
      />
    </div>
  );
}
