import { Check, OctagonAlert, TriangleAlert } from "lucide-react";
import { longLink, tooLongLink } from "./link-lengths.ts";
import styles from "./ShareDialog.module.css";
import { describeLength, type Linked } from "./share-words.ts";

const icons = { short: Check, long: TriangleAlert, "too-long": OctagonAlert };

/** The bar's end (characters). */
const end = 10_000;

/** How long a link is: a bar with the two lengths at which it begins to be cut, and what that means in words. */
export function LengthMeter({ length, linked }: { readonly length: number; readonly linked: Linked }) {
  const { level, count, meaning } = describeLength(length, linked);
  const Icon = icons[level];
  return (
    <div className={styles["meter"]} data-level={level}>
      <div className={styles["bar"]} aria-hidden="true">
        <span className={styles["fill"]} style={{ inlineSize: onBar(length) }} />
        <span className={styles["tick"]} style={{ insetInlineStart: onBar(longLink) }} />
        <span className={styles["tick"]} style={{ insetInlineStart: onBar(tooLongLink) }} />
      </div>
      <p className={styles["length"]}>
        <Icon className={styles["level"]} size="1rem" aria-hidden="true" />
        <span>
          <b>{count}</b> in the link. {meaning}
        </span>
      </p>
    </div>
  );
}

function onBar(characters: number): string {
  return `${Math.min(100, (100 * characters) / end)}%`;
}
