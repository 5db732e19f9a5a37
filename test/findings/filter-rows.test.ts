import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { facetOptions, filterRows, type RowFilter } from "../../src/findings/table/filter-rows.ts";
import type { TableColumn } from "../../src/findings/table/table-column.ts";

interface Row {
  readonly lane: string;
  readonly series: string;
}

function column(id: keyof Row): TableColumn<Row> {
  const words = (row: Row) => row[id];
  return { id, title: id, isNumber: false, words, compare: (a, b) => (words(a) < words(b) ? -1 : 1), width: [1, 2] };
}

const facets = [column("lane"), column("series")];
const lanes = ["amd64", "arm64", "s390x"];
const series = ["focal", "jammy", ""];
const someRows = fc.array(fc.record({ lane: fc.constantFrom(...lanes), series: fc.constantFrom(...series) }));
const textOf = (row: Row) => `${row.lane}\n${row.series}`;

function filterOf(search: string, choices: Partial<Row> = {}): RowFilter {
  return { search, choices: new Map(Object.entries(choices)) };
}

function from(rows: readonly Row[]) {
  return { rows, texts: () => rows.map(textOf), facets };
}

describe("filterRows", () => {
  it("leaves what a row by row look leaves, and counts for each value what choosing it would leave", () => {
    const someFilters = fc.record({
      search: fc.constantFrom("", "a", "64 ja", "ARM64", "nothing"),
      lane: fc.option(fc.constantFrom(...lanes)),
      series: fc.option(fc.constantFrom(...series)),
    });
    fc.assert(
      fc.property(someRows, someFilters, (rows, { search, ...choices }) => {
        const chosen = (one: Record<keyof Row, string | null>) => (row: Row) =>
          (one.lane === null || row.lane === one.lane) &&
          (one.series === null || row.series === one.series) &&
          search
            .toLowerCase()
            .split(" ")
            .every((word) => textOf(row).includes(word));
        const given = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== null));
        const found = filterRows(from(rows), filterOf(search, given));
        expect(found.rows).toEqual(rows.filter(chosen(choices)));
        for (const id of ["lane", "series"] as const) {
          for (const value of id === "lane" ? lanes : series) {
            const wanted = rows.filter(chosen({ ...choices, [id]: value })).length;
            expect(found.counts.get(id)?.get(value) ?? 0).toBe(wanted);
          }
        }
      }),
    );
  });

  it("gives the very same rows where all are left, and looks into no text without a search", () => {
    const rows = [{ lane: "amd64", series: "focal" }];
    const texts = vi.fn(() => rows.map(textOf));
    expect(filterRows({ rows, texts, facets }, filterOf("  ", { lane: "amd64" })).rows).toBe(rows);
    expect(texts).not.toHaveBeenCalled();
  });

  it("takes no notice of a choice in a column that is not there", () => {
    const rows = [{ lane: "amd64", series: "focal" }];
    const filter: RowFilter = { search: "", choices: new Map([["plan", "deployed"]]) };
    expect(filterRows(from(rows), filter).rows).toBe(rows);
  });
});

describe("facetOptions", () => {
  it("has each value once, in the order of the column, and none for nothing", () => {
    const rows = ["jammy", "", "focal", "jammy"].map((one) => ({ lane: "amd64", series: one }));
    expect(facetOptions(rows, column("series")).map(({ value }) => value)).toEqual(["focal", "jammy"]);
  });
});
