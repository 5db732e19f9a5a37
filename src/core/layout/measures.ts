import type { Flow } from "./layout.ts";

/** Sizes of the picture in pixels at 100 %; on a grid of 4 but for hairlines. `design/` decides them. */
export const entryMeasures = {
  height: 36,
  gap: 6,
  /** From the edge to the text. */
  padding: 11,
  /** Between name and series. */
  between: 16,
  /** The square before a series, and the space after it. */
  square: 8,
  squareGap: 6,
  /** Around the reason of a dropped entry. */
  reasonPadding: 7,
  /** A series or reason longer than this is cut. */
  longestLabel: 128,
} as const;

export const stageMeasures = {
  narrowest: 168,
  /** Room that a stage takes where there is plenty: this much more than it needs, and at least so much. */
  comfort: 56,
  comfortable: 220,
  widest: 360,
  /** From the edge to the entries. */
  inset: 9,
  /** From the edge to the heading. */
  headingInset: 11,
  /** From the top edge to the first entry. */
  head: 32,
  /** Where the centre of the heading is. */
  headingCentre: 17,
  /** From the top to where arrows arrive: the centre of the first entry. */
  anchor: 50,
  collapsedHeight: 36,
  slotLine: 20,
  slotPadding: 8,
  longestSlot: 4,
  /** Entries in one column before the stage becomes a grid. */
  tallest: 24,
  /** A lane with few entries in a grid fills its columns to this depth first. */
  shallowest: 12,
  gridGap: 8,
  /** Width to height that a grid aims at. */
  proportion: 1.6,
} as const;

export const laneMeasures: Readonly<
  Record<
    Flow,
    {
      readonly gap: number;
      readonly headPadding: number;
      readonly headLine: number;
      readonly side: number;
      readonly top: number;
      readonly bottom: number;
      /** Between stages, where the arrows are. */
      readonly arrow: number;
      /** The same where room is scarce. */
      readonly tightArrow: number;
      /** How far outside the stages an arrow passes the empty ones. */
      readonly bypass: number;
    }
  >
> = {
  row: { gap: 20, headPadding: 11, headLine: 20, side: 16, top: 16, bottom: 16, arrow: 92, tightArrow: 76, bypass: 8 },
  column: {
    gap: 12,
    headPadding: 8,
    headLine: 24,
    side: 12,
    top: 12,
    bottom: 12,
    arrow: 36,
    tightArrow: 36,
    bypass: 6,
  },
};

/** Space that the canvas leaves around the picture, in pixels. */
export function canvasPadding(flow: Flow): number {
  return flow === "row" ? 20 : 12;
}
