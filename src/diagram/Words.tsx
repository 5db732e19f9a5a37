import { type Point, type TextBox, textStyles } from "../core/index.ts";
import styles from "./Words.module.css";

const lineHeight = 20;

/** Texts of the layout in their places, from an origin. */
export function Words({ words, origin }: { readonly words: readonly TextBox[]; readonly origin: Point }) {
  return words.map(({ text, style, x, y }) => (
    <span
      key={`${style} ${x} ${y}`}
      className={styles[style]}
      style={{ left: x - origin.x, top: y - origin.y - topToBaseline(textStyles[style].size) }}
    >
      {text}
    </span>
  ));
}

/** Both faces reach 0.94 em above and 0.26 em below the baseline. */
function topToBaseline(size: number): number {
  return lineHeight / 2 + 0.34 * size;
}
