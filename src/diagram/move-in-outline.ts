import type { PlanOutline } from "./plan-outline.ts";

/** Where a key leads from a position in the list; null for keys that lead nowhere. Right goes into a lane or stage, left out of it. */
export function moveInOutline(outline: PlanOutline, position: number, key: string): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(position + 1, outline.length - 1);
    case "ArrowUp":
      return Math.max(position - 1, 0);
    case "ArrowRight":
      return into(outline, position);
    case "ArrowLeft":
      return outOf(outline, position);
    case "Home":
      return 0;
    case "End":
      return outline.length - 1;
    default:
      return null;
  }
}

function into(outline: PlanOutline, position: number): number {
  const here = outline.itemAt(position);
  const next = outline.itemAt(position + 1);
  if (here?.kind === "lane" && next?.kind === "stage") return position + 1;
  if (here?.kind === "stage" && next?.kind === "entry") return position + 1;
  return position;
}

function outOf(outline: PlanOutline, position: number): number {
  const here = outline.itemAt(position);
  if (here?.kind === "entry") return outline.positionOf("stage", here.stage.id);
  if (here?.kind === "stage") return outline.positionOf("lane", here.lane.id);
  return position;
}
