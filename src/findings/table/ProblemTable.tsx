import { useMemo, useState } from "react";
import { countOf } from "../../core/index.ts";
import { latestDiagnostics, latestLines } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { DataTable } from "./DataTable.tsx";
import styles from "./PlanTable.module.css";
import { ProblemCell } from "./ProblemCell.tsx";
import { problemColumns as columns, type ProblemRow, problemColumnsOnDemand, problemRows } from "./problem-columns.ts";
import { type Facet, TableFilters } from "./TableFilters.tsx";
import { TableFoot } from "./TableFoot.tsx";
import { TableMenus } from "./TableMenus.tsx";
import type { TableViewProps } from "./table-view.ts";
import { useRowTable } from "./use-row-table.ts";

const facets: readonly Facet[] = [
  { id: "severity", label: "Severity", all: "All severities" },
  { id: "code", label: "Code", all: "All codes" },
];

const keyOf = ({ key }: ProblemRow) => key;
const textOf = ({ diagnostic: { code, severity, message, hint = "" }, start }: ProblemRow) =>
  `${code}\n${severity === "info" ? "note" : severity}\n${message}\n${hint}\nline ${start.line}`.toLowerCase();
const nameRows = (count: number) => countOf(count, "problem", "problems");

/** Every diagnostic of the text, one a row. */
export function ProblemTable({ choice }: TableViewProps) {
  const diagnostics = useWorkspace(latestDiagnostics);
  const lines = useWorkspace(latestLines);
  const explain = useWorkspace((state) => state.explainText);
  const [search, setSearch] = useState("");
  const rows = useMemo(() => problemRows(diagnostics, lines), [diagnostics, lines]);
  const reveal = ({ diagnostic: { range } }: ProblemRow) => explain(range.from, range.to);
  const drawCell = (id: string, row: ProblemRow, tabIndex: 0 | -1) => {
    const column = columns.find((one) => one.id === id);
    return column ? <ProblemCell column={column} row={row} tabIndex={tabIndex} onReveal={reveal} /> : null;
  };
  const table = useRowTable({ rows, columns, keyOf, textOf, hidden: problemColumnsOnDemand });
  return (
    <>
      <div className={styles["tools"]}>
        {choice}
        <TableFilters
          table={table}
          columns={columns}
          facets={facets}
          example="series note"
          search={search}
          onSearch={setSearch}
        />
        <TableMenus table={table} columns={columns} fileName="problems" nameRows={nameRows} />
      </div>
      <DataTable
        table={table}
        columns={columns}
        caption="Problems: one a row"
        nothing={rows.length === 0 ? "Nothing was noticed about this text." : "No problem is like that."}
        drawCell={drawCell}
        onPick={reveal}
      />
      <TableFoot table={table} nameRows={nameRows} order="Text order" />
    </>
  );
}
