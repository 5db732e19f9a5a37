import { useDeferredValue } from "react";
import { countOf, seriesTint } from "../../core/index.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import styles from "./Cells.module.css";
import { type ComparedTableRow, comparedColumns as columns } from "./compared-columns.ts";
import { LineButton } from "./LineButton.tsx";
import tableStyles from "./PlanTable.module.css";
import type { Facet } from "./TableFilters.tsx";
import { TableFrame } from "./TableFrame.tsx";
import type { TableChoices } from "./table-parts.ts";
import { createKept } from "./use-kept.ts";

const facets: readonly Facet[] = [
  { id: "change", label: "What changes", all: "All entries", wordsOf: ({ value }) => value },
  { id: "architecture", label: "Lane", all: "All lanes" },
  { id: "series", label: "Series", all: "All series" },
];

const kept = createKept<TableChoices>();
const keyOf = ({ key }: ComparedTableRow) => key;
const textOf = (row: ComparedTableRow) =>
  [...columns.map(({ words }) => words(row)), row.kindWord].join("\n").toLowerCase();
const nameRows = (count: number) => countOf(count, "entry", "entries");

/** Every entry of two plans, one a row: what it was, what it is, and what changes of it. */
export function ComparedTable({ rows: all }: { readonly rows: readonly ComparedTableRow[] }) {
  const reveal = useWorkspace((state) => state.revealText);
  const point = useWorkspace((state) => state.point);
  const select = useWorkspace((state) => state.select);
  const rows = useDeferredValue(all);
  const onPick = ({ pair }: ComparedTableRow) => {
    if (pair.now) select(pair.now.entry.id);
  };
  const onReveal = ({ pair }: ComparedTableRow) => {
    if (pair.now) reveal(pair.now.entry.range.from, pair.now.entry.range.to);
  };
  const drawCell = (id: string, row: ComparedTableRow, tabIndex: 0 | -1) => {
    const said = columns.find((column) => column.id === id)?.words(row) ?? "";
    switch (id) {
      case "entry": {
        const name = row.pair.now ? said : <s>{said}</s>;
        return (
          <button
            type="button"
            className={styles["entry"]}
            tabIndex={tabIndex}
            title={said}
            aria-disabled={row.pair.now === null}
            onClick={() => onPick(row)}
          >
            {name}
          </button>
        );
      }
      case "series":
        return (
          <span className={styles["series"]} data-tint={seriesTint(said)}>
            <bdi>{said}</bdi>
          </span>
        );
      case "architecture":
        return <bdi className={styles["name"]}>{said}</bdi>;
      case "line":
        if (!row.pair.now) return <span className={styles["none"]}>old {said}</span>;
        return <LineButton line={said} tabIndex={tabIndex} onReveal={() => onReveal(row)} />;
      default:
        return said === "" ? <span className={styles["none"]}>{id === "change" ? "" : "not there"}</span> : said;
    }
  };
  return (
    <section className={tableStyles["plan"]} aria-label="The comparison as a table">
      <TableFrame
        {...{ rows, columns, keyOf, textOf, kept, facets, nameRows, drawCell, onPick }}
        name="comparison"
        shown={{}}
        choice={null}
        example="arm64 added"
        caption="Old and new: one entry a row"
        nothing="No entry is like that."
        order="Plan order"
        onPoint={(row) => point(row?.pair.now?.entry.id ?? null)}
      />
    </section>
  );
}
