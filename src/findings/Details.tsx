import { X } from "lucide-react";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { toOneLine } from "../core/index.ts";
import { leaveDetails } from "../store/leave-details.ts";
import { foundPart, isPinnedInOther, selectedEntry, shownAnalysed } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import { useWorkspace, useWorkspaceStore, WorkspaceProvider } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Details.module.css";
import { EntryDetails } from "./EntryDetails.tsx";
import { LaneDetails } from "./LaneDetails.tsx";
import { nameOfStage, placeOfEntry, placeOfLane, placeOfStage, planWords } from "./places.ts";
import { StageDetails } from "./StageDetails.tsx";

/** Details of what is pinned, in whichever of both plans it is. Loaded when first wanted. */
export default function Details() {
  const own = useWorkspaceStore();
  const other = useWorkspace((state) => state.other);
  const isInOther = useWorkspace(isPinnedInOther);
  const showBoth = useWorkspace((state) => state.showBoth);
  const isCompared = useWorkspace((state) => state.comparison !== null);
  const onlyPlan = isCompared ? "new" : "the-only";
  // One and the same provider for both, so that the panel keeps the focus when what is shown moves from one plan to the other.
  return (
    <WorkspaceProvider workspace={isInOther && other ? other.workspace : own}>
      <Pinned whichPlan={showBoth ? (isInOther ? "only-this" : "this") : onlyPlan} />
    </WorkspaceProvider>
  );
}

interface PinnedProps {
  /** Of both plans the one that has it, whether or not the other has it too; the new one of a comparison; or the only one that is shown. */
  readonly whichPlan: "this" | "only-this" | "new" | "the-only";
}

/** Details of an entry, a stage or a lane: why it is as it is, and what the builder does with it. */
function Pinned({ whichPlan }: PinnedProps) {
  const dialect = useWorkspace((state) => shownAnalysed(state)?.analysis.plan.dialect ?? "designed");
  const found = useWorkspace(selectedEntry);
  const part = useWorkspace(foundPart);
  const select = useWorkspace((state) => state.select);
  const selectPart = useWorkspace((state) => state.selectPart);
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with what is shown: the focus moves to the title, which says what is shown now.
  const follow = (id: string) => {
    select(id);
    title.current?.focus();
  };
  const followPart = (next: PlanPart) => {
    selectPart(next);
    title.current?.focus();
  };

  // Something else is read from its beginning.
  const shown = found?.entry.id ?? (part && `${part.lane.id} ${part.stage?.column ?? "whole"}`);
  useLayoutEffect(() => {
    if (shown !== null) panel.current?.scrollTo({ top: 0 });
  }, [shown]);

  const workspace = useWorkspaceStore();
  const draw = (heading: ReactNode, place: string, body: ReactNode) => (
    <aside ref={panel} className={styles["panel"]} aria-label="Details">
      <header className={styles["head"]}>
        <h2 ref={title} className={styles["title"]} tabIndex={-1} data-heading="">
          {heading}
        </h2>
        <Button
          className={styles["close"]}
          aria-label="Close the details"
          onClick={({ detail }) => (detail === 0 ? leaveDetails(workspace.getState()) : select(null))}
        >
          <X size="1rem" aria-hidden="true" />
        </Button>
      </header>
      <p className={styles["place"]}>
        {place}
        {inWhichPlan()}
      </p>
      {body}
    </aside>
  );

  function inWhichPlan(): string {
    if (whichPlan === "the-only") return "";
    if (whichPlan === "new") return ", in the new plan";
    return `, ${whichPlan === "only-this" ? "only " : ""}${planWords[dialect]}`;
  }

  if (found) {
    const { job, index } = found.entry;
    const heading = (
      <>
        <bdi>{toOneLine(job)}</bdi>
        <span className={styles["index"]}>:{index}</span>
      </>
    );
    return draw(
      heading,
      placeOfEntry(found),
      <EntryDetails found={found} panel={panel} onSelect={follow} onSelectPart={followPart} />,
    );
  }
  if (!part) return null;
  const { lane, stage } = part;
  if (!stage) {
    return draw(
      toOneLine(lane.architecture),
      placeOfLane(lane),
      <LaneDetails lane={lane} onSelect={follow} onSelectPart={followPart} />,
    );
  }
  return draw(
    nameOfStage(stage, lane),
    placeOfStage(stage, lane),
    <StageDetails lane={lane} stage={stage} onSelect={follow} onSelectPart={followPart} />,
  );
}
