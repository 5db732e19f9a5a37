import type { Dialect } from "../../core/index.ts";
import type { Analysed } from "../../store/analysis-slice.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import { createAnalysisClient } from "../../worker/create-analysis-client.ts";

/** A text that was analysed, planned in a dialect with all else the same, and checked; null where the planner fails. */
export async function planInDialect(
  analysed: Analysed,
  dialect: Dialect,
  { publicFarm, today }: Pick<WorkspaceState, "publicFarm" | "today">,
): Promise<Analysed | null> {
  if (dialect === analysed.settings.dialect) return analysed;
  const settings = { ...analysed.settings, dialect };
  const client = createAnalysisClient();
  try {
    const farm = effectiveFarm({ publicFarm, settings });
    const result = await client.request(analysed.text, { ...settings, farm, today });
    if (result.kind !== "done") return null;
    return { ...analysed, settings, analysis: (await result.checked) ?? result.analysis };
  } finally {
    client.dispose();
  }
}
