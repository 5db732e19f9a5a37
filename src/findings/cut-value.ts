import { withoutCommands } from "../core/index.ts";

/** Values longer than this (UTF-16 units) are cut in the details; the editor has all of them. */
const longestValue = 400;

/** As much of a value as the details show, with an ellipsis for the rest; nothing of it turns the words behind it. */
export function cutValue(written: string, longest = longestValue): string {
  return withoutCommands(written.length > longest ? `${written.slice(0, longest)}…` : written);
}
