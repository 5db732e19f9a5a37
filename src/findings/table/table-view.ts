import type { ReactNode } from "react";

/** What the tables of a plan share. */
export interface TableViewProps {
  /** The choice between the tables, to be drawn among the tools. */
  readonly choice: ReactNode;
}
