import { concernedWords, type Diagnostic, type LineIndex, type Position } from "../../core/index.ts";
import { CodeText } from "../../ui/CodeText.tsx";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import styles from "./Cells.module.css";
import type { TableColumn } from "./table-column.ts";

/** A diagnostic with its place as people count it: every key that the plan JSON has of it. */
export interface ProblemRow {
  readonly key: string;
  readonly diagnostic: Diagnostic;
  readonly start: Position;
  readonly end: Position;
}

const severities = ["error", "warning", "info"] as const;
const severityWords = { error: "error", warning: "warning", info: "note" } as const;

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
export function problemColumns(onReveal: (row: ProblemRow) => void): readonly TableColumn<ProblemRow>[] {
  return [
    {
      ...text("code", "Code", ({ diagnostic }) => diagnostic.code, [168, 260]),
      isStop: true,
      isName: true,
      draw: (row, tabIndex) => (
        <button type="button" className={styles["code"]} tabIndex={tabIndex} onClick={() => onReveal(row)}>
          {row.diagnostic.code}
        </button>
      ),
    },
    {
      ...text("severity", "Severity", ({ diagnostic }) => severityWords[diagnostic.severity], [88, 96]),
      compare: (one, other) => rankOf(one) - rankOf(other),
      draw: ({ diagnostic: { severity } }) => (
        <span className={styles["problems"]}>
          <span aria-hidden="true">
            <SeverityIcon severity={severity} />
          </span>
          {severityWords[severity]}
        </span>
      ),
    },
    {
      ...text("message", "Message", ({ diagnostic }) => diagnostic.message, [240, 560]),
      wraps: true,
      draw: ({ diagnostic }) => <CodeText>{diagnostic.message}</CodeText>,
    },
    { ...text("concerned", "Concerns", ({ diagnostic }) => concernedWords(diagnostic), [96, 200]), wraps: true },
    place("line", "Line", ({ start }) => start, "line"),
    place("column", "Column", ({ start }) => start, "column"),
    place("endLine", "End line", ({ end }) => end, "line"),
    place("endColumn", "End column", ({ end }) => end, "column"),
  ];
}

/** Of these, what is not worth a column to everybody at first. */
export const problemColumnsOnDemand = { endLine: false, endColumn: false };

function rankOf({ diagnostic }: ProblemRow): number {
  return severities.indexOf(diagnostic.severity);
}

function text(
  id: string,
  title: string,
  words: TableColumn<ProblemRow>["words"],
  width: readonly [number, number],
): TableColumn<ProblemRow> {
  return { id, title, isNumber: false, words, width, compare: (one, other) => compareText(words(one), words(other)) };
}

function place(
  id: string,
  title: string,
  of: (row: ProblemRow) => Position,
  part: keyof Position,
): TableColumn<ProblemRow> {
  return {
    id,
    title,
    isNumber: true,
    words: (row) => String(of(row)[part]),
    width: [56, 112],
    // Columns of different lines have nothing to do with each other, but this is what was asked for.
    compare: (one, other) => of(one)[part] - of(other)[part],
  };
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
