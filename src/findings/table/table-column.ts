/** A column of one of our tables. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
  /** What a cell says, in full: for a search and a copy. */
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
  /** Whether a row's cell has a button, one, that the arrow keys lead to; only columns that have such cells say so. */
  readonly isStop?: (row: Row) => boolean;
}
