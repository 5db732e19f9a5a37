import { countFarmChanges, noFarmChanges } from "../../core/index.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { describePlan } from "../describe-plan.ts";
import styles from "./FarmDialog.module.css";

/** How much is changed, what the plan is now, and the way back. `refused`: the last change would have been too much. */
export function FarmStatus({ refused }: { readonly refused: boolean }) {
  const changes = useWorkspace((state) => countFarmChanges(state.settings.farmChanges));
  const plan = useWorkspace(describePlan);
  const change = useWorkspace((state) => state.changeSettings);
  return (
    <div className={styles["status"]}>
      <p role="status" className={styles["plan"]}>
        <b>{changes === 0 ? "No changes" : changes === 1 ? "1 change" : `${changes} changes`}.</b> {plan}
        {refused ? " The last one was not made: so many changes fit into no link. Take some back first." : null}
      </p>
      {changes > 0 ? (
        <Button look="line" onClick={() => change({ farmChanges: noFarmChanges })}>
          Reset the farm
        </Button>
      ) : null}
    </div>
  );
}
