import { concernedWords, type Diagnostic, type LineIndex, type Position } from "../../core/index.ts";
import type { TableColumn } from "./table-column.ts";

/** A diagnostic with its place as people count it: every key that the plan JSON has of it. */
export interface ProblemRow {
  readonly key: string;
  readonly diagnostic: Diagnostic;
  readonly start: Position;
  readonly end: Position;
}

const severities = ["error", "warning", "info"] as const;

/** What a severity is called. */
export const severityWords = { error: "error", warning: "warning", info: "note" } as const;

/** Diagnostics as rows; `lines` are those of the text that they are of. */
export function problemRows(diagnostics: readonly Diagnostic[], lines: LineIndex): readonly ProblemRow[] {
  return diagnostics.map((diagnostic, i) => ({
    key: `${i} ${diagnostic.code}`,
    diagnostic,
    start: lines.positionAt(diagnostic.range.from),
    end: lines.positionAt(diagnostic.range.to),
  }));
}

/** The columns of the problems of a text. */
export const problemColumns: readonly TableColumn<ProblemRow>[] = [
  { ...words("code", "Code", ({ diagnostic }) => diagnostic.code, [168, 260]), isStop: () => true, isName: true },
  {
    ...words("severity", "Severity", ({ diagnostic }) => severityWords[diagnostic.severity], [88, 96]),
    compare: (one, other) => rankOf(one) - rankOf(other),
  },
  { ...words("message", "Message", ({ diagnostic }) => diagnostic.message, [240, 560]), wraps: true },
  { ...words("concerned", "Concerns", ({ diagnostic }) => concernedWords(diagnostic), [96, 200]), wraps: true },
  place("line", "Line", ({ start }) => start.line),
  place("column", "Column", ({ start }) => start.column),
  place("endLine", "End line", ({ end }) => end.line),
  place("endColumn", "End column", ({ end }) => end.column),
];

/** Columns that not everybody needs at first. */
export const problemColumnsOnDemand = { endLine: false, endColumn: false };

function rankOf({ diagnostic }: ProblemRow): number {
  return severities.indexOf(diagnostic.severity);
}

function words(
  id: string,
  title: string,
  of: TableColumn<ProblemRow>["words"],
  width: readonly [number, number],
): TableColumn<ProblemRow> {
  return { id, title, isNumber: false, words: of, width, compare: (one, other) => compareText(of(one), of(other)) };
}

function place(id: string, title: string, of: (row: ProblemRow) => number): TableColumn<ProblemRow> {
  return {
    id,
    title,
    isNumber: true,
    words: (row) => String(of(row)),
    width: [56, 112],
    compare: (one, other) => of(one) - of(other),
  };
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
