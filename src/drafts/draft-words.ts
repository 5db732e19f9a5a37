import { countOf, nameText } from "../core/index.ts";
import type { Draft } from "./draft.ts";

/** What is said of a draft where it is listed. */
export interface DraftWords {
  readonly title: string;
  /** *5 minutes ago*; empty where it is not known. */
  readonly ago: string;
  /** *30 Nov, 11:05*, by the clock of the device, with the year where it is another one; empty where it is not known. */
  readonly time: string;
  /** *18 lines, 432 bytes* */
  readonly size: string;
  /** *from the example “Same stage”*; empty where it is from none. */
  readonly origin: string;
  /** All that tells it from others, to be heard. */
  readonly spoken: string;
}

/** `now` in milliseconds since 1970. */
export function describeDraft(draft: Draft, now: number): DraftWords {
  const { text, savedAt, exampleName } = draft;
  const title = nameText(text);
  const lines = countOf(countLines(text), "line", "lines");
  const ago = savedAt > 0 ? timeAgo(savedAt, now) : "";
  return {
    title,
    ago,
    time: savedAt > 0 ? exactTime(savedAt, now) : "",
    size: `${lines}, ${describeBytes(new TextEncoder().encode(text).length)}`,
    origin: exampleName === undefined ? "" : `from the example “${exampleName}”`,
    spoken: [title, ...(ago === "" ? [] : [`saved ${ago}`]), lines].join(", "),
  };
}

const timeOfThisYear = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const timeOfAnyYear = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const relativeTime = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** In milliseconds, the longest first; what is shorter than the last is *just now*. */
const units = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["week", 604_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

function exactTime(time: number, now: number): string {
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? timeOfThisYear : timeOfAnyYear).format(time);
}

/** *just now*, *5 minutes ago*, *yesterday*. A time to come, by a clock that was wrong, is just now. */
export function timeAgo(time: number, now: number): string {
  const passed = now - time;
  const unit = units.find(([, length]) => passed >= length);
  if (!unit) return "just now";
  const [name, length] = unit;
  return relativeTime.format(-Math.floor(passed / length), name);
}

/** Without an empty last one. */
export function countLines(text: string): number {
  const breaks = text.split("\n").length;
  return text.endsWith("\n") ? breaks - 1 : breaks;
}

const mostBytes = 1_000;
const mostKilobytes = 1_000_000;

function describeBytes(bytes: number): string {
  if (bytes < mostBytes) return countOf(bytes, "byte", "bytes");
  return bytes < mostKilobytes ? `${round(bytes / mostBytes)} kB` : `${round(bytes / mostKilobytes)} MB`;
}

function round(amount: number): string {
  return amount.toLocaleString("en", { maximumSignificantDigits: amount < 100 ? 2 : 3 });
}

/** *“build, then test”*, or of several how many there are. */
export function nameDrafts(drafts: readonly Draft[]): string {
  const [first, ...more] = drafts;
  return first && more.length === 0 ? `“${nameText(first.text)}”` : countOf(drafts.length, "draft", "drafts");
}

/** Whether all words that somebody looks for stand in a draft, in any case. */
export function isFound({ text, exampleName = "" }: Draft, wanted: string): boolean {
  const content = `${text} ${exampleName}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => content.includes(word));
}
