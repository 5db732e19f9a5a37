import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { foundPart, selectedEntry } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Details.module.css";
import { EntryDetails } from "./EntryDetails.tsx";
import { LaneDetails } from "./LaneDetails.tsx";
import { nameOfStage, placeOfEntry, placeOfLane, placeOfStage } from "./places.ts";
import { StageDetails } from "./StageDetails.tsx";

/** Details of what is pinned, an entry, a stage or a lane: why it is as it is, and what the builder does with it. Loaded when first wanted. */
export default function Details() {
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

  const draw = (heading: ReactNode, place: string, body: ReactNode) => (
    <aside ref={panel} className={styles["panel"]} aria-label="Details">
      <header className={styles["head"]}>
        <h2 ref={title} className={styles["title"]} tabIndex={-1} data-heading="">
          {heading}
        </h2>
        <Button className={styles["close"]} aria-label="Close details" onClick={() => select(null)}>
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <p className={styles["place"]}>{place}</p>
      {body}
    </aside>
  );

  if (found) {
    const { job, index } = found.entry;
    const heading = (
      <>
        {job}
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
      lane.architecture,
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
