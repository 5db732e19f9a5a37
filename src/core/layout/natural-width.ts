import { countLane, type Lane, type Plan } from "../plan/plan.ts";
import { createEntryReader } from "./entry-words.ts";
import { laneSummary } from "./labels.ts";
import { headTexts } from "./lay-out-head.ts";
import type { LayoutOptions } from "./layout.ts";
import { measureColumns } from "./measure-columns.ts";
import { laneMeasures } from "./measures.ts";
import { placeLine } from "./place-text.ts";
import { styledWidth } from "./text-style.ts";

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

const between = 16;
/** How much wider than ours the fonts of other programs may be. */
const ease = 1.15;

/** Width of a lane whose head says everything uncut, in other fonts too. */
function headWidth(lane: Lane): number {
  const last = placeLine(headTexts(lane, Number.POSITIVE_INFINITY), 0, Number.POSITIVE_INFINITY, 0).at(-1);
  const summary = laneSummary(countLane(lane), lane.status.kind === "requested");
  const words = (last ? last.x + last.width : 0) + between + styledWidth(summary, "summary");
  return Math.ceil(words * ease + 2 * laneMeasures.row.side);
}
