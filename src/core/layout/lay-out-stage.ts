import type { Dialect, DroppedEntry, Entry, Lane, LaneCounts, Stage } from "../plan/plan.ts";
import { droppedKind, type EntryReader, fittingName } from "./entry-words.ts";
import { type AbsentJob, collapsedNote, slotSentence, stageHeading, stageNote } from "./labels.ts";
import type { EntryBox, Point, Rectangle, StageBox, TextBox } from "./layout.ts";
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
  readonly wordsOf: EntryReader["wordsOf"];
}

/** Lays out one stage with its top left corner at `at`. */
export function layOutStage(draft: StageDraft, at: Point, previous: StageBox | undefined): StageBox {
  return shareStage(previous, makeBox(draft, at, layOutContents(draft, at, previous)));
}

/** A stage of a collapsed lane: nothing of it is drawn, and all its entries are where the lane's head is. */
export function foldStage(draft: StageDraft, head: Rectangle, previous: StageBox | undefined): StageBox {
  const isSlot = draft.stage.entries.length === 0;
  const box = makeBox(draft, head, {
    height: head.height,
    kind: !isSlot ? "stage" : draft.missing ? "missing" : "slot",
    sentence: "",
    words: [],
    entries: [],
    rows: 0,
    folded: fold(draft, head, previous),
  });
  return shareStage(previous, { ...box, width: head.width });
}

/** What differs between a stage with its entries, a slot and a collapsed stage. */
type Contents = Pick<StageBox, "height" | "kind" | "sentence" | "words" | "entries" | "rows" | "folded">;

function layOutContents(draft: StageDraft, at: Point, previous: StageBox | undefined): Contents {
  if (draft.stage.entries.length === 0) return layOutSlot(draft, at, previous);
  return draft.collapsed ? layOutCollapsed(draft, at, previous) : layOutEntries(draft, at, previous);
}

// Every property by name: spreading thousands of boxes takes longer than laying them out.
function makeBox({ id, stage, column, collapsed }: StageDraft, { x, y }: Point, contents: Contents): StageBox {
  return {
    id,
    column: stage.column,
    number: stage.number,
    step: column.step,
    kind: contents.kind,
    collapsed: collapsed && contents.kind === "stage",
    counts: countsOf(stage),
    sentence: contents.sentence,
    words: contents.words,
    entries: contents.entries,
    rows: contents.rows,
    folded: contents.folded,
    x,
    y,
    width: column.width,
    height: contents.height,
  };
}

function layOutEntries(draft: StageDraft, at: Point, previous: StageBox | undefined): Contents {
  const { column, entries, stage } = draft;
  const { head, inset, gridGap, shallowest } = stageMeasures;
  const even = Math.ceil(entries.length / column.grid);
  const rows = column.grid === 1 ? even : Math.max(even, Math.min(entries.length, shallowest));
  const pitch = entryMeasures.height + entryMeasures.gap;
  const boxes = entries.map((entry, i) => {
    const across = Math.floor(i / rows);
    const rectangle = {
      x: at.x + inset + across * (column.entryWidth + gridGap),
      y: at.y + head + (i - across * rows) * pitch,
      width: column.entryWidth,
      height: entryMeasures.height,
    };
    return layOutEntry(entry, rectangle, draft, previous?.entries[i]);
  });
  return {
    height: head + rows * pitch - entryMeasures.gap + inset,
    kind: "stage",
    sentence: "",
    words: layOutHeading(draft, at, stageNote(countsOf(stage), draft.dialect)),
    entries: boxes,
    rows,
    folded: [],
  };
}

function layOutCollapsed(draft: StageDraft, at: Point, previous: StageBox | undefined): Contents {
  const height = stageMeasures.collapsedHeight;
  return {
    height,
    kind: "stage",
    sentence: "",
    words: layOutHeading(draft, at, collapsedNote(countsOf(draft.stage))),
    entries: [],
    rows: 0,
    folded: fold(draft, { x: at.x, y: at.y, width: draft.column.width, height }, previous),
  };
}

function layOutSlot(draft: StageDraft, at: Point, previous: StageBox | undefined): Contents {
  const { headingInset, slotLine, slotPadding, longestSlot, widest } = stageMeasures;
  const phrases = slotSentence(draft.lane.architecture, draft.absent());
  const place = {
    x: at.x + headingInset,
    top: at.y + slotPadding + slotLine,
    width: Math.min(draft.column.width, widest) - 2 * headingInset,
    line: slotLine,
  };
  const sentence = wrapPhrases(phrases, place, longestSlot);
  const lines = new Set(sentence.map(({ y }) => Math.round(y))).size;
  const height = 2 * slotPadding + slotLine * (lines + 1);
  return {
    height,
    kind: draft.missing ? "missing" : "slot",
    sentence: phrases.map(({ text }) => text).join(""),
    words: [...layOutHeading(draft, at, ""), ...sentence],
    entries: [],
    rows: 0,
    folded: fold(draft, { x: at.x, y: at.y, width: draft.column.width, height }, previous),
  };
}

function countsOf({ entries, dropped }: Stage): LaneCounts {
  return { entries: entries.length, dropped: dropped.length };
}

function layOutHeading({ column, stage }: StageDraft, { x, y }: Point, note: string): readonly TextBox[] {
  const { headingInset, headingCentre } = stageMeasures;
  const room = column.width - 2 * headingInset;
  const heading = { text: stageHeading(stage.number, column.step), style: "heading" } as const;
  const between = entryMeasures.between;
  const middle = y + headingCentre;
  // The far end of a grid may be out of sight.
  if (column.grid > 1) {
    return placeLine([heading, { text: note, style: "note", before: between }], x + headingInset, room, middle);
  }
  const words = placeLine([heading], x + headingInset, room, middle);
  const needed = styledWidth(heading.text, "heading") + between + styledWidth(note, "note");
  if (note === "" || needed > room + 1) return words;
  return [...words, placeTextRight(note, "note", x + column.width - headingInset, middle)];
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
