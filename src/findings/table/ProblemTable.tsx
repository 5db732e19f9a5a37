import { type ReactNode, useMemo } from "react";
import { countOf } from "../../core/index.ts";
import { latestDiagnostics, latestLines } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { ProblemCell } from "./ProblemCell.tsx";
import { problemColumns as columns, type ProblemRow, problemColumnsOnDemand, problemRows } from "./problem-columns.ts";
import type { Facet } from "./TableFilters.tsx";
import { TableFrame } from "./TableFrame.tsx";
import type { TableChoices } from "./table-parts.ts";
import { createKept } from "./use-kept.ts";

const facets: readonly Facet[] = [
  { id: "severity", label: "Severity", all: "All severities" },
  { id: "code", label: "Code", all: "All codes" },
];

const kept = createKept<TableChoices>();
const keyOf = ({ key }: ProblemRow) => key;
const textOf = ({ diagnostic: { code, severity, message, hint = "" }, start }: ProblemRow) =>
  `${code}\n${severity === "info" ? "note" : severity}\n${message}\n${hint}\nline ${start.line}`.toLowerCase();
const nameRows = (count: number) => countOf(count, "problem", "problems");

/** Every diagnostic of the text, one a row. */
export function ProblemTable({ choice }: { readonly choice: ReactNode }) {
  const diagnostics = useWorkspace(latestDiagnostics);
  const lines = useWorkspace(latestLines);
  const explain = useWorkspace((state) => state.explainText);
  const rows = useMemo(() => problemRows(diagnostics, lines), [diagnostics, lines]);
  const reveal = ({ diagnostic: { range } }: ProblemRow) => explain(range.from, range.to);
  const drawCell = (id: string, row: ProblemRow, tabIndex: 0 | -1) => {
    const column = columns.find((one) => one.id === id);
    return column ? <ProblemCell column={column} row={row} tabIndex={tabIndex} onReveal={reveal} /> : null;
  };
  return (
    <TableFrame
      {...{ rows, columns, keyOf, textOf, kept, facets, nameRows, choice, drawCell }}
      name="problems"
      shown={problemColumnsOnDemand}
      example="series note"
      caption="Problems: one a row"
      nothing={rows.length === 0 ? "No problems." : "No problem is like that."}
      order="Text order"
      onPick={reveal}
    />
  );
}
