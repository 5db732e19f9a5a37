import { countOf } from "../../core/index.ts";
import type { DamageReason } from "../../permalink/decode-fragment.ts";

/** How much of a link's text there is, and how far it can be trusted. */
export function describeRecovered(text: string, reason: DamageReason): string {
  const lines = text.trimEnd().split("\n");
  const count = countOf(lines.length, "line", "lines");
  switch (reason) {
    case "truncated":
    case "too-large":
      return `This could be read of its text: ${count}, up to ${whereItStops(lines)}. The rest is not in the link.`;
    case "altered":
    case "not-base64":
      return `This could be read of its text: ${count}, up to ${whereItStops(lines)}. Letters in it may be wrong.`;
    case "newer-version":
    case "not-a-flightplan":
      return `This could be read of it: ${count} of text. What else it says is not understood.`;
  }
}

/** Characters of the last line that are quoted. */
const longest = 24;

function whereItStops(lines: readonly string[]): string {
  const last = (lines.at(-1) ?? "").trim();
  const end = last.length > longest ? `…${last.slice(-longest)}` : last;
  return `“${end}” in line ${lines.length}`;
}
