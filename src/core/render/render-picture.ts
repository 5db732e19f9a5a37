import { layOutPlan } from "../layout/lay-out-plan.ts";
import { naturalWidth } from "../layout/natural-width.ts";
import { planFacts } from "../layout/plan-facts.ts";
import type { ExportOptions } from "./export-options.ts";
import type { AnalysedPlan } from "./plan-json.ts";
import { readVerdict } from "./read-verdict.ts";
import { drawPicture, type Picture } from "./render-svg.ts";

/** The picture of an analysed text: its lanes, the verdict on it, and what it was made with. */
export function renderPicture(analysis: AnalysedPlan, text: string, options: ExportOptions): Picture {
  const { choices, theme, showDropped, title, link, flow = "row", width = null, fonts = null } = options;
  const { plan } = analysis;
  const drawn = { flow, showDropped, collapsed: options.collapsed ?? new Set<string>() };
  const layout = layOutPlan(plan, { ...drawn, width: width ?? naturalWidth(plan, drawn) });
  const verdict = readVerdict(analysis, text);
  const hidden = showDropped ? 0 : layout.droppedCount;
  const facts = plan.outcome === "invalid" ? [] : planFacts(plan.dialect, choices, hidden);
  return drawPicture(layout, { theme, title, link, fonts, verdict, facts });
}
