import { cutText } from "../layout/cut-text.ts";
import type { Rectangle } from "../layout/layout.ts";
import { measureText } from "../layout/measure-text.ts";
import type { Palette } from "./palette.ts";
import { drawBox, drawGroup } from "./svg-shapes.ts";
import { drawText, fontAttributes } from "./svg-text.ts";

/** What is drawn around something that is not so in another picture. */
export interface Outline extends Rectangle {
  readonly kind: "stage" | "entry";
  /** As its flag says it: *waits longer today*. */
  readonly word: string;
  /** Before the word; `≠` where nothing is said. */
  readonly sign?: string;
}

const radius = { stage: 11, entry: 7, flag: 4 };
const flag = { height: 16, inset: 10, padding: 6, baseline: 4 };
const font = { face: "sans-600", size: 11 } as const;

/** How far a flag reaches out of its outline, upwards (pixels). */
export const flagReach = flag.height / 2;

/** Outlines, double ones around stages, each with a flag on its upper edge; all flags above all lines. */
export function drawOutlines(outlines: readonly Outline[], { ink, surface }: Palette): string {
  const entries = outlines.filter(({ kind }) => kind === "entry");
  const stages = outlines.filter(({ kind }) => kind === "stage");
  return (
    drawGroup(` fill="none" stroke="${ink}"`, stages.map(drawDouble).join("")) +
    drawGroup(
      ` fill="none" stroke="${ink}" stroke-width="2"`,
      entries.map((entry) => drawBox(entry, radius.entry, 2)).join(""),
    ) +
    outlines.map((outline) => drawFlag(outline, { ink, surface })).join("")
  );
}

function drawDouble(outline: Outline): string {
  const { x, y, width, height } = outline;
  const inner = { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
  return drawBox(outline, radius.stage) + drawBox(inner, radius.stage - 3);
}

function drawFlag(
  { x, y, width, word, sign = "≠" }: Outline,
  { ink, surface }: Pick<Palette, "ink" | "surface">,
): string {
  const room = width - 2 * (flag.inset + flag.padding);
  const text = cutText(`${sign} ${word}`, room, font.face, font.size);
  const right = x + width - flag.inset;
  const across = measureText(text, font.face, font.size) + 2 * flag.padding;
  const box = { x: right - across, y: y - flagReach, width: across, height: flag.height };
  const attributes = fontAttributes(font.face, font.size, ink);
  return (
    drawBox(box, radius.flag, 1, ` fill="${surface}" stroke="${ink}"`) +
    drawText({ x: right - flag.padding, y: y + flag.baseline, anchor: "end", pieces: [{ text, attributes }] })
  );
}
