import type { Flow, LaneBox } from "../layout/layout.ts";
import { sliceLane } from "../layout/slice-lane.ts";
import { drawLane } from "./draw-lane.ts";
import { drawOutlines, flagReach, type Outline } from "./draw-outlines.ts";
import { paperPalette } from "./palette.ts";
import { drawHatch } from "./render-svg.ts";
import { short } from "./svg-shapes.ts";
import { sansFamily } from "./svg-text.ts";

/** Slices of a lane are about so tall (pixels), two rows of entries: little room is lost at the foot of a page. */
const tallest = 96;

/**
 * A lane for paper, as SVGs that follow each other without a gap: a page may end between any two of them. Over it what differs from
 * another plan, each outline in all slices that it goes through.
 */
export function renderSlices(lane: LaneBox, flow: Flow, outlines: readonly Outline[] = []): readonly string[] {
  return sliceLane(lane, tallest).map(({ y, height, lane: slice }) => {
    const box = `${short(lane.x)} ${short(y)} ${short(lane.width)} ${short(height)}`;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${short(lane.width)}" height="${short(height)}"`,
      ` font-family="${sansFamily}" style="font-kerning:none;font-variant-ligatures:none">`,
      `${hasDropped(slice) ? `<defs>${drawHatch(paperPalette)}</defs>` : ""}${drawLane(slice, flow, paperPalette)}`,
      `${drawOutlines(
        outlines.filter((one) => one.y - flagReach < y + height && one.y + one.height > y),
        paperPalette,
      )}</svg>`,
    ].join("");
  });
}

function hasDropped({ stages }: LaneBox): boolean {
  return stages.some(({ entries }) => entries.some(({ dropped }) => dropped !== null));
}
