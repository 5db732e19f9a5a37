import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { countOf, type PlanRow, planColumns, searchableWords } from "../../core/index.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import type { PlanPlace } from "../../store/view-slice.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { DataTable } from "./DataTable.tsx";
import { EntryCell } from "./EntryCell.tsx";
import { columnsOnDemand, entryColumns } from "./entry-columns.ts";
import { readKeptColumns } from "./kept-columns.ts";
import styles from "./PlanTable.module.css";
import { type Facet, TableFilters } from "./TableFilters.tsx";
import { TableFoot } from "./TableFoot.tsx";
import { TableMenus } from "./TableMenus.tsx";
import type { TableViewProps } from "./table-view.ts";
import { useRowTable } from "./use-row-table.ts";

const facets: readonly Facet[] = [
  { id: "architecture", label: "Lane", all: "All lanes" },
  { id: "series", label: "Series", all: "All series" },
  { id: "stage", label: "Stage", all: "All stages", wordsOf: ({ value }) => `Stage ${value}` },
  { id: "state", label: "State", all: "All states", wordsOf: ({ value }) => value.replace("-", " by ") },
  { id: "plan", label: "Plan", all: "Any plan" },
];

const keyOf = ({ key }: PlanRow) => key;
const entryOf = ({ entry }: PlanRow) => entry.id;
const nameRows = (count: number) => countOf(count, "entry", "entries");

/** Every entry of a plan, one a row. */
export function EntryTable({ rows: all, choice }: TableViewProps & { readonly rows: readonly PlanRow[] }) {
  const workspace = useWorkspaceStore();
  const farm = useWorkspace(effectiveFarm);
  const showDropped = useWorkspace((state) => state.showDropped);
  const [search, setSearch] = useState("");
  const rows = useMemo(
    () => (showDropped ? all : all.filter(({ state }) => !state.startsWith("dropped"))),
    [all, showDropped],
  );
  const columns = useMemo(() => entryColumns(rows, farm), [rows, farm]);
  const textOf = useMemo(() => {
    const searched = planColumns(farm);
    return (row: PlanRow) => searchableWords(row, searched);
  }, [farm]);
  const [hidden] = useState(() => ({ ...columnsOnDemand, ...readKeptColumns() }));
  const table = useRowTable({ rows, columns, keyOf, textOf, hidden });

  const actions = {
    onPick: ({ entry }: PlanRow) => {
      const { select, selected } = workspace.getState();
      select(entry.id === selected ? null : entry.id);
    },
    onPart: ({ lane, column }: PlanRow, kind: "lane" | "stage") => {
      if (lane === null || column === null) return;
      workspace.getState().selectPart(kind === "lane" ? { kind, lane } : { kind, lane, column });
    },
    onReveal: ({ entry }: PlanRow) => workspace.getState().revealText(entry.range.from, entry.range.from),
  };
  const drawCell = (id: string, row: PlanRow, tabIndex: 0 | -1) => {
    const column = columns.find((one) => one.id === id);
    return column ? <EntryCell column={column} row={row} tabIndex={tabIndex} {...actions} /> : null;
  };

  const place = useWorkspace((state) => state.destination);
  const destination = useMemo(() => place && isAt(place), [place]);
  const showAllRows = useEffectEvent((isWanted: (row: PlanRow) => boolean) => {
    if (table.getRowModel().rows.some(({ original }) => isWanted(original))) return;
    setSearch("");
    table.resetColumnFilters(true);
  });
  useEffect(
    () =>
      workspace.subscribe((state, before) => {
        if (state.destination && state.destination !== before.destination) showAllRows(isAt(state.destination));
      }),
    [workspace],
  );

  const dropped = all.length - rows.length;
  return (
    <>
      <div className={styles["tools"]}>
        {choice}
        <TableFilters
          table={table}
          columns={columns}
          facets={facets}
          example="arm64 dropped"
          search={search}
          onSearch={setSearch}
        />
        <TableMenus table={table} columns={columns} fileName="plan" nameRows={nameRows} />
      </div>
      <DataTable
        table={table}
        columns={columns}
        caption="The plan: one entry a row"
        nothing={all.length > rows.length && rows.length === 0 ? "All entries are dropped." : "No entry is like that."}
        drawCell={drawCell}
        entryOf={entryOf}
        onPoint={(row) => workspace.getState().point(row?.entry.id ?? null)}
        onPick={actions.onPick}
        destination={destination}
      />
      <TableFoot
        table={table}
        nameRows={nameRows}
        order="Plan order"
        {...(dropped > 0 ? { note: `${countOf(dropped, "dropped", "dropped")} not shown` } : {})}
      />
    </>
  );
}

/** Whether a row is at a place of the plan, or within it. */
function isAt(place: PlanPlace): (row: PlanRow) => boolean {
  switch (place.kind) {
    case "lane":
      return ({ lane }) => lane === place.lane;
    case "stage":
      return ({ lane, column }) => lane === place.lane && column === place.column;
    case "entry":
      return ({ entry }) => entry.id === place.entry;
  }
}
