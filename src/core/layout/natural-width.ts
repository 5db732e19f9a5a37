import type { Plan } from "../plan/plan.ts";
import { createEntryReader } from "./entry-words.ts";
import { headWidth } from "./lay-out-head.ts";
import type { LayoutOptions } from "./layout.ts";
import { measureColumns } from "./measure-columns.ts";

/** No head makes a picture wider than this, and nothing narrower than that. */
const widestHead = 960;
const narrowest = 480;
/** As wide as the lanes of a phone. */
const columnWidth = 400;

/** The width of lanes, in pixels, that gives every stage the room it likes, whatever the window: what a picture of its own has. */
export function naturalWidth(plan: Plan, { flow, showDropped, collapsed }: Omit<LayoutOptions, "width">): number {
  if (flow === "column") return columnWidth;
  const options = { flow, showDropped, collapsed, width: Number.POSITIVE_INFINITY };
  const columns = measureColumns(plan, options, createEntryReader().neededWidth);
  const heads = plan.lanes.reduce((widest, lane) => Math.max(widest, headWidth(lane)), narrowest);
  return Math.max(columns.width, Math.min(heads, widestHead));
}
