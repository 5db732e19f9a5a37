import { type ReactNode, useMemo } from "react";
import { countOf, type PlanRow, planColumns, searchableWords } from "../../core/index.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import type { PlanPart, PlanPlace } from "../../store/view-slice.ts";
import { useWorkspace, useWorkspaceStore } from "../../store/WorkspaceContext.tsx";
import { EntryCell } from "./EntryCell.tsx";
import { columnsOnDemand, entryColumns } from "./entry-columns.ts";
import { isSamePart, rowPart } from "./row-part.ts";
import type { Facet } from "./TableFilters.tsx";
import { TableFrame } from "./TableFrame.tsx";
import type { TableChoices } from "./table-parts.ts";
import { createKept } from "./use-kept.ts";

const facets: readonly Facet[] = [
  { id: "architecture", label: "Lane", all: "All lanes" },
  { id: "series", label: "Series", all: "All series" },
  { id: "stage", label: "Stage", all: "All stages", wordsOf: ({ value }) => `Stage ${value}` },
  { id: "state", label: "State", all: "All states", wordsOf: ({ value }) => value.replace("-", " by ") },
  { id: "plan", label: "Plan", all: "Any plan" },
];

const kept = createKept<TableChoices>();
const keyOf = ({ key }: PlanRow) => key;
const entryOf = ({ entry: { id }, plan }: PlanRow) => ({ id, plan });
const nameRows = (count: number) => countOf(count, "entry", "entries");

interface EntryTableProps {
  readonly rows: readonly PlanRow[];
  readonly choice: ReactNode;
}

/** Every entry of a plan, one a row. */
export function EntryTable({ rows: all, choice }: EntryTableProps) {
  const workspace = useWorkspaceStore();
  const farm = useWorkspace(effectiveFarm);
  const showDropped = useWorkspace((state) => state.showDropped);
  const rows = useMemo(
    () => (showDropped ? all : all.filter(({ state }) => !state.startsWith("dropped"))),
    [all, showDropped],
  );
  const columns = useMemo(() => entryColumns(rows, farm), [rows, farm]);
  const textOf = useMemo(() => {
    const searched = planColumns(farm);
    return (row: PlanRow) => searchableWords(row, searched);
  }, [farm]);
  const place = useWorkspace((state) => state.destination);
  const destination = useMemo(() => place && isAt(place), [place]);

  const actions = {
    onPick: ({ entry }: PlanRow) => {
      const { select, selected } = workspace.getState();
      select(entry.id === selected ? null : entry.id);
    },
    onPart: (row: PlanRow, kind: PlanPart["kind"]) => {
      const { select, selectPart, selectedPart } = workspace.getState();
      const part = rowPart(row, kind, workspace);
      if (part && isSamePart(selectedPart, part)) select(null);
      else if (part) selectPart(part);
    },
    onReveal: ({ entry }: PlanRow) => workspace.getState().revealText(entry.range.from, entry.range.from),
  };
  const drawCell = (id: string, row: PlanRow, tabIndex: 0 | -1) => {
    const column = columns.find((one) => one.id === id);
    return column ? <EntryCell column={column} row={row} tabIndex={tabIndex} {...actions} /> : null;
  };

  const dropped = all.length - rows.length;
  return (
    <TableFrame
      {...{ rows, columns, keyOf, textOf, kept, facets, nameRows, choice, drawCell, entryOf, destination }}
      name="plan"
      shown={columnsOnDemand}
      example="arm64 dropped"
      caption="The plan: one entry a row"
      nothing={dropped > 0 && rows.length === 0 ? "All entries are dropped." : "No entry is like that."}
      order="Plan order"
      {...(dropped > 0 ? { note: `${countOf(dropped, "dropped", "dropped")} not shown` } : {})}
      onPoint={(row) => workspace.getState().point(row?.entry.id ?? null)}
      onPick={actions.onPick}
    />
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
