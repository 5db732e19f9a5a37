import type { EntryBox, LaneBox, Layout, Rectangle, StageBox, TextBox } from "../../../src/core/index.ts";

/** The boxes and words of a layout as one string of HTML: the least a page can do to draw them all. */
export function staticBoxes(layout: Layout): string {
  return `<div style="position:relative;width:${layout.width}px;height:${layout.height}px">${layout.lanes.map(lane).join("")}</div>`;
}

function lane(box: LaneBox): string {
  return `${frame(box, "var(--surface)")}${box.words.map(word).join("")}${box.stages.map(stage).join("")}`;
}

function stage(box: StageBox): string {
  return `${frame(box, "var(--raised)")}${box.words.map(word).join("")}${box.entries.map(entry).join("")}`;
}

function entry(box: EntryBox): string {
  const name = `<b style="font:600 14px var(--mono)">${escapeMarkup(box.name)}</b>:${box.index}`;
  const label = `<span style="position:absolute;right:10px;font:600 12.5px var(--sans)">${escapeMarkup(box.label)}</span>`;
  return `<div style="${place(box)};border:1px solid var(--line-strong);background:var(--surface)">${name}${label}</div>`;
}

function frame(box: Rectangle, background: string): string {
  return `<div style="${place(box)};border:1px solid var(--line);background:${background}"></div>`;
}

function word({ text, x, y }: TextBox): string {
  return `<span style="position:absolute;left:${x}px;top:${y - 12}px">${escapeMarkup(text)}</span>`;
}

function place({ x, y, width, height }: Rectangle): string {
  return `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
