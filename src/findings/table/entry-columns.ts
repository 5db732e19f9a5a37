import { type Farm, type PlanColumn, type PlanColumnId, type PlanRow, planColumns } from "../../core/index.ts";
import type { TableColumn } from "./table-column.ts";

/** A column of a plan's entries. */
export type EntryColumn = TableColumn<PlanRow> & PlanColumn;

/** Columns that not everybody needs at first. */
export const columnsOnDemand: Readonly<Partial<Record<PlanColumnId, boolean>>> = { index: false, position: false };

const always = () => true;
const hasLane = ({ lane }: PlanRow) => lane !== null;

const drawing: Readonly<Record<PlanColumnId, Pick<TableColumn<PlanRow>, "width" | "isName" | "isStop" | "value">>> = {
  entry: { width: [112, 280], isName: true, isStop: always },
  plan: { width: [88, 112] },
  difference: { width: [104, 280] },
  index: { width: [56, 80] },
  series: { width: [80, 140] },
  architecture: { width: [64, 120], isStop: hasLane },
  dispatch: { width: [80, 140] },
  stage: { width: [56, 136], isStop: hasLane, value: ({ stage }) => String(stage ?? "") },
  position: { width: [72, 88] },
  state: { width: [96, 240], isName: true, value: ({ state }) => state },
  problems: { width: [80, 176] },
  line: { width: [56, 72], isStop: always },
  occurrence: { width: [96, 104] },
  build: { width: [80, 320] },
};

/** The columns of a plan's entries, as far as they tell these rows apart. */
export function entryColumns(rows: readonly PlanRow[], farm: Farm): readonly EntryColumn[] {
  const hasOccurrences = rows.some(({ entry }) => entry.occurrence > 1);
  const isOfBoth = rows.some(({ plan }) => plan !== rows[0]?.plan) || rows[0]?.plan === "both";
  return planColumns(farm)
    .filter(({ id }) => {
      if (id === "occurrence") return hasOccurrences;
      return (id !== "plan" && id !== "difference") || isOfBoth;
    })
    .map((column) => ({ ...column, ...drawing[column.id] }));
}
