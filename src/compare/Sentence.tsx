import styles from "./SentenceList.module.css";

interface SentenceProps {
  readonly words: string;
  /** Where it leads: *Line 4*. */
  readonly place: string;
  readonly disabled?: boolean;
  readonly onOpen: () => void;
  /** The pointer or the focus (then it is sought) is on it, or on none. */
  readonly onPoint: (how: { readonly isSought: boolean } | null) => void;
}

/** A sentence about two plans that leads to what it is about. */
export function Sentence({ words, place, disabled = false, onOpen, onPoint }: SentenceProps) {
  return (
    <button
      type="button"
      className={styles["sentence"]}
      disabled={disabled}
      onClick={onOpen}
      onFocus={() => onPoint({ isSought: true })}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint({ isSought: false })}
      onPointerLeave={() => onPoint(null)}
    >
      <span className={styles["message"]}>{words}</span> <span className={styles["line"]}>{place}</span>
    </button>
  );
}
