import type { Farm, PlanColumn, PlanColumnId, PlanRow } from "../../core/index.ts";
import { planColumns, seriesTint } from "../../core/index.ts";
import { SeverityIcon } from "../../ui/SeverityIcon.tsx";
import styles from "./Cells.module.css";
import type { TableColumn } from "./table-column.ts";

/** What the buttons of an entry's row do. */
export interface EntryActions {
  /** Opens the details of an entry, or closes them. */
  readonly onPick: (id: string) => void;
  /** Goes to the entry's lines in the text. */
  readonly onReveal: (row: PlanRow) => void;
}

/** Of these, what is not worth a column to everybody at first. */
export const columnsOnDemand: Readonly<Partial<Record<PlanColumnId, boolean>>> = { index: false, position: false };

const widths: Readonly<Record<PlanColumnId, readonly [number, number]>> = {
  entry: [112, 280],
  index: [56, 80],
  series: [80, 140],
  architecture: [64, 120],
  dispatch: [80, 140],
  stage: [56, 136],
  position: [72, 88],
  state: [96, 240],
  problems: [80, 176],
  line: [56, 72],
  occurrence: [96, 104],
  build: [80, 320],
  plan: [88, 112],
  difference: [104, 280],
};

/** The columns of a plan's entries, as far as they tell these rows apart. */
export function entryColumns(
  rows: readonly PlanRow[],
  farm: Farm,
  actions: EntryActions,
): readonly TableColumn<PlanRow>[] {
  const hasOccurrences = rows.some(({ entry }) => entry.occurrence > 1);
  const isOfBoth = rows.some(({ plan }) => plan !== rows[0]?.plan) || rows[0]?.plan === "both";
  return planColumns(farm)
    .filter(({ id }) => {
      if (id === "occurrence") return hasOccurrences;
      return (id !== "plan" && id !== "difference") || isOfBoth;
    })
    .map((column) => ({ ...column, width: widths[column.id], ...drawnAs(column, actions) }));
}

function drawnAs({ id, words }: PlanColumn, actions: EntryActions): Partial<TableColumn<PlanRow>> {
  switch (id) {
    case "entry":
      return {
        isStop: true,
        isName: true,
        draw: (row, tabIndex) => <EntryCell row={row} tabIndex={tabIndex} {...actions} />,
      };
    case "line":
      return { isStop: true, draw: (row, tabIndex) => <LineCell row={row} tabIndex={tabIndex} {...actions} /> };
    case "series":
      return { draw: ({ entry }) => <Series name={entry.series} /> };
    case "dispatch":
      return { draw: ({ dispatchSeries }) => dispatchSeries ?? <None /> };
    case "architecture":
      return { draw: (row) => (row.entry.architecture === "" ? <None /> : <Name>{row.entry.architecture}</Name>) };
    case "state":
      return {
        isName: true,
        value: ({ state }) => state,
        draw: (row) => (
          <span className={styles["state"]} data-state={row.state}>
            {row.stateWords}
          </span>
        ),
      };
    case "stage":
      return { value: ({ stage }) => String(stage ?? "") };
    case "problems":
      return {
        draw: (row) =>
          row.errorCount + row.warningCount === 0 ? null : (
            <span className={styles["problems"]}>
              <SeverityIcon severity={row.errorCount > 0 ? "error" : "warning"} />
              {words(row)}
            </span>
          ),
      };
    case "index":
    case "position":
    case "occurrence":
    case "build":
    case "plan":
    case "difference":
      return {};
  }
}

interface CellProps extends EntryActions {
  readonly row: PlanRow;
  readonly tabIndex: 0 | -1;
}

function EntryCell({ row: { entry }, tabIndex, onPick }: CellProps) {
  const name = (
    <>
      <bdi>{entry.job}</bdi>
      <span className={styles["index"]}>:{entry.index}</span>
    </>
  );
  return (
    <button
      type="button"
      className={styles["entry"]}
      tabIndex={tabIndex}
      title={`${entry.job}:${entry.index}`}
      onClick={() => onPick(entry.id)}
    >
      {"reason" in entry ? <s>{name}</s> : name}
    </button>
  );
}

function LineCell({ row, tabIndex, onReveal }: CellProps) {
  return (
    <button
      type="button"
      className={styles["line"]}
      tabIndex={tabIndex}
      aria-label={`Go to line ${row.line}`}
      onClick={() => onReveal(row)}
    >
      {row.line}
    </button>
  );
}

function Series({ name }: { readonly name: string }) {
  return (
    <span className={styles["series"]} data-tint={seriesTint(name)}>
      <bdi>{name}</bdi>
    </span>
  );
}

function Name({ children }: { readonly children: string }) {
  return <bdi className={styles["name"]}>{children}</bdi>;
}

function None() {
  return <span className={styles["none"]}>none</span>;
}
