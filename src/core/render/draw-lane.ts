import { arrowHead, arrowLine } from "../layout/arrow-path.ts";
import type { Arrow, Flow, LaneBox, StageBox } from "../layout/layout.ts";
import { laneMeasures, stageMeasures } from "../layout/measures.ts";
import { styledWidth } from "../layout/text-style.ts";
import { drawEntries } from "./draw-entries.ts";
import { drawWords } from "./draw-words.ts";
import type { Palette } from "./palette.ts";
import { drawBox, drawGroup, drawPath, short } from "./svg-shapes.ts";

const origin = { x: 0, y: 0 };
const radius = { lane: 10, box: 8, tag: 4 };
const tag = { padding: 7, height: 20 };

/** A lane as SVG: its frame and head, its arrows, its stages. */
export function drawLane(lane: LaneBox, flow: Flow, palette: Palette): string {
  return drawGroup(
    "",
    drawFrame(lane, palette) +
      drawTags(lane, palette) +
      drawWords(lane.words, lane.x + lane.width - laneMeasures[flow].side, palette) +
      drawArrows(lane.arrows, palette) +
      lane.stages.map((stage) => drawStage(stage, palette)).join(""),
  );
}

function drawFrame(lane: LaneBox, palette: Palette): string {
  const { paper, surface, edge, line, lineStrong } = palette;
  const colours = lane.withheld
    ? ` fill="${paper}" stroke="${edge}" stroke-dasharray="5 4"`
    : ` fill="${surface}" stroke="${lineStrong}"`;
  const y = short(lane.y + lane.headHeight - 0.5);
  const divider = lane.collapsed || lane.stages.length === 0 ? "" : `M${lane.x + 1} ${y}h${short(lane.width - 2)}`;
  return drawBox(lane, radius.lane, 1, colours) + drawPath(` stroke="${line}"`, divider);
}

/** The frame around the word *withheld*. */
function drawTags({ words }: LaneBox, { bad }: Palette): string {
  return words
    .filter(({ style }) => style === "tag")
    .map(({ text, x, y }) => {
      const width = styledWidth(text, "tag") + 2 * tag.padding;
      const box = { x: x - tag.padding, y: y - 0.34 * 12 - tag.height / 2, width, height: tag.height };
      return drawBox(box, radius.tag, 1, ` fill="none" stroke="${bad}"`);
    })
    .join("");
}

function drawArrows(arrows: readonly Arrow[], palette: Palette): string {
  const then = arrows.filter(({ kind }) => kind === "then");
  const cannot = arrows.filter(({ kind }) => kind === "cannot-wait");
  return [
    drawGroup(
      ' fill="none" stroke-width="1.6"',
      drawPath(` stroke="${palette.lineStrong}"`, paths(then, arrowLine)) +
        drawPath(` stroke="${palette.muted}"`, paths(then, arrowHead)) +
        drawPath(` stroke="${palette.bad}"`, paths(cannot, arrowLine) + paths(cannot, arrowHead)),
    ),
    ...arrows.map(({ words }) => drawWords(words, Number.POSITIVE_INFINITY, palette)),
  ].join("");
}

function paths(arrows: readonly Arrow[], draw: typeof arrowLine): string {
  return arrows.map((arrow) => draw(arrow, origin)).join("");
}

function drawStage(stage: StageBox, palette: Palette): string {
  const tone = stage.kind === "missing" ? "alarm" : "calm";
  return drawGroup(
    "",
    drawStageFrame(stage, palette) +
      drawWords(stage.words, stage.x + stage.width - stageMeasures.headingInset, palette, tone) +
      drawEntries(stage.entries, palette),
  );
}

function drawStageFrame(stage: StageBox, { raised, line, edge, bad }: Palette): string {
  switch (stage.kind) {
    case "stage":
      return drawBox(stage, radius.box, 1, ` fill="${raised}" stroke="${line}"`);
    case "slot":
      return drawBox(stage, radius.box, 1, ` fill="none" stroke="${edge}" stroke-dasharray="4 3"`);
    case "missing":
      return drawBox(stage, radius.box, 1.5, ` fill="none" stroke="${bad}" stroke-width="1.5" stroke-dasharray="4 3"`);
  }
}
