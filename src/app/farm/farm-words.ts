import { monthsOutOfDate } from "../../core/index.ts";
import type { WorkspaceState } from "../../store/workspace.ts";

/** Where the public farm comes from; the day is that of the data. */
export function farmSource(date: string): string {
  return `Series and dates: Debian’s distro-info-data of ${dayInWords(date)}. Which architectures are buildable is our approximation from public facts.`;
}

/** *1 November 2026*, of *2026-11-01*: as a sentence has it. */
export function dayInWords(date: string): string {
  return new Date(date).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** What there is to say of a list of series that is old, wherever that is read; else null. */
export function describeFarmAge(
  { publicFarm, today }: Pick<WorkspaceState, "publicFarm" | "today">,
  place: "here" | "under Farm",
): string | null {
  const months = monthsOutOfDate(publicFarm.date, today);
  return months === null ? null : `This list is ${months} months old: newer series are missing. Add them ${place}.`;
}
