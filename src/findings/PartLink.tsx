import type { ReactNode } from "react";
import type { PlanPart } from "../store/view-slice.ts";
import styles from "./Artifacts.module.css";

interface PartLinkProps {
  readonly part: PlanPart;
  readonly onSelectPart: (part: PlanPart) => void;
  readonly children: ReactNode;
}

/** A lane or stage by name: a button that pins it. */
export function PartLink({ part, onSelectPart, children }: PartLinkProps) {
  return (
    <button type="button" className={styles["link"]} onClick={() => onSelectPart(part)}>
      {children}
    </button>
  );
}
