import type { PlanRow } from "./plan-rows.ts";

/**
 * The rows of both plans as one table, in the order of the plan as designed: a row that is the same in both stands there once, of
 * others each plan's own, the designed one first. What only the other plan has follows what it follows there. Linear in the rows.
 */
export function joinPlanRows(designed: readonly PlanRow[], deployed: readonly PlanRow[]): readonly PlanRow[] {
  const ofDesigned = new Set(designed.map(({ key }) => key));
  const counterparts = new Map<string, PlanRow>();
  const first: PlanRow[] = [];
  const followers = new Map<string, PlanRow[]>();
  let together = first;
  for (const row of deployed) {
    if (ofDesigned.has(row.key)) {
      counterparts.set(row.key, row);
      together = [];
      followers.set(row.key, together);
    } else {
      together.push(row);
    }
  }

  const rows = [...first];
  for (const row of designed) {
    const other = counterparts.get(row.key);
    if (other && isSame(row, other)) rows.push({ ...row, plan: "both" });
    else rows.push(row, ...(other ? [{ ...other, key: `${other.key} ${other.plan}` }] : []));
    for (const follower of followers.get(row.key) ?? []) rows.push(follower);
  }
  return rows;
}

function isSame(one: PlanRow, other: PlanRow): boolean {
  return (
    one.difference === "" &&
    other.difference === "" &&
    one.stateWords === other.stateWords &&
    one.buildWords === other.buildWords &&
    one.dispatchSeries === other.dispatchSeries &&
    one.stage === other.stage &&
    one.step?.position === other.step?.position &&
    one.step?.of === other.step?.of &&
    one.position === other.position
  );
}
