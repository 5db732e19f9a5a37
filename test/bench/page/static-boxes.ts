import {
  type Arrow,
  arrowHead,
  arrowLine,
  type EntryBox,
  type LaneBox,
  type Layout,
  type Rectangle,
  type StageBox,
  type TextBox,
  textStyles,
} from "../../../src/core/index.ts";
import lanes from "../../../src/diagram/LaneFrame.module.css";
import stages from "../../../src/diagram/Stage.module.css";
import words from "../../../src/diagram/Words.module.css";

/** The same boxes, words and arrows in the same styles as the diagram's, all of them, as one string of HTML. */
export function staticBoxes(layout: Layout): string {
  const content = layout.lanes.map((lane) => `${frame(lane)}${lane.stages.map(stage).join("")}`).join("");
  return `<div style="position:relative;width:${layout.width}px;height:${layout.height}px">${content}</div>`;
}

function frame(lane: LaneBox): string {
  const divider = `<i class="${lanes["divider"]}" style="top:${lane.headHeight - 1}px"></i>`;
  const body = `<div class="${lanes["lane"]}">${divider}${lane.words.map((word) => text(word, lane)).join("")}${arrows(lane)}</div>`;
  return `<div style="position:absolute;${place(lane, { x: 0, y: 0 })}">${body}</div>`;
}

function arrows(lane: LaneBox): string {
  const path = (draw: (arrow: Arrow, origin: LaneBox) => string) => lane.arrows.map((one) => draw(one, lane)).join("");
  return `<svg class="${lanes["arrows"]}" width="${lane.width}" height="${lane.height}"><path class="${lanes["line"]}" d="${path(arrowLine)}"></path><path class="${lanes["head"]}" d="${path(arrowHead)}"></path></svg>${lane.arrows
    .flatMap((arrow) => arrow.words.map((word) => text(word, lane)))
    .join("")}`;
}

function stage(box: StageBox): string {
  const width = `--entry-width:${box.entries[0]?.width ?? 0}px`;
  const inside = `${box.words.map((word) => text(word, box)).join("")}${box.entries.map((one) => entry(one, box)).join("")}`;
  return `<div class="${stages[box.kind]}" style="${place(box, { x: 0, y: 0 })};${width}">${inside}</div>`;
}

function entry({ x, y, name, index, label, tint, dropped }: EntryBox, origin: Rectangle): string {
  const kind = dropped === null ? stages["entry"] : stages["dropped"];
  const position = `left:${x - origin.x}px;top:${y - origin.y}px`;
  return `<div class="${kind}" data-label="${escapeMarkup(label)}" data-tint="${tint}" style="${position}"><b>${escapeMarkup(name)}</b>:${index}</div>`;
}

function text({ text: content, style, x, y }: TextBox, origin: { readonly x: number; readonly y: number }): string {
  const top = y - origin.y - 10 - 0.34 * textStyles[style].size;
  return `<span class="${words[style]}" style="left:${x - origin.x}px;top:${top}px">${escapeMarkup(content)}</span>`;
}

function place({ x, y, width, height }: Rectangle, origin: { readonly x: number; readonly y: number }): string {
  return `left:${x - origin.x}px;top:${y - origin.y}px;width:${width}px;height:${height}px`;
}

function escapeMarkup(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
