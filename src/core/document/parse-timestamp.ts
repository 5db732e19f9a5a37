import type { ScalarValue } from "./source-node.ts";

const timestampPattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d*))?(?:[ \t]*(Z|([-+])(\d{1,2})(?::(\d{2}))?))?)?$/;

/**
 * A date or a moment as PyYAML reads `!!timestamp`, in the words of Python's `isoformat()`; null where there is no such day
 * or time. Fractions are cut to microseconds.
 */
export function parseTimestamp(text: string): ScalarValue | null {
  const match = timestampPattern.exec(text);
  if (match === null) return null;
  const [, year = "", month = "", day = "", hour, minute = "", second = "", fraction = ""] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (hour === undefined) return { type: "date", text: date };

  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = readOffset(match);
  if (offset === null) return null;
  const microseconds = fraction.slice(0, 6).padEnd(6, "0");
  const time = `${twoDigits(hour)}:${minute}:${second}${microseconds === "000000" ? "" : `.${microseconds}`}`;
  return { type: "datetime", text: `${date}T${time}${offset}` };
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/** The offset from UTC as `isoformat()` ends with it, empty for none; null for a day or more. */
function readOffset(match: RegExpExecArray): string | null {
  const [zone, sign, hours, minutes] = match.slice(8);
  if (zone === undefined) return "";
  if (sign === undefined || hours === undefined) return "+00:00";
  const total = Number(hours) * 60 + Number(minutes ?? "0");
  if (total >= 24 * 60) return null;
  const clock = `${twoDigits(String(Math.floor(total / 60)))}:${twoDigits(String(total % 60))}`;
  return `${total === 0 ? "+" : sign}${clock}`;
}

function twoDigits(number: string): string {
  return number.padStart(2, "0");
}
