import { useId } from "react";
import type { Choice } from "./ask-question.ts";
import styles from "./PredictionForm.module.css";
import { ProseText } from "./ProseText.tsx";
import reading from "./Reading.module.css";

interface ChoiceFieldsProps {
  readonly label: string;
  readonly kind: "one" | "several" | "mark";
  readonly choices: readonly Choice[];
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One of several, or any number of them. */
export function ChoiceFields({ label, kind, choices, chosen, onChange }: ChoiceFieldsProps) {
  const name = useId();
  const type = kind === "one" ? "radio" : "checkbox";
  const choose = (id: string, isChosen: boolean) => {
    if (kind === "one") onChange([id]);
    else onChange(choices.map((choice) => choice.id).filter((one) => (one === id ? isChosen : chosen.includes(one))));
  };
  return (
    <fieldset className={styles["choices"]} aria-label={label}>
      {kind === "one" ? null : (
        <p className={reading["note"]}>{kind === "several" ? "Any number may be right." : "Mark all that apply."}</p>
      )}
      {choices.map(({ id, words }) => (
        <label key={id} className={styles["choice"]}>
          <input
            type={type}
            name={name}
            checked={chosen.includes(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />
          <span>
            <ProseText prose={words} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
