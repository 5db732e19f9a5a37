import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import styles from "./ViewSwitch.module.css";

/** Whether the plan is a picture or a table. In the same corner of either. Loaded after the first diagram. */
export default function ViewSwitch() {
  const showTable = useWorkspace((state) => state.showTable);
  const setShowTable = useWorkspace((state) => state.setShowTable);
  return (
    <div className={styles["switch"]}>
      <Segmented
        name="Show the plan as"
        value={showTable ? "table" : "picture"}
        onChange={(value) => setShowTable(value === "table")}
        options={[
          { value: "picture", label: "Picture" },
          { value: "table", label: "Table" },
        ]}
      />
    </div>
  );
}
