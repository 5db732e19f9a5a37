import type { StageBox } from "../core/index.ts";
import type { Size, View } from "./viewport.ts";

/** Rows and columns of a stage's entries that are drawn; the ends are exclusive. */
export interface EntryWindow {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Windows move in steps of so many rows, so that scrolling rarely draws anew. */
const step = 4;

/** The entries of a stage that the canvas shows, and a few around them. */
export function entryWindow(stage: StageBox, view: View, canvas: Size): EntryWindow {
  const { entries, rows } = stage;
  const first = entries[0];
  if (!first || rows === 0) return { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 };

  const down = rows > 1 && entries[1] ? entries[1].y - first.y : first.height;
  const across = entries[rows] ? entries[rows].x - first.x : first.width;
  const columns = Math.ceil(entries.length / rows);
  const top = -view.y / view.zoom - first.y;
  const left = -view.x / view.zoom - first.x;
  const bottom = top + canvas.height / view.zoom;
  const right = left + canvas.width / view.zoom;
  const row = (y: number) => clamp(Math.floor(y / down / step) * step, rows);
  const column = (x: number) => clamp(Math.floor(x / across), columns);
  return {
    fromRow: row(top),
    toRow: clamp(row(bottom) + step, rows),
    fromColumn: column(left),
    toColumn: clamp(column(right) + 1, columns),
  };
}

/** All of a stage's entries. */
export function wholeWindow({ entries, rows }: StageBox): EntryWindow {
  return { fromRow: 0, toRow: rows, fromColumn: 0, toColumn: rows === 0 ? 0 : Math.ceil(entries.length / rows) };
}

/** How many entries a window shows, at most. */
export function windowSize({ fromRow, toRow, fromColumn, toColumn }: EntryWindow): number {
  return Math.max(0, toRow - fromRow) * Math.max(0, toColumn - fromColumn);
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
