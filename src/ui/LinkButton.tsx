import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface LinkButtonProps extends ComponentProps<"a"> {
  readonly href: string;
  readonly look?: "quiet" | "line" | "primary";
}

/** A link that looks like a button: it goes somewhere, also in a tab of its own. */
export function LinkButton({ look = "quiet", className, children, ...rest }: LinkButtonProps) {
  return (
    <a className={[styles[look], styles["anchor"], className].filter(Boolean).join(" ")} {...rest}>
      {children}
    </a>
  );
}
