import { X } from "lucide-react";
import { explainDrop, explainEntry } from "../core/index.ts";
import { leaveDetails } from "../store/leave-details.ts";
import { selectedEntry, shownAnalysed } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import styles from "./PinnedEntry.module.css";

/** What there is to say of the entry that was clicked: when it runs, or why it does not. */
export function PinnedEntry() {
  const workspace = useWorkspaceStore();
  const found = useWorkspace(selectedEntry);
  const configuration = useWorkspace((state) => shownAnalysed(state)?.analysis.configuration ?? null);
  if (!found) return null;

  const { entry, lane } = found;
  const sentences = "reason" in entry ? explainDropped(entry, { configuration }) : lane ? explainHeld(entry, lane) : [];
  return (
    <aside className={styles["pinned"]} aria-label="Details">
      <div className={styles["head"]}>
        <h2>
          <code>{`${entry.job}:${entry.index}`}</code> {entry.series}
          {entry.architecture === "" ? null : ` on ${entry.architecture}`}
        </h2>
        <Button
          aria-label="Close details"
          className={styles["close"]}
          onClick={close}
          onKeyDown={({ key }) => key === "Escape" && close()}
        >
          <X size="0.9375rem" aria-hidden="true" />
        </Button>
      </div>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <CodeText>{sentence}</CodeText>
        </p>
      ))}
    </aside>
  );

  function close() {
    leaveDetails(workspace.getState());
  }
}

function explainHeld(...held: Parameters<typeof explainEntry>): readonly string[] {
  const { order, container } = explainEntry(...held);
  return [...order, container];
}

function explainDropped(...drop: Parameters<typeof explainDrop>): readonly string[] {
  const { rule, remedy } = explainDrop(...drop);
  return [rule, remedy];
}
