import type { DamageReason } from "./decode-fragment.ts";

const sentences: Record<DamageReason, string> = {
  truncated: "This link was cut off on its way here.",
  altered: "This link was changed on its way here.",
  "newer-version": "This link was made by a newer Flightplan than this one.",
  "too-large": "This link holds more text than Flightplan opens.",
  "not-base64": "This link holds characters that do not belong into it.",
  "not-a-flightplan": "This link holds no flight plan.",
};

const remedies: Record<DamageReason, string> = {
  truncated: "Ask for it again, as a file or in a place that keeps long links whole.",
  altered: "Ask for it again, as a file or in a place that leaves links alone.",
  "newer-version": "Open it in the Flightplan that it was made with, or ask for the text as a file.",
  "too-large": "Links hold up to 1 MiB. Ask for the text as a file.",
  "not-base64": "Perhaps words of the message around it came along. Copy it once more, from # to its end.",
  "not-a-flightplan": "It is whole, and something else. Ask who sent it.",
};

/** What is wrong with a link, in a sentence. */
export function describeDamage(reason: DamageReason): string {
  return sentences[reason];
}

/** What can be done about it, in a sentence or two. */
export function remedyOfDamage(reason: DamageReason): string {
  return remedies[reason];
}
