import { Search } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { type FacetOption, noFilter } from "./filter-rows.ts";
import styles from "./TableFilters.module.css";
import type { FilteredTable } from "./use-row-table.ts";

/** A column that rows can be filtered by, and what its choice is called. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** What is chosen where nothing is: *All lanes*. */
  readonly all: string;
  /** What one of its choices is called, where that is not the words of a cell. */
  readonly wordsOf?: (option: FacetOption) => string;
}

interface TableFiltersProps<Row extends object>
  extends Pick<FilteredTable<Row>, "filter" | "onFilter" | "options" | "prepare"> {
  readonly facets: readonly Facet[];
  /** Words that somebody may look for, as an example. */
  readonly example: string;
}

/** One field for words in any column, a choice for each column of few values, and a way back to all rows. */
export function TableFilters<Row extends object>(props: TableFiltersProps<Row>) {
  const { filter, onFilter, options, prepare, facets, example } = props;
  const { search, choices } = filter;
  const field = useRef<HTMLInputElement>(null);
  const isFiltered = search !== "" || facets.some(({ id }) => options.has(id) && choices.has(id));
  const find = (words: string) => onFilter({ ...filter, search: words });
  const choose = (id: string, value: string) => {
    const next = new Map(choices);
    if (value === "") next.delete(id);
    else next.set(id, value);
    onFilter({ ...filter, choices: next });
  };

  const clear = () => {
    onFilter(noFilter);
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
          onFocus={prepare}
          onChange={(event) => find(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || search === "") return;
            event.preventDefault();
            find("");
          }}
        />
      </label>
      <div className={styles["facets"]}>
        {facets.map(({ id, label, all, wordsOf = ({ words }) => words }) => {
          const values = options.get(id);
          if (!values) return null;
          const chosen = choices.get(id) ?? "";
          return (
            <Select
              key={id}
              label={<span className="visually-hidden">{label}</span>}
              value={chosen}
              data-chosen={chosen !== "" || undefined}
              onChange={(value) => choose(id, value)}
            >
              <option value="">{all}</option>
              {values.map((option) => (
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
