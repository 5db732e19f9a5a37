import { endName } from "../diagnostics/report-name.ts";
import { placeEntryWords } from "../layout/entry-words.ts";
import type { EntryBox, TextBox, Tint } from "../layout/layout.ts";
import { entryMeasures } from "../layout/measures.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { escapeXml } from "./escape-xml.ts";
import type { Palette } from "./palette.ts";
import { drawBox, drawGroup, drawPath } from "./svg-shapes.ts";
import { drawText, styleAttributes, widest } from "./svg-text.ts";

const radius = 6;
const chip = { height: 22, radius: 4 };
/** The least that stands free at the right of a series. */
const free = 2;

/**
 * The entries of a stage in layers: boxes, names, and for each tint its squares and series. A layer says its colours and fonts once,
 * which makes a third of the file that groups of one entry each would make.
 */
export function drawEntries(entries: readonly EntryBox[], palette: Palette): string {
  return (
    drawRunning(
      entries.filter(({ dropped }) => dropped === null),
      palette,
    ) +
    drawDropped(
      entries.filter(({ dropped }) => dropped !== null),
      palette,
    )
  );
}

function drawRunning(entries: readonly EntryBox[], palette: Palette): string {
  const { square, squareGap } = entryMeasures;
  const indexAttributes = ` fill="${palette.muted}" font-weight="400" font-size="13"`;
  const squares = new Map<Tint, string>();
  const labels = new Map<Tint, string>();
  let boxes = "";
  let names = "";
  for (const entry of entries) {
    const [name, index, label] = placeEntryWords(entry);
    if (!name || !index || !label) continue;
    const left = Math.round(label.x - squareGap - square);
    boxes += drawBox(entry, radius);
    names += drawName(entry, name, index, indexAttributes);
    append(squares, entry.tint, drawSquare(left, entry.y + (entry.height - square) / 2));
    append(labels, entry.tint, drawLabel(label, entry.x + entry.width - label.x - free));
  }
  return [
    drawGroup(` fill="${palette.surface}" stroke="${palette.lineStrong}"`, boxes),
    drawGroup(styleAttributes("entry-name", palette.ink), names),
    ...Array.from(squares, ([tint, data]) => {
      const colour = palette.tints[tint];
      const path = drawPath(` stroke="${colour}" stroke-width="2" stroke-linejoin="round"`, data);
      return drawGroup(styleAttributes("entry-series", colour), path + (labels.get(tint) ?? ""));
    }),
  ].join("");
}

function drawDropped(entries: readonly EntryBox[], palette: Palette): string {
  const { reasonPadding } = entryMeasures;
  // Not every program hands it on from a group.
  const struck = ' text-decoration="line-through"';
  let boxes = "";
  let names = "";
  let chips = "";
  let reasons = "";
  for (const entry of entries) {
    const [name, index, reason] = placeEntryWords(entry);
    if (!name || !index || !reason) continue;
    const left = reason.x - reasonPadding;
    const width = reason.width + 2 * reasonPadding;
    const top = entry.y + (entry.height - chip.height) / 2;
    boxes += drawBox(entry, radius);
    names += drawName(entry, name, index, "", struck);
    chips += drawBox({ x: left, y: top, width, height: chip.height }, chip.radius);
    reasons += drawLabel(reason, reason.width + reasonPadding - free);
  }
  return [
    drawGroup(` fill="url(#hatch)" stroke="${palette.edge}" stroke-dasharray="4 3"`, boxes),
    drawGroup(styleAttributes("dropped-name", palette.muted), names),
    drawGroup(` fill="${palette.surface}" stroke="${palette.line}"`, chips),
    drawGroup(styleAttributes("dropped-reason", palette.muted), reasons),
  ].join("");
}

/** Name and index as one text, so that a search finds `test-snap:1`. In full as a title where the name is cut. */
function drawName(entry: EntryBox, name: TextBox, index: TextBox, indexAttributes: string, attributes = ""): string {
  const text = drawText({
    x: name.x,
    y: name.y,
    pieces: [
      { text: endName(name.text), attributes },
      { text: index.text, attributes: indexAttributes },
    ],
  });
  const full = toOneLine(entry.job);
  return name.text === full ? text : `<g><title>${escapeXml(`${full}${index.text}`)}</title>${text}</g>`;
}

/** Pressed to its width where it may need more than there is. */
function drawLabel({ text, x, y, width }: TextBox, room: number): string {
  return drawText({ x, y, pieces: [{ text, attributes: "" }], ...(width * widest > room ? { press: width } : {}) });
}

/** The square before a series; its stroke rounds the corners. */
function drawSquare(x: number, y: number): string {
  const side = entryMeasures.square - 2;
  return `M${x + 1} ${y + 1}h${side}v${side}h-${side}z`;
}

function append(texts: Map<Tint, string>, tint: Tint, text: string): void {
  texts.set(tint, (texts.get(tint) ?? "") + text);
}
