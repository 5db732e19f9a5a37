import type { Dialect, DroppedEntry, Entry, Lane, Stage } from "../plan/plan.ts";
import { droppedKind, type EntryWords, fittingName } from "./entry-words.ts";
import { type AbsentJob, collapsedNote, slotSentence, stageHeading, stageNote } from "./labels.ts";
import type { EntryBox, Point, Rectangle, StageBox, StageKind, TextBox } from "./layout.ts";
import type { Column } from "./measure-columns.ts";
import { entryMeasures, stageMeasures } from "./measures.ts";
import { placeLine, placeTextRight } from "./place-text.ts";
import { share, shareEach, shareList } from "./share.ts";
import { styledWidth } from "./text-style.ts";
import { wrapPhrases } from "./wrap-phrases.ts";

/** What a stage's box is made of. */
export interface StageDraft {
  readonly id: string;
  readonly lane: Lane;
  readonly stage: Stage;
  readonly column: Column;
  readonly dialect: Dialect;
  readonly entries: readonly (Entry | DroppedEntry)[];
  readonly collapsed: boolean;
  /** Whether a later stage of the lane cannot wait for it. */
  readonly missing: boolean;
  readonly absent: () => readonly AbsentJob[];
  readonly wordsOf: (entry: Entry | DroppedEntry) => EntryWords;
}

/** Lays out one stage with its top left corner at `at`. */
export function layOutStage(draft: StageDraft, at: Point, previous: StageBox | undefined): StageBox {
  const { id, stage, column } = draft;
  const counts = { entries: stage.entries.length, dropped: stage.dropped.length };
  const base = { id, column: stage.column, number: stage.number, step: column.step, counts, x: at.x, y: at.y };
  const box =
    stage.entries.length === 0
      ? layOutSlot(draft, base, previous)
      : draft.collapsed
        ? layOutCollapsed(draft, base, previous)
        : layOutEntries(draft, base, previous);
  return shareStage(previous, box);
}

type Base = Pick<StageBox, "id" | "column" | "number" | "step" | "counts" | "x" | "y">;

function layOutEntries(draft: StageDraft, base: Base, previous: StageBox | undefined): StageBox {
  const { column, entries } = draft;
  const { head, inset, gridGap, shallowest } = stageMeasures;
  const rows =
    column.grid === 1
      ? entries.length
      : Math.max(Math.ceil(entries.length / column.grid), Math.min(entries.length, shallowest));
  const pitch = entryMeasures.height + entryMeasures.gap;
  const boxes = entries.map((entry, i) => {
    const across = Math.floor(i / rows);
    const rectangle = {
      x: base.x + inset + across * (column.entryWidth + gridGap),
      y: base.y + head + (i - across * rows) * pitch,
      width: column.entryWidth,
      height: entryMeasures.height,
    };
    return layOutEntry(entry, rectangle, draft, previous?.entries[i]);
  });
  return {
    ...base,
    width: column.width,
    height: head + rows * pitch - entryMeasures.gap + inset,
    kind: "stage",
    collapsed: false,
    sentence: "",
    words: layOutHeading(draft, base, stageNote(base.counts, draft.dialect)),
    entries: boxes,
    rows,
    folded: [],
  };
}

function layOutCollapsed(draft: StageDraft, base: Base, previous: StageBox | undefined): StageBox {
  const rectangle = { x: base.x, y: base.y, width: draft.column.width, height: stageMeasures.collapsedHeight };
  return {
    ...base,
    ...rectangle,
    kind: "stage",
    collapsed: true,
    sentence: "",
    words: layOutHeading(draft, base, collapsedNote(base.counts)),
    entries: [],
    rows: 0,
    folded: fold(draft, rectangle, previous),
  };
}

function layOutSlot(draft: StageDraft, base: Base, previous: StageBox | undefined): StageBox {
  const { headingInset, slotLine, slotPadding, longestSlot } = stageMeasures;
  const kind: StageKind = draft.missing ? "missing" : "slot";
  const phrases = slotSentence(draft.lane.architecture, draft.absent());
  const top = base.y + slotPadding + slotLine;
  const width = draft.column.width - 2 * headingInset;
  const sentence = wrapPhrases(
    phrases,
    { x: base.x + headingInset, top, width: Math.min(width, stageMeasures.widest), line: slotLine },
    longestSlot,
  );
  const lines = new Set(sentence.map(({ y }) => Math.round(y))).size;
  const rectangle = {
    x: base.x,
    y: base.y,
    width: draft.column.width,
    height: 2 * slotPadding + slotLine * (lines + 1),
  };
  return {
    ...base,
    ...rectangle,
    kind,
    collapsed: false,
    sentence: phrases.map(({ text }) => text).join(""),
    words: [...layOutHeading(draft, base, ""), ...sentence],
    entries: [],
    rows: 0,
    folded: fold(draft, rectangle, previous),
  };
}

function layOutHeading({ column, stage }: StageDraft, { x, y }: Point, note: string): readonly TextBox[] {
  const { headingInset, headingCentre } = stageMeasures;
  const room = column.width - 2 * headingInset;
  const heading = stageHeading(stage.number, column.step);
  const words = placeLine([{ text: heading, style: "heading" }], x + headingInset, room, y + headingCentre);
  const needed = styledWidth(heading, "heading") + entryMeasures.between + styledWidth(note, "note");
  if (note === "" || needed > room + 1) return words;
  return [...words, placeTextRight(note, "note", x + column.width - headingInset, y + headingCentre)];
}

function fold(draft: StageDraft, rectangle: Rectangle, previous: StageBox | undefined): readonly EntryBox[] {
  return draft.entries.map((entry, i) => layOutEntry(entry, rectangle, draft, previous?.folded[i]));
}

function layOutEntry(
  entry: Entry | DroppedEntry,
  { x, y, width, height }: Rectangle,
  { wordsOf }: StageDraft,
  previous: EntryBox | undefined,
): EntryBox {
  const dropped = droppedKind(entry);
  if (
    previous?.id === entry.id &&
    previous.x === x &&
    previous.y === y &&
    previous.width === width &&
    previous.height === height &&
    previous.dropped === dropped &&
    previous.series === entry.series &&
    previous.occurrence === entry.occurrence
  ) {
    return previous;
  }
  const words = wordsOf(entry);
  return {
    id: entry.id,
    job: entry.job,
    index: entry.index,
    architecture: entry.architecture,
    series: entry.series,
    occurrence: entry.occurrence,
    dropped,
    name: fittingName(words, width, dropped !== null),
    label: words.label,
    labelWidth: words.labelWidth,
    tint: words.tint,
    x,
    y,
    width,
    height,
  };
}

function shareStage(previous: StageBox | undefined, next: StageBox): StageBox {
  if (!previous) return next;
  return share(previous, {
    ...next,
    step: next.step && share(previous.step, next.step),
    counts: share(previous.counts, next.counts),
    words: shareEach(previous.words, next.words),
    entries: shareList(previous.entries, next.entries),
    folded: shareList(previous.folded, next.folded),
  });
}
