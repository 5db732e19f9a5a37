import type { PlanRow } from "../../core/index.ts";
import type { PlanPart } from "../../store/view-slice.ts";
import type { Workspace } from "../../store/workspace.ts";

/** The lane of a row, or its stage there; of a row that both plans have alike, as the design has it. Null where it has no lane. */
export function rowPart(
  { lane, column, plan }: PlanRow,
  kind: PlanPart["kind"],
  workspace: Workspace,
): PlanPart | null {
  if (lane === null || column === null) return null;
  const meant = plan === "both" ? "designed" : plan;
  const dialect = meant === workspace.getState().settings.dialect ? {} : { dialect: meant };
  return kind === "lane" ? { kind, lane, ...dialect } : { kind, lane, column, ...dialect };
}

/** Whether two parts are one and the same. */
export function isSamePart(one: PlanPart | null, other: PlanPart): boolean {
  if (one?.kind !== other.kind || one.lane !== other.lane || one.dialect !== other.dialect) return false;
  return one.kind === "lane" || (other.kind === "stage" && one.column === other.column);
}
