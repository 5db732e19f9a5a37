// What changes between two plans: all wording.
import { nameSome } from "../diagnostics/name-entries.ts";
import { reportName } from "../diagnostics/report-name.ts";
import type { VerdictKind } from "../diagnostics/verdict-messages.ts";
import { withheldLabel } from "../layout/labels.ts";
import type { DroppedEntry, Entry, Lane } from "../plan/plan.ts";
import type { Verdict } from "../render/read-verdict.ts";
import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { Waiting } from "./plan-changes.ts";

/** Where nothing changes; `verdict` is the one on both. */
export function samePlans(verdict: VerdictKind | null): string {
  switch (verdict) {
    case null:
      return "The plans are the same.";
    case "refused":
      return "The plans are the same: Launchpad refuses both, for the same reason.";
    case "invalid":
      return "The plans are the same: Launchpad can load neither file.";
    case "unsure":
      return "Flightplan cannot tell how Launchpad reads either file.";
    case "rejected":
      return "The plans are the same. lpci rejects both files, so every job fails.";
  }
}

export function verdictChanges(old: Verdict | null, now: Verdict | null): string {
  if (!now) return old ? builtAgain(old.kind) : "";
  const words = old?.kind === now.kind ? refusedOtherwise : verdictWords[now.kind];
  const [reason] = now.reasons;
  return reason ? `${words} Line ${reason.line}: ${endSentence(reason.message)}` : words;
}

/** Of two verdicts of one kind only the reasons of refusals are told apart. */
const refusedOtherwise = "Launchpad refuses the new pipeline too, for another reason.";

const verdictWords: Readonly<Record<VerdictKind, string>> = {
  refused: "Launchpad refuses the new pipeline and builds nothing.",
  invalid: "Launchpad cannot load the new file and builds nothing.",
  unsure: "Flightplan cannot tell how Launchpad reads the new file.",
  rejected: "Every job of the new file fails.",
};

function builtAgain(old: VerdictKind): string {
  switch (old) {
    case "refused":
      return "Launchpad refuses the old pipeline, and builds the new one.";
    case "invalid":
      return "Launchpad cannot load the old file, and builds the new one.";
    case "unsure":
      return "Launchpad builds the new file; how it reads the old one, Flightplan cannot tell.";
    case "rejected":
      return "lpci rejects the old file, and takes the new one.";
  }
}

export function laneAdded(architectures: readonly string[], lane: Lane): string {
  const names = joinNames(architectures);
  if (lane.status.kind === "withheld") {
    return `${names} ${are(architectures)} added, but withheld: ${withheldLabel(lane.status.reason)}.`;
  }
  return `${names} ${are(architectures)} built now${onSeries(lane)}: ${entriesOf(lane)}.`;
}

export function laneRemoved(architectures: readonly string[], lane: Lane): string {
  const names = joinNames(architectures);
  if (lane.status.kind === "withheld") return `${names} ${are(architectures)} removed, and had been withheld.`;
  return `${names} ${are(architectures)} no longer built${onSeries(lane)}: ${entriesOf(lane)}.`;
}

export function laneDispatched(architectures: readonly string[], old: Lane, now: Lane): string {
  const where = now.series === null ? "without a series" : `on ${toOneLine(now.series)}`;
  return `${joinNames(architectures)} ${are(architectures)} dispatched ${where}${old.series === null ? "" : ` instead of ${toOneLine(old.series)}`}.`;
}

export function laneWithheld(architectures: readonly string[], old: Lane, now: Lane): string {
  const again = old.status.kind === "withheld" ? ", for another reason" : "";
  const reason = now.status.kind === "withheld" ? `: ${withheldLabel(now.status.reason)}` : "";
  return `${joinNames(architectures)} ${are(architectures)} withheld now${again}${reason}.`;
}

export function laneReleased(architectures: readonly string[], old: Lane, now: Lane): string {
  const reason = old.status.kind === "withheld" ? ` (${withheldLabel(old.status.reason)})` : "";
  const they = architectures.length === 1 ? "it" : "they";
  return `${joinNames(architectures)} ${are(architectures)} built now${onSeries(now)}; ${they} had been withheld${reason}.`;
}

/** A job of which nothing is otherwise but its name. */
export function jobRenamed(old: string, now: string): string {
  return `${toOneLine(old)} is called ${toOneLine(now)} now.`;
}

/** Entries that share a fate: their names with their series, and where. */
export interface ToldEntries {
  readonly entries: readonly (Entry | DroppedEntry)[];
  readonly architectures: readonly string[];
}

export function entriesAdded({ entries, architectures }: ToldEntries, stage: number): string {
  return `${withSeries(entries)} ${are(entries)} added on ${joinNames(architectures)}, in stage ${stage}.`;
}

export function entriesRemoved({ entries, architectures }: ToldEntries, stage: number): string {
  return `${withSeries(entries)} ${are(entries)} removed on ${joinNames(architectures)}, from stage ${stage}.`;
}

export function entriesMoved(
  { entries, architectures }: ToldEntries,
  stages: { readonly old: number; readonly now: number },
  waiting: Waiting,
): string {
  const isOne = entries.length === 1;
  const place =
    stages.old === stages.now
      ? `${isOne ? "stays" : "stay"} in stage ${stages.now}, but`
      : `${isOne ? "moves" : "move"} from stage ${stages.old} to stage ${stages.now} and`;
  return `${entryNames(entries)} on ${joinNames(architectures)} ${place} ${waitingWords(waiting, isOne)}.`;
}

/** *no longer waits for build*, *waits for lint now, and no longer for build* */
function waitingWords({ waitsFor, jobs, jobsBefore }: Waiting, isOne: boolean): string {
  const waits = isOne ? "waits" : "wait";
  const after = nameSome(jobs, toOneLine);
  const before = nameSome(jobsBefore, toOneLine);
  if (after !== "") return `${waits} for ${after} now${before === "" ? "" : `, and no longer for ${before}`}`;
  if (before !== "") return `no longer ${waits} for ${before}`;
  return `${waits} for ${waitsFor === "others" ? "other" : waitsFor} entries`;
}

export function entriesDropped({ entries, architectures }: ToldEntries): string {
  const reason = dropWords(entries, architectures);
  return `${entryNames(entries)} ${are(entries)} dropped from ${joinNames(architectures)} now: ${reason}.`;
}

export function entriesReturned({ entries, architectures }: ToldEntries, stage: number): string {
  const run = entries.length === 1 ? "runs" : "run";
  return `${withSeries(entries)} ${run} on ${joinNames(architectures)} now, in stage ${stage}: before, ${entries.length === 1 ? "it was" : "they were"} dropped.`;
}

export function entriesOfOtherSeries({ entries, architectures }: ToldEntries, old: string, now: string): string {
  const run = entries.length === 1 ? "runs" : "run";
  return `${entryNames(entries)} on ${joinNames(architectures)} ${run} in ${toOneLine(now)} instead of ${toOneLine(old)}.`;
}

export function entriesLeftOut(entries: readonly (Entry | DroppedEntry)[], isAdded: boolean): string {
  if (!isAdded) return `${withSeries(entries)} ${are(entries)} removed, and ran nowhere.`;
  const reason = dropWords(entries, []);
  return `${withSeries(entries)} ${are(entries)} added, but ${entries.length === 1 ? "runs" : "run"} nowhere: ${reason}.`;
}

export function entriesRenumbered(pairs: readonly (readonly [old: Entry, now: Entry])[]): string {
  const named = nameSome(pairs, ([old, now]) => `${reportName(old)} is now ${reportName(now)}`);
  return named.endsWith(" more") ? `${named} have other numbers.` : `${named}.`;
}

export function definitionsDiffer({ entries, architectures }: ToldEntries, keys: readonly string[]): string {
  const differ = keys.length === 1 ? "differs" : "differ";
  return `${entryNames(entries)} on ${joinNames(architectures)}: ${joinNames(keys)} ${differ}.`;
}

/** Why entries that share a reason are dropped. */
function dropWords(entries: readonly (Entry | DroppedEntry)[], architectures: readonly string[]): string {
  const [first] = entries;
  const isOne = entries.length === 1;
  if (first && "reason" in first && first.reason.kind === "series") {
    return `${toOneLine(first.series)} is not a target series`;
  }
  if (architectures.length === 0) return `${isOne ? "it lists" : "they list"} no architecture that is built`;
  return `${isOne ? "it no longer lists" : "they no longer list"} ${joinNames(architectures, "or")}`;
}

function entriesOf(lane: Lane): string {
  return entryNames(lane.stages.flatMap(({ entries }) => entries)) || "no entries";
}

function onSeries({ series }: Lane): string {
  return series === null ? "" : ` on ${toOneLine(series)}`;
}

function entryNames(entries: readonly Entry[]): string {
  return nameSome(entries, entryName);
}

/** *test:1 (noble)*; where all have one series, it is said once. */
function withSeries(entries: readonly Entry[]): string {
  const [first] = entries;
  const isAlike = entries.every(({ series, occurrence }) => series === first?.series && occurrence === 1);
  if (first && isAlike) return `${entryNames(entries)} (${toOneLine(first.series)})`;
  return nameSome(
    entries,
    ({ series, ...entry }) => `${reportName(entry)} (${toOneLine(series)}${occurrenceOf(entry, ", ")})`,
  );
}

function entryName(entry: Entry): string {
  const time = occurrenceOf(entry, "");
  return time === "" ? reportName(entry) : `${reportName(entry)} (${time})`;
}

/** *occurrence 2*; empty for the first. */
function occurrenceOf({ occurrence }: Pick<Entry, "occurrence">, before: string): string {
  return occurrence === 1 ? "" : `${before}occurrence ${occurrence}`;
}

function joinNames(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  return joinWords(words.map(toOneLine), conjunction);
}

function are(things: readonly unknown[]): string {
  return things.length === 1 ? "is" : "are";
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
