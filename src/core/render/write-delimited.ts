/** How a table becomes text: comma-separated (RFC 4180), or tab-separated, which spreadsheets take when it is pasted. */
export type DelimitedForm = "csv" | "tsv";

/**
 * Rows of cells as text. A spreadsheet computes what begins with one of `= + - @` (or with a tab or a return before it), and a job's name may
 * be anything: such a cell gets an apostrophe in front (*CSV injection*, OWASP).
 */
export function writeDelimited(rows: readonly (readonly string[])[], form: DelimitedForm): string {
  const [between, end] = form === "csv" ? [",", "\r\n"] : ["\t", "\n"];
  return rows.map((cells) => cells.map((cell) => writeCell(cell, between)).join(between) + end).join("");
}

function writeCell(cell: string, between: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const isPlain = !safe.includes(between) && !/["\r\n]/.test(safe);
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
