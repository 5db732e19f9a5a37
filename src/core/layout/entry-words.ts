import { seriesTint } from "../farm/series-tint.ts";
import type { DroppedEntry, Entry } from "../plan/plan.ts";
import { toOneLine } from "./cut-text.ts";
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

/** Reads the words of entries, each name and label once. */
export function createEntryWords(): (entry: Entry | DroppedEntry) => EntryWords {
  const names = new Map<string, { readonly text: string; readonly width: number }>();
  const labels = new Map<string, { readonly text: string; readonly width: number; readonly tint: Tint }>();
  const { square, squareGap, reasonPadding, longestLabel } = entryMeasures;

  return (entry) => {
    const dropped = droppedKind(entry);

    let name = names.get(entry.job);
    if (!name) {
      const text = toOneLine(entry.job);
      name = { text, width: styledWidth(text, "entry-name") };
      names.set(entry.job, name);
    }

    const key = dropped === null ? `runs ${entry.series}` : `${dropped} ${entry.architecture}`;
    let label = labels.get(key);
    if (!label) {
      const style = dropped === null ? "entry-series" : "dropped-reason";
      const said = dropped === null ? entry.series : dropLabel(dropped, entry.architecture);
      const text = cutStyled(toOneLine(said), longestLabel, style);
      const extra = dropped === null ? square + squareGap : 2 * reasonPadding;
      label = { text, width: Math.ceil(styledWidth(text, style) + extra), tint: seriesTint(entry.series) };
      labels.set(key, label);
    }

    return {
      name: name.text,
      nameWidth: name.width,
      indexWidth: widthOfIndex(entry.index),
      label: label.text,
      labelWidth: label.width,
      tint: dropped === null ? label.tint : "unknown",
    };
  };
}

/** Width that an entry needs to be drawn uncut. */
export function neededWidth({ nameWidth, indexWidth, labelWidth }: EntryWords): number {
  return Math.ceil(2 * entryMeasures.padding + nameWidth + indexWidth + entryMeasures.between + labelWidth);
}

/** The name, cut to what an entry of this width leaves for it. */
export function fittingName(words: EntryWords, width: number, dropped: boolean): string {
  if (neededWidth(words) <= width) return words.name;
  const room = width - 2 * entryMeasures.padding - words.indexWidth - entryMeasures.between - words.labelWidth;
  return cutStyled(words.name, room, dropped ? "dropped-name" : "entry-name");
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

function widthOfIndex(index: number): number {
  return styledWidth(`:${index}`, "entry-index");
}

function baseline(entry: EntryBox, style: keyof typeof textStyles): number {
  return entry.y + entry.height / 2 + 0.34 * textStyles[style].size;
}
