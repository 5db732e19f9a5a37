import { Search } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./TableFilters.module.css";
import type { TableColumn } from "./table-column.ts";
import { chosenFacet, type FacetOption, facetOptions } from "./table-facets.ts";
import type { RowTable } from "./table-parts.ts";
import { searchOf, searchRows } from "./use-row-table.ts";

/** A column that rows can be filtered by, and what its choice is called. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** What is chosen where nothing is: *All lanes*. */
  readonly all: string;
  /** What one of its choices is called, where that is not the words of a cell. */
  readonly wordsOf?: (option: FacetOption) => string;
}

interface TableFiltersProps<Row extends object> {
  readonly table: RowTable<Row>;
  readonly columns: readonly TableColumn<Row>[];
  readonly facets: readonly Facet[];
  /** Words that somebody may look for, as an example. */
  readonly example: string;
}

/** One field for words in any column, a choice for each column of few values, and a way back to all rows. */
export function TableFilters<Row extends object>(props: TableFiltersProps<Row>) {
  const { table, columns, facets, example } = props;
  const field = useRef<HTMLInputElement>(null);
  const search = searchOf(table);
  const isFiltered = search !== "" || facets.some(({ id }) => chosenFacet(table, id) !== "");

  const clear = () => {
    table.resetColumnFilters(true);
    // The button goes with what it clears.
    field.current?.focus();
  };

  return (
    <search className={styles["filters"]}>
      <label className={styles["field"]}>
        <Search size="0.875rem" aria-hidden="true" />
        <span className="visually-hidden">Filter</span>
        <input
          ref={field}
          type="search"
          className={styles["input"]}
          placeholder={`Filter: ${example}`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={search}
          onChange={(event) => searchRows(table, event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || search === "") return;
            event.preventDefault();
            searchRows(table, "");
          }}
        />
      </label>
      <div className={styles["facets"]}>
        {facets.map(({ id, label, all, wordsOf = ({ words }) => words }) => {
          const column = columns.find((one) => one.id === id);
          if (!column) return null;
          return (
            <Select
              key={id}
              label={<span className="visually-hidden">{label}</span>}
              value={chosenFacet(table, id)}
              data-chosen={chosenFacet(table, id) !== "" || undefined}
              onChange={(value) => table.getColumn(id)?.setFilterValue(value === "" ? undefined : value)}
            >
              <option value="">{all}</option>
              {facetOptions(table, column)
                .filter(({ value }) => value !== "")
                .map((option) => (
                  <option key={option.value} value={option.value}>
                    {wordsOf(option)} ({option.count})
                  </option>
                ))}
            </Select>
          );
        })}
        {isFiltered ? (
          <Button look="link" onClick={clear}>
            Clear
          </Button>
        ) : null}
      </div>
    </search>
  );
}
