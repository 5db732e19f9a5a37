/** Seconds, or why there are none. */
export type Duration = { readonly seconds: number } | { readonly why: "unreadable" | "negative" | "too-long" };

/** Python counts up to 999,999,999 days. */
const longest = 999_999_999 * 86_400;

const clock =
  /^(?:(?<days>-?\d+) (?:days?, )?)?(?:(?<hours>-?\d+):(?=\d+:\d+))?(?:(?<minutes>-?\d+):)?(?<seconds>-?\d+)(?:\.(?<fraction>\d{1,6})\d{0,6})?\n?$/;
// The sign within a number is any that Python reads in one.
const iso =
  /^(?<sign>[-+]?)P(?:(?<days>\d+(?:[._eE]\d+)?)D)?(?:T(?:(?<hours>\d+(?:[._eE]\d+)?)H)?(?:(?<minutes>\d+(?:[._eE]\d+)?)M)?(?:(?<seconds>\d+(?:[._eE]\d+)?)S)?)?\n?$/;

/** Reads a duration as pydantic 1 does: `[D [day[s], ]][[HH:]MM:]SS[.fff]`, or ISO 8601 without weeks, months and years. */
export function parseDuration(text: string): Duration {
  const parts = (clock.exec(text) ?? iso.exec(text))?.groups;
  if (!parts) return { why: "unreadable" };
  const part = (name: string) => Number(parts[name]?.replace("_", "") ?? 0);
  const fraction = Number(`0.${parts["fraction"] ?? 0}`) * (parts["seconds"]?.startsWith("-") ? -1 : 1);
  const total = part("days") * 86_400 + part("hours") * 3_600 + part("minutes") * 60 + part("seconds") + fraction;
  const seconds = parts["sign"] === "-" ? -total : total;
  if (Math.abs(total) > longest) return { why: "too-long" };
  return seconds < 0 ? { why: "negative" } : { seconds };
}

/** A number as a duration: Python writes it with six decimal places first. */
export function durationOfNumber(value: number | bigint): Duration {
  const seconds = Number(value);
  if (typeof value === "number" && !Number.isFinite(value)) return { why: "unreadable" };
  if (Math.abs(seconds) > longest) return { why: "too-long" };
  return seconds <= -0.000_000_5 ? { why: "negative" } : { seconds };
}

/** The forms of a duration that is not negative, for a schema: a text that fits is one, unless it is too long. */
export const durationPattern =
  "^(?:(?:\\d+ (?:days?, )?)?(?:(?:\\d+:)?\\d+:)?\\d+(?:\\.\\d{1,12})?|\\+?P(?:\\d+(?:\\.\\d+)?D)?(?:T(?:\\d+(?:\\.\\d+)?H)?(?:\\d+(?:\\.\\d+)?M)?(?:\\d+(?:\\.\\d+)?S)?)?)$";
