import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { toggleAccount } from "./toggle-account.ts";
import styles from "./ViewSwitch.module.css";

interface ViewSwitchProps {
  /** Phones: the other ways to look at it are in the menu. */
  readonly narrow: boolean;
  /** Whether something stands beside the picture, which leaves it less room. */
  readonly isBeside: boolean;
}

/** Whether the plan is a picture or a table, and the ways to have it told. In the same corner of either. Loaded after the first diagram. */
export default function ViewSwitch({ narrow, isBeside }: ViewSwitchProps) {
  const workspace = useWorkspaceStore();
  const showTable = useWorkspace((state) => state.showTable);
  const setShowTable = useWorkspace((state) => state.setShowTable);
  const isExplained = useWorkspace((state) => state.accountKind === "explanation");
  return (
    <div className={styles["switch"]} data-beside={isBeside || undefined}>
      <Segmented
        name="Show the plan as"
        value={showTable ? "table" : "picture"}
        onChange={(value) => setShowTable(value === "table")}
        options={[
          { value: "picture", label: "Picture" },
          { value: "table", label: "Table" },
        ]}
      />
      {narrow ? null : (
        <>
          <Button
            look="line"
            className={styles["told"]}
            aria-pressed={isExplained}
            onClick={() => toggleAccount(workspace, "explanation")}
          >
            Explain
          </Button>
          <Button look="line" className={styles["told"]} onClick={() => toggleAccount(workspace, "replay")}>
            Replay
          </Button>
        </>
      )}
    </div>
  );
}
