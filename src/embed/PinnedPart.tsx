import { X } from "lucide-react";
import type { ReactNode } from "react";
import {
  explainDrop,
  explainEntry,
  explainLane,
  explainStage,
  explainWithheld,
  reportName,
  toOneLine,
} from "../core/index.ts";
import { leaveDetails } from "../store/leave-details.ts";
import { foundPart, hasDetails, selectedEntry, shownAnalysed } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore, WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import type { Workspace, WorkspaceState } from "../store/workspace.ts";
import { Button } from "../ui/Button.tsx";
import { CodeText } from "../ui/CodeText.tsx";
import styles from "./PinnedPart.module.css";

/** What there is to say of what was clicked in the plan, or, where that has nothing pinned, in the other one beside it. */
export function PinnedPart({ other }: { readonly other: Workspace | null }) {
  const isHere = useWorkspace((state) => selectedEntry(state) !== null || foundPart(state) !== null);
  if (isHere || !other) return <Pinned />;
  return (
    <WorkspaceProvider workspace={other}>
      <Pinned />
    </WorkspaceProvider>
  );
}

/** Of an entry when it runs, or why it does not; of a lane on what it is dispatched; of a stage when it starts and what a failure does. */
function Pinned() {
  const workspace = useWorkspaceStore();
  const isPinned = useWorkspace(hasDetails);
  const state = useWorkspace((whole) => whole);
  const told = isPinned ? tellPinned(state) : null;
  if (!told) return null;
  const close = () => leaveDetails(workspace.getState());
  return (
    <aside className={styles["pinned"]} aria-label="Details">
      <div className={styles["head"]}>
        <h2>{told.title}</h2>
        <Button
          aria-label="Close the details"
          className={styles["close"]}
          onClick={close}
          onKeyDown={({ key }) => key === "Escape" && close()}
        >
          <X size="0.9375rem" aria-hidden="true" />
        </Button>
      </div>
      {told.sentences.map((sentence) => (
        <p key={sentence}>
          <CodeText>{sentence}</CodeText>
        </p>
      ))}
    </aside>
  );
}

interface Told {
  readonly title: ReactNode;
  readonly sentences: readonly string[];
}

function tellPinned(state: WorkspaceState): Told | null {
  return tellEntry(state) ?? tellPart(state);
}

function tellEntry(state: WorkspaceState): Told | null {
  const found = selectedEntry(state);
  if (!found) return null;
  const { entry, lane } = found;
  const title = (
    <>
      <code>{reportName(entry)}</code> {toOneLine(entry.series)}
      {entry.architecture === "" ? null : ` on ${toOneLine(entry.architecture)}`}
    </>
  );
  if ("reason" in entry) {
    const { rule, remedy } = explainDrop(entry, {
      configuration: shownAnalysed(state)?.analysis.configuration ?? null,
    });
    return { title, sentences: [rule, remedy] };
  }
  if (!lane) return { title, sentences: [] };
  const { order, container } = explainEntry(entry, lane);
  return { title, sentences: [...order, container] };
}

function tellPart(state: WorkspaceState): Told | null {
  const found = foundPart(state);
  const plan = shownAnalysed(state)?.analysis.plan;
  if (!found || !plan) return null;
  const { lane, stage } = found;
  const { rule, remedy } = explainWithheld(lane) ?? { rule: "", remedy: "" };
  if (!stage) {
    const dispatch = `${toOneLine(lane.series ?? "No series")}: ${explainLane(lane)}.`;
    const sentences = rule === "" ? [`One build farm job, on ${dispatch}`] : [rule, remedy];
    return { title: `Lane ${toOneLine(lane.architecture)}`, sentences };
  }
  const { absence, start, failure } = explainStage(stage, lane, plan.dialect);
  const ofFailure = failure ? [[failure.rule, ...failure.log].join(" "), ...failure.after] : [];
  return {
    title: `Stage ${stage.number} on ${toOneLine(lane.architecture)}`,
    sentences: [...absence, ...start, ...ofFailure],
  };
}
