import { joinWords, type Lane, type Plan } from "../core/index.ts";
import type { Evidence } from "./evidence.ts";
import type { EntryPattern, LanePattern } from "./goal.ts";
import type { PlacedEntry } from "./match-patterns.ts";

// What there is, for a goal that is not met.

const mostNamed = 4;

/** *The lanes are amd64 on jammy and arm64 on jammy (withheld).* */
export function describeLanes({ outcome, lanes }: Plan, pattern: LanePattern, evidence: Evidence): string {
  if (outcome === "invalid") return "Launchpad cannot load the file.";
  if (lanes.length === 0) return "There is no lane.";
  const names = capped(lanes.map((lane) => describeLane(lane, pattern, evidence)));
  return lanes.length === 1 ? `The only lane is ${names[0]}.` : `The lanes are ${joinWords(names)}.`;
}

function describeLane({ id, architecture, series, status }: Lane, pattern: LanePattern, evidence: Evidence): string {
  const name = series === null ? architecture : `${architecture} on ${series}`;
  if (status.kind === "withheld") return `${name} (withheld)`;
  const result = pattern.result === undefined ? null : evidence.resultOf(id);
  if (result === null) return name;
  return `${name} (${result === "succeeded" ? "Successfully built" : "Failed to build"})`;
}

/** The entries that come closest to a pattern: of that job and index, of that job at least. */
export function nearestEntries(entries: readonly PlacedEntry[], pattern: EntryPattern): readonly PlacedEntry[] {
  const { job, index, series, architecture } = pattern;
  const ofJob = entries.filter(({ entry }) => job === undefined || entry.job === job);
  const ofVariant = ofJob.filter(
    ({ entry }) => (index === undefined || entry.index === index) && (series === undefined || entry.series === series),
  );
  const onLane = ofVariant.filter(({ entry }) => architecture === undefined || entry.architecture === architecture);
  return [onLane, ofVariant, ofJob].find((found) => found.length > 0) ?? [];
}

/** What becomes of entries, a sentence each, as far as a pattern asks for it. */
export function placeWords(entries: readonly PlacedEntry[], pattern: EntryPattern, evidence: Evidence): string {
  if (entries.length === 0) {
    return pattern.job === undefined ? "There is none." : `There is no entry of ${pattern.job} in the plan.`;
  }
  return capped(entries.map((placed) => describeEntry(placed, pattern, evidence))).join(" ");
}

function describeEntry({ entry, stage, state }: PlacedEntry, pattern: EntryPattern, evidence: Evidence): string {
  const report = pattern.report === undefined ? null : evidence.reportOf(entry);
  const words = [
    `${entry.job}:${entry.index}`,
    report === null ? stateWords[state] : `is reported as ${reportWords[report]}`,
  ];
  if (entry.architecture !== "") words.push(`${state === "dropped" ? "from" : "on"} ${entry.architecture}`);
  if (pattern.series !== undefined) words.push(`in ${entry.series}`);
  if (pattern.stage !== undefined && stage !== null) words.push(`in stage ${stage}`);
  if (pattern.input !== undefined) words.push(`with input: ${evidence.inputOf(entry.id)?.outcome.kind ?? "none"}`);
  return `${words.join(" ")}.`;
}

const reportWords = { waiting: "Waiting", succeeded: "Succeeded", failed: "Failed", none: "nothing" };

const stateWords = { runs: "runs", withheld: "is withheld", dropped: "is dropped" };

/** The first few, and how many more there are. */
export function capped(words: readonly string[]): readonly string[] {
  if (words.length <= mostNamed) return words;
  return [...words.slice(0, mostNamed - 1), `and ${words.length - mostNamed + 1} more`];
}
