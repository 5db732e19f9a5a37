import type { TableColumn } from "./table-column.ts";

/** Rows that are looked at; of more, as many evenly spread. */
const sample = 400;
/** What a letter takes on average, and what is around the words; the head may have an arrow too (pixels). */
const letter = 6.7;
const nameLetter = 7.8;
const around = 20;
const arrow = 16;

/** How wide each column has to be for what its rows say, within its limits; in pixels. */
export function fitColumns<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / sample));
  return columns.map(({ title, words, isName = false, width: [least, most] }) => {
    let longest = 0;
    for (let i = 0; i < rows.length; i += step) {
      const row = rows[i];
      if (row !== undefined) longest = Math.max(longest, words(row).length);
    }
    const needed = Math.max(longest * (isName ? nameLetter : letter) + around, title.length * letter + around + arrow);
    return Math.ceil(Math.min(most, Math.max(least, needed)));
  });
}
