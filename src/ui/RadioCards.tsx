import { type ReactNode, useId } from "react";
import styles from "./RadioCards.module.css";

export interface RadioCard<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  /** What it is for, in few words. */
  readonly note: string;
  /** It cannot be chosen; the note says why. */
  readonly disabled?: boolean;
}

interface RadioCardsProps<Value extends string | number> {
  readonly legend: string;
  readonly value: Value;
  readonly cards: readonly RadioCard<Value>[];
  /** One below the other, each on a line, where the notes are short. */
  readonly asList?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One choice of several that need a word of explanation: native radio buttons, each a card. */
export function RadioCards<Value extends string | number>({
  legend,
  value,
  cards,
  asList = false,
  onChange,
}: RadioCardsProps<Value>): ReactNode {
  const id = useId();
  return (
    <fieldset className={styles["group"]} aria-label={legend}>
      <p className={styles["legend"]} aria-hidden="true">
        {legend}
      </p>
      <div className={styles["cards"]} data-list={asList || undefined}>
        {cards.map((card) => (
          <label key={card.value} className={styles["card"]}>
            <input
              className={styles["input"]}
              type="radio"
              name={id}
              checked={card.value === value}
              disabled={card.disabled}
              aria-labelledby={`${id}-${card.value}`}
              aria-describedby={`${id}-${card.value}-note`}
              onChange={() => onChange(card.value)}
            />
            <span className={styles["dot"]} aria-hidden="true" />
            <span id={`${id}-${card.value}`} className={styles["label"]}>
              {card.label}
            </span>
            <span id={`${id}-${card.value}-note`} className={styles["note"]}>
              {card.note}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
