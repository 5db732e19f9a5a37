import { seriesTint } from "../farm/series-tint.ts";
import type { DroppedEntry, DropReason, Entry } from "../plan/plan.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { dropLabel } from "./labels.ts";
import type { EntryBox, TextBox, Tint } from "./layout.ts";
import { entryMeasures } from "./measures.ts";
import { cutStyled, styledWidth, textStyles } from "./text-style.ts";

/** What an entry says, and how much room it takes. */
export interface EntryWords {
  readonly name: string;
  readonly nameWidth: number;
  readonly indexWidth: number;
  readonly label: string;
  /** With the square before it or the frame around it. */
  readonly labelWidth: number;
  readonly tint: Tint;
}

/** Reads the words of entries; measures each name, label and index once. */
export interface EntryReader {
  readonly wordsOf: (entry: Entry | DroppedEntry) => EntryWords;
  /** Width that an entry needs to be drawn uncut. */
  readonly neededWidth: (entry: Entry | DroppedEntry) => number;
}

export function createEntryReader(): EntryReader {
  const names = new Map<string, Name>();
  const series = new Map<string, Label>();
  const reasons = { architecture: new Map<string, Label>(), series: new Map<string, Label>() };
  const indexWidths: number[] = [];

  const nameOf = ({ job }: Entry) => names.get(job) ?? remember(names, job, readName(job));
  const labelOf = (entry: Entry | DroppedEntry) => {
    const dropped = droppedKind(entry);
    if (dropped === null) return series.get(entry.series) ?? remember(series, entry.series, readSeries(entry.series));
    const known = reasons[dropped];
    return (
      known.get(entry.architecture) ?? remember(known, entry.architecture, readReason(dropped, entry.architecture))
    );
  };
  const indexWidthOf = ({ index }: Entry) => (indexWidths[index] ??= styledWidth(`:${index}`, "entry-index"));

  return {
    wordsOf(entry) {
      const name = nameOf(entry);
      const label = labelOf(entry);
      return {
        name: name.text,
        nameWidth: name.width,
        indexWidth: indexWidthOf(entry),
        label: label.text,
        labelWidth: label.width,
        tint: label.tint,
      };
    },
    neededWidth: (entry) => widthOf(nameOf(entry).width, indexWidthOf(entry), labelOf(entry).width),
  };
}

interface Name {
  readonly text: string;
  readonly width: number;
}

interface Label {
  readonly text: string;
  readonly width: number;
  readonly tint: Tint;
}

function widthOf(nameWidth: number, indexWidth: number, labelWidth: number): number {
  return Math.ceil(2 * entryMeasures.padding + nameWidth + indexWidth + entryMeasures.between + labelWidth);
}

function readName(job: string): Name {
  const text = toOneLine(job);
  return { text, width: styledWidth(text, "entry-name") };
}

function readSeries(series: string): Label {
  const text = cutStyled(toOneLine(series), entryMeasures.longestLabel, "entry-series");
  const before = entryMeasures.square + entryMeasures.squareGap;
  return { text, width: Math.ceil(before + styledWidth(text, "entry-series")), tint: seriesTint(series) };
}

function readReason(kind: DropReason["kind"], architecture: string): Label {
  const text = cutStyled(dropLabel(kind, architecture), entryMeasures.longestLabel, "dropped-reason");
  const around = 2 * entryMeasures.reasonPadding;
  return { text, width: Math.ceil(around + styledWidth(text, "dropped-reason")), tint: "unknown" };
}

function remember<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  known.set(key, value);
  return value;
}

/** The name, cut to what an entry of this width leaves for it. */
export function fittingName(words: EntryWords, width: number, dropped: boolean): string {
  const { name, nameWidth, indexWidth, labelWidth } = words;
  if (widthOf(nameWidth, indexWidth, labelWidth) <= width) return name;
  const room = width - 2 * entryMeasures.padding - indexWidth - entryMeasures.between - labelWidth;
  return cutStyled(name, room, dropped ? "dropped-name" : "entry-name");
}

/** Where an entry's words are: name, index, series or reason. */
export function placeEntryWords(entry: EntryBox): readonly TextBox[] {
  const { padding, square, squareGap, reasonPadding } = entryMeasures;
  const runs = entry.dropped === null;
  const nameStyle = runs ? "entry-name" : "dropped-name";
  const indexStyle = runs ? "entry-index" : "dropped-name";
  const labelStyle = runs ? "entry-series" : "dropped-reason";
  const index = `:${entry.index}`;
  const x = entry.x + padding;
  const width = styledWidth(entry.name, nameStyle);
  const before = runs ? square + squareGap : reasonPadding;
  return [
    { text: entry.name, style: nameStyle, x, y: baseline(entry, nameStyle), width },
    {
      text: index,
      style: indexStyle,
      x: x + width,
      y: baseline(entry, nameStyle),
      width: styledWidth(index, indexStyle),
    },
    {
      text: entry.label,
      style: labelStyle,
      x: entry.x + entry.width - padding - entry.labelWidth + before,
      y: baseline(entry, labelStyle),
      width: entry.labelWidth - before - (runs ? 0 : reasonPadding),
    },
  ];
}

/** Null for an entry that runs. */
export function droppedKind(entry: Entry | DroppedEntry): EntryBox["dropped"] {
  return "reason" in entry ? entry.reason.kind : null;
}

function baseline(entry: EntryBox, style: keyof typeof textStyles): number {
  return entry.y + entry.height / 2 + 0.34 * textStyles[style].size;
}
