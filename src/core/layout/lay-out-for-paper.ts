import type { Plan } from "../plan/plan.ts";
import { countLane } from "../plan/plan.ts";
import { layOutPlan } from "./lay-out-plan.ts";
import type { Layout } from "./layout.ts";
import { naturalWidth } from "./natural-width.ts";

/** A layout for a printed page, and what of the plan it leaves out. */
export interface PaperLayout {
  readonly layout: Layout;
  /** What is drawn as its head with a count only. */
  readonly folded: "nothing" | "stages" | "lanes";
  /** Lanes that are not drawn at all. */
  readonly moreLanes: number;
}

/** Between the margins of an upright page, A4 or Letter, in pixels. */
export const paperWidth = 700;
/** A row of stages wider than this would be shrunk below what can be read: its stages stand one below the other. */
const widestRow = 1_000;
/** More boxes than this nobody reads on paper, and they would take long to print. */
const mostEntries = 1_500;
const mostStages = 1_500;
const mostLanes = 400;

/** Lays a plan out for paper: as it is where it fits, else folded until it does. */
export function layOutForPaper(plan: Plan, { showDropped }: { readonly showDropped: boolean }): PaperLayout {
  const lanes = plan.lanes.slice(0, mostLanes);
  const drawn = { ...plan, lanes };
  const folded = whatToFold(drawn, showDropped);
  const collapsed = new Set(
    folded === "lanes"
      ? lanes.map(({ id }) => id)
      : folded === "stages"
        ? lanes.flatMap(({ id, stages }) => stages.map(({ column }) => `${id} ${column}`))
        : [],
  );
  const row = { flow: "row", showDropped, collapsed } as const;
  const width = Math.max(paperWidth, naturalWidth(drawn, row));
  return {
    layout:
      width <= widestRow
        ? layOutPlan(drawn, { ...row, width })
        : layOutPlan(drawn, { ...row, flow: "column", width: paperWidth }),
    folded,
    moreLanes: plan.lanes.length - lanes.length,
  };
}

function whatToFold({ lanes }: Plan, showDropped: boolean): PaperLayout["folded"] {
  const entryCount = lanes.reduce((sum, lane) => {
    const { entries, dropped } = countLane(lane);
    return sum + entries + (showDropped ? dropped : 0);
  }, 0);
  if (lanes.reduce((sum, { stages }) => sum + stages.length, 0) > mostStages) return "lanes";
  return entryCount > mostEntries ? "stages" : "nothing";
}
