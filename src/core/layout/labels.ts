import { endName } from "../diagnostics/report-name.ts";
import type { Dialect, DroppedEntry, DropReason, Entry, Lane, LaneCounts, WithheldReason } from "../plan/plan.ts";
import { joinWords } from "../text/join-words.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { ArrowKind, EntryBox, LaneBox, StageBox, Step } from "./layout.ts";

// Every word of the picture and of the list beside it; whatever names they hold, each is one line.

export const withheldTag = "withheld";

/** *on jammy*; empty where the lane has no dispatch series. */
export function seriesLabel({ series, status }: Lane): string {
  if (series === null) return "";
  return toOneLine(status.kind === "requested" ? `on ${series}` : `would run on ${series}`);
}

/** Why a lane is withheld. */
export function withheldLabel(reason: WithheldReason): string {
  switch (reason.kind) {
    case "cross-architecture": {
      const [first, ...more] = reason.missing;
      if (!first) return "refused together with another lane";
      const rest = more.length > 0 ? `, and ${more.length} more` : "";
      return toOneLine(`${first.job} cannot wait for ${first.previousJob}${rest}`);
    }
    case "unbuildable-architecture":
      return toOneLine(`not buildable in ${reason.series}`);
    case "unknown-series":
      return toOneLine(`the farm has no ${joinWords(reason.names, "or")}`);
    case "silently-dropped-architecture":
      return toOneLine(`silently not built: no variant of ${reason.latestSeries}, the latest series, lists it`);
  }
}

/** *1 build farm job · 4 entries · 1 dropped*, or without the first for a withheld lane. */
export function laneSummary(counts: LaneCounts, requested: boolean): string {
  const parts = [countOf(counts.entries, "entry", "entries")];
  if (requested) parts.unshift("1 build farm job");
  if (counts.dropped > 0) parts.push(droppedCount(counts.dropped));
  return parts.join(" · ");
}

export function stageHeading(number: number, step: Step | null): string {
  return step ? `Stage ${number} · step ${step.position} of ${step.of}` : `Stage ${number}`;
}

/** What stands at the right of a stage's heading. */
export function stageNote({ entries, dropped }: LaneCounts, dialect: Dialect): string {
  if (dropped > 0) return droppedCount(dropped);
  if (entries < 2) return "";
  return dialect === "designed" ? "same stage, no order promised" : "one after another";
}

/** What a collapsed stage says instead of its entries. */
export function collapsedNote({ entries, dropped }: LaneCounts): string {
  const count = countOf(entries, "entry", "entries");
  return dropped > 0 ? `${count} · ${droppedCount(dropped)}` : count;
}

export function dropLabel(reason: DropReason["kind"], architecture: string): string {
  return reason === "architecture" ? toOneLine(`not on ${architecture}`) : "series not targeted";
}

/** What becomes of an entry, in a table: *runs*, *withheld*, *dropped: not on arm64*. */
export function stateLabel(entry: Entry | DroppedEntry, build: BuildState): string {
  if (!("reason" in entry)) return build === "withheld" ? withheldTag : "runs";
  const isListed = entry.reason.kind === "series" || entry.architecture !== "";
  return `dropped: ${isListed ? dropLabel(entry.reason.kind, entry.architecture) : "lists no architecture"}`;
}

/** Whether a build farm job is requested for an entry's lane; `none` where it has no lane. */
export type BuildState = "requested" | "withheld" | "none";

/** What becomes of a lane, in a table: *requested*, *withheld: not buildable in noble*. */
export function buildLabel(lane: Lane | null): string {
  if (!lane) return "no build farm job";
  const { status } = lane;
  return status.kind === "requested" ? "requested" : `${withheldTag}: ${withheldLabel(status.reason)}`;
}

/** Words of an arrow, one a line. */
export function arrowLabel(kind: ArrowKind): readonly [string, string] {
  return kind === "then" ? ["if all", "succeed"] : ["cannot", "wait"];
}

/** A stretch of a sentence, and whether it is a name out of the text. */
export interface Phrase {
  readonly text: string;
  readonly isName: boolean;
}

/** A job of an empty stage: why nothing of it is on the lane. */
export interface AbsentJob {
  readonly job: string;
  readonly reason: DropReason["kind"];
  /** Where it does run. */
  readonly architectures: readonly string[];
}

/** *nothing on arm64: lint runs only on amd64* */
export function slotSentence(architecture: string, absent: readonly AbsentJob[]): readonly Phrase[] {
  const shown = absent.slice(0, 2);
  const phrases: Phrase[] = [say(`nothing on ${architecture}: `)];
  if (shown.length === 0) phrases.push(say("no job here has an entry"));
  for (const [i, job] of shown.entries()) {
    if (i > 0) phrases.push(say(", "));
    phrases.push({ text: job.job, isName: true }, say(` ${whereItRuns(job)}`));
  }
  if (absent.length > shown.length) phrases.push(say(`, and ${absent.length - shown.length} more`));
  return phrases;
}

function whereItRuns({ reason, architectures }: AbsentJob): string {
  if (reason === "series") return "has no targeted series";
  if (architectures.length === 0) return "runs nowhere";
  if (architectures.length > 3) return `runs on ${architectures.length} others`;
  return `runs only on ${joinWords(architectures)}`;
}

function say(text: string): Phrase {
  return { text, isName: false };
}

/** Name of a lane in the list: *amd64 on jammy, build farm job, 4 entries*. */
export function laneName(lane: LaneBox): string {
  const place = lane.series === null ? lane.architecture : `${lane.architecture} on ${lane.series}`;
  const status = lane.withheld ? `withheld: ${lane.reason}` : "build farm job";
  const dropped = lane.counts.dropped > 0 ? `, ${droppedCount(lane.counts.dropped)}` : "";
  return toOneLine(`${place}, ${status}, ${countOf(lane.counts.entries, "entry", "entries")}${dropped}`);
}

/** Name of a stage in the list: *stage 2 of 2, 3 entries*. */
export function stageName(stage: StageBox, stageCount: number): string {
  const place = stagePlace(stage, stageCount);
  if (stage.kind === "stage") return `${place}, ${collapsedNote(stage.counts).replace(" · ", ", ")}`;
  return toOneLine(
    `${place}, ${stage.sentence}${stage.kind === "missing" ? "; a later stage cannot wait for it" : ""}`,
  );
}

/** Name of an entry in the list: *test-snap 1, jammy, on arm64, stage 2 of 2*. */
export function entryName(entry: EntryBox, stage: StageBox, stageCount: number): string {
  const again = entry.occurrence > 1 ? `, occurrence ${entry.occurrence}` : "";
  const what = `${endName(entry.job)} ${entry.index}, ${entry.series}`;
  const where =
    entry.dropped === null
      ? `on ${entry.architecture}`
      : `dropped from ${entry.architecture}: ${dropLabel(entry.dropped, entry.architecture)}`;
  return toOneLine(`${what}, ${where}${again}, ${stagePlace(stage, stageCount)}`);
}

function stagePlace({ number, step }: StageBox, stageCount: number): string {
  const place = `stage ${number} of ${stageCount}`;
  return step ? `${place}, step ${step.position} of ${step.of}` : place;
}

/** Where a search stands: *3 of 12*, *12 hits*, *no hit*; `position` counts from 0 and is -1 for none. */
export function hitCount(position: number, count: number): string {
  if (count === 0) return "no hit";
  return position < 0 ? hitsInside(count) : `${withCommas(position + 1)} of ${withCommas(count)}`;
}

/** What a folded box says of the hits in it. */
export function hitsInside(count: number): string {
  return countOf(count, "hit", "hits");
}

/** *4 entries*, *20,000 entries*. */
export function countOf(count: number, one: string, many: string): string {
  return `${withCommas(count)} ${count === 1 ? one : many}`;
}

function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function droppedCount(count: number): string {
  return countOf(count, "dropped", "dropped");
}
