import type { Rectangle } from "../layout/layout.ts";

/** A box as CSS draws one with a border inside its edges, `stroke` pixels thick. */
export function drawBox(box: Rectangle, radius: number, stroke = 1, attributes = ""): string {
  const half = stroke / 2;
  return `<rect x="${short(box.x + half)}" y="${short(box.y + half)}" width="${short(box.width - stroke)}" height="${short(
    box.height - stroke,
  )}" rx="${radius - half}"${attributes}/>`;
}

/** A group, or nothing where it would be empty. */
export function drawGroup(attributes: string, content: string): string {
  return content === "" ? "" : `<g${attributes}>${content}</g>`;
}

/** A path, or nothing where it would be empty. */
export function drawPath(attributes: string, data: string): string {
  return data === "" ? "" : `<path${attributes} d="${data}"/>`;
}

/** A coordinate in as few digits as can be seen. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}
