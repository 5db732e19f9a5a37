import type { ComparedRow } from "../../core/index.ts";
import type { TableColumn } from "./table-column.ts";

/** A row of a comparison, and what its kind of change is called. */
export interface ComparedTableRow extends ComparedRow {
  readonly kindWord: string;
}

const natural = new Intl.Collator("en", { numeric: true });

/** The columns of a comparison: what each entry was, is, and what changes of it. */
export const comparedColumns: readonly TableColumn<ComparedTableRow>[] = [
  { ...words("entry", "Entry", ({ name }) => name, [112, 280]), isName: true, isStop: () => true },
  words("series", "Series", ({ series }) => series, [80, 140]),
  words("architecture", "Lane", ({ architecture }) => architecture || "none", [64, 120]),
  { ...words("old", "Old", ({ old }) => old, [96, 200]), wraps: true },
  { ...words("now", "New", ({ now }) => now, [96, 200]), wraps: true },
  { ...words("change", "What changes", ({ change }) => change, [120, 240]), wraps: true, value: (row) => row.kindWord },
  {
    id: "line",
    title: "Line",
    isNumber: true,
    words: (row) => String(row.line),
    width: [56, 96],
    compare: (one, other) => one.line - other.line,
    isStop: ({ pair }) => pair.now !== null,
  },
];

function words(
  id: string,
  title: string,
  of: TableColumn<ComparedTableRow>["words"],
  width: readonly [number, number],
): TableColumn<ComparedTableRow> {
  return {
    id,
    title,
    isNumber: false,
    words: of,
    width,
    compare: (one, other) => (of(one) === of(other) ? 0 : natural.compare(of(one), of(other))),
  };
}
