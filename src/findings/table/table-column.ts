import type { ReactNode } from "react";

/** A column of one of our tables. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
  /** What a cell says, in full: for a search, for a copy, and drawn where there is no `draw`. */
  readonly words: (row: Row) => string;
  /** Ascending; zero leaves rows in their order. */
  readonly compare: (one: Row, other: Row) => number;
  /** What a filter by this column compares; the words where it is not given. */
  readonly value?: (row: Row) => string;
  /** Least and most pixels; between them as the words need, wider where they are a name or have a frame. */
  readonly width: readonly [least: number, most: number];
  readonly isName?: boolean;
  /** Whether it takes several lines where its words need them. */
  readonly wraps?: boolean;
  /** Draws a cell; `tabIndex` is for its one button, if it has one (`isStop`). */
  readonly draw?: (row: Row, tabIndex: 0 | -1) => ReactNode;
  /** Whether its cells have a button that the arrow keys lead to. */
  readonly isStop?: boolean;
}
