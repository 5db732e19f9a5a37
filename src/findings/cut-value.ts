/** Values longer than this (UTF-16 units) are cut in the details; the editor has all of them. */
const longestValue = 400;

/** As much of a value as the details show, with an ellipsis for the rest. */
export function cutValue(written: string, longest = longestValue): string {
  return written.length > longest ? `${written.slice(0, longest)}…` : written;
}
