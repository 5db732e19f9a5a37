import type { ComponentProps } from "react";
import styles from "./Button.module.css";

export interface ButtonProps extends ComponentProps<"button"> {
  /**
   * `quiet` has no border, `line` has one, `primary` is for the one main action, `link` reads as text, `place` as an underlined
   * word of it that goes somewhere.
   */
  readonly look?: "quiet" | "line" | "primary" | "link" | "place";
}

/** A button with the house's looks; `type="button"` unless said otherwise. */
export function Button({ look = "quiet", className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={[styles[look], className].filter(Boolean).join(" ")} {...rest} />;
}
