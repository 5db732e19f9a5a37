/** Where the keyboard is in a table: a row, and which of its buttons. */
export interface RowStop {
  readonly position: number;
  readonly stop: number;
}

/** How much there is to move in. */
export interface RowReach {
  readonly rowCount: number;
  /** Buttons a row. */
  readonly stopCount: number;
  /** Rows in view. */
  readonly page: number;
}

/** Where a key leads; null for keys that lead nowhere. Up and down change the row, left and right the button. */
export function moveInRows({ position, stop }: RowStop, key: string, reach: RowReach): RowStop | null {
  const last = reach.rowCount - 1;
  const toRow = (next: number) => ({ position: Math.max(0, Math.min(next, last)), stop });
  const toStop = (next: number) => ({ position, stop: Math.max(0, Math.min(next, reach.stopCount - 1)) });
  switch (key) {
    case "ArrowDown":
      return toRow(position + 1);
    case "ArrowUp":
      return toRow(position - 1);
    case "PageDown":
      return toRow(position + Math.max(1, reach.page));
    case "PageUp":
      return toRow(position - Math.max(1, reach.page));
    case "Home":
      return toRow(0);
    case "End":
      return toRow(last);
    case "ArrowRight":
      return toStop(stop + 1);
    case "ArrowLeft":
      return toStop(stop - 1);
    default:
      return null;
  }
}
