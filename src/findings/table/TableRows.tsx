import type { Row as TableRow } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { DataTableProps } from "./DataTable.tsx";
import { moveInRows } from "./move-in-rows.ts";
import { RowCells } from "./RowCells.tsx";
import { Spacer } from "./Spacer.tsx";
import type { tableParts } from "./table-parts.ts";
import { useRowMarks } from "./use-row-marks.ts";
import { useTakingFocus } from "./use-taking-focus.ts";

interface TableRowsProps<Row extends object>
  extends Omit<DataTableProps<Row>, "table" | "allRows" | "caption" | "nothing" | "keptScroll"> {
  /** As filtered and sorted. */
  readonly rows: readonly TableRow<typeof tableParts, Row>[];
  /** What the rows scroll in; null before it is there. */
  readonly scroll: HTMLDivElement | null;
  /** In pixels; of rows that wrap, the least. */
  readonly rowHeight: number;
}

/** Where Tab leads: a row's button, and where the row stood, should it vanish. */
interface Active {
  readonly key: string;
  readonly position: number;
  readonly stop: number;
}

/** Pixels of the head, which stays over the rows. */
const headHeight = 32;

/** The rows near the window, and the one that Tab leads to. */
export function TableRows<Row extends object>(props: TableRowsProps<Row>) {
  const { columns, rows, scroll, rowHeight, drawCell, entryOf, onPoint, onPick, destination = null } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<Active>({ key: "", position: 0, stop: 0 });
  const [moves, setMoves] = useState(0);
  const position = positionOf(active, rows);
  const stopColumns = columns.filter(({ isStop }) => isStop);
  const stops = stopColumns.map(({ id }) => id);
  const stop = Math.min(active.stop, stops.length - 1);
  const wraps = columns.some((column) => column.wraps);
  useRowMarks(body);

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollPaddingEnd: headHeight,
    useFlushSync: false,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      if (rows.length === 0 || near.includes(position)) return near;
      return position < (near[0] ?? 0) ? [position, ...near] : [...near, position];
    },
  });

  const [reached, setReached] = useState(() => destination);
  const sought =
    destination === null || destination === reached ? -1 : rows.findIndex((row) => destination(row.original));
  if (sought >= 0) {
    setReached(() => destination);
    setActive({ key: rows[sought]?.id ?? "", position: sought, stop: 0 });
    setMoves((count) => count + 1);
  }

  const focusActive = useEffectEvent(() => {
    virtualizer.scrollToIndex(position);
    body.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus({ preventScroll: true });
  });
  // The row to focus may be new to the table, so the focus follows the drawing.
  useLayoutEffect(() => {
    if (moves > 0) focusActive();
  }, [moves]);

  const items = virtualizer.getVirtualItems();
  useTakingFocus(body, items.length > 0);

  const stopIn = (row: Row) => {
    const wanted = stopColumns[stop];
    return (wanted?.isStop?.(row) ? wanted : stopColumns[0])?.id ?? null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    if (event.ctrlKey && event.key !== "Home" && event.key !== "End") return;
    const page = Math.floor(((scroll?.clientHeight ?? 0) - headHeight) / rowHeight) - 1;
    const next = moveInRows({ position, stop }, event.key, { rowCount: rows.length, stopCount: stops.length, page });
    const row = next && rows[next.position];
    if (!row) return;
    event.preventDefault();
    setActive({ key: row.id, ...next });
    setMoves((count) => count + 1);
  };

  const onFocus = (row: TableRow<typeof tableParts, Row>, index: number, { target }: FocusEvent) => {
    const column = target.closest<HTMLElement>("[data-column]")?.dataset["column"] ?? "";
    setActive({ key: row.id, position: index, stop: Math.max(0, stops.indexOf(column)) });
    onPoint?.(row.original);
  };

  const drawn = [];
  let end = 0;
  for (const { index, start, end: bottom } of items) {
    const row = rows[index];
    if (!row) continue;
    if (start > end) drawn.push(<Spacer key={`before ${index}`} height={start - end} columnCount={columns.length} />);
    end = bottom;
    drawn.push(
      <RowCells
        key={row.id}
        {...(wraps ? { ref: virtualizer.measureElement } : {})}
        row={row.original}
        index={index}
        height={rowHeight}
        columns={columns}
        drawCell={drawCell}
        activeColumn={index === position ? stopIn(row.original) : null}
        entry={entryOf?.(row.original)}
        onKeyDown={onKeyDown}
        onFocus={(event) => onFocus(row, index, event)}
        onBlur={() => onPoint?.(null)}
        onPoint={(isOver) => onPoint?.(isOver ? row.original : null)}
        onPick={() => onPick?.(row.original)}
      />,
    );
  }
  const rest = virtualizer.getTotalSize() - end;
  return (
    <tbody ref={body}>
      {drawn}
      {rest > 0 ? <Spacer height={rest} columnCount={columns.length} /> : null}
    </tbody>
  );
}

function positionOf({ key, position }: Active, rows: readonly { readonly id: string }[]): number {
  if (rows[position]?.id === key) return position;
  const found = key === "" ? -1 : rows.findIndex(({ id }) => id === key);
  return found >= 0 ? found : Math.max(0, Math.min(position, rows.length - 1));
}
