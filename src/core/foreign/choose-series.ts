import type { Farm } from "../farm/farm.ts";

/** Series that every lpci knows, newest first. */
const preferred = ["noble", "jammy", "focal", "bionic"];

/** The series that a text of another program names by its version (`ubuntu-22.04`) or codename, or else the newest long-lived one. */
export function chooseSeries(text: string, farm: Farm): string {
  const known = farm.series.filter(
    ({ name, architectures }) => preferred.includes(name) && architectures.includes("amd64"),
  );
  const [, written] = /\b(?:ubuntu[-:@/ ]|dist: *)([a-z]+|\d\d\.\d\d)\b/.exec(text) ?? [];
  const named = known.find(({ name, version }) => name === written || version === written);
  const newest = preferred.find((name) => known.some((series) => series.name === name));
  return (
    named?.name ??
    newest ??
    farm.series.findLast(({ architectures }) => architectures.includes("amd64"))?.name ??
    "noble"
  );
}
