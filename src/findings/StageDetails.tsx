import { type DroppedEntry, explainStage, type Lane, type Stage, toOneLine } from "../core/index.ts";
import { shownAnalysed } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./Details.module.css";
import { EntryLinks } from "./EntryLinks.tsx";
import { PartLink } from "./PartLink.tsx";
import { Withheld } from "./Withheld.tsx";

interface StageDetailsProps {
  readonly lane: Lane;
  readonly stage: Stage;
  readonly onSelect: (id: string) => void;
  readonly onSelectPart: (part: PlanPart) => void;
}

/** Details of a stage on a lane: when it starts, in which order its entries run, and what happens if one fails. */
export function StageDetails({ lane, stage, onSelect, onSelectPart }: StageDetailsProps) {
  const dialect = useWorkspace((state) => shownAnalysed(state)?.analysis.plan.dialect ?? "designed");
  const { absence, start, failure } = explainStage(stage, lane, dialect);
  const later = lane.stages.filter(({ column, entries }) => column > stage.column && entries.length > 0);
  return (
    <>
      <p className={styles["text"]}>
        On{" "}
        <PartLink part={{ kind: "lane", lane: lane.id }} onSelectPart={onSelectPart}>
          {toOneLine(lane.architecture)}
        </PartLink>
      </p>
      {stage.entries.length === 0 ? <Withheld lane={lane} /> : null}
      {absence.map((sentence) => (
        <p key={sentence} className={styles["text"]}>
          {sentence}
        </p>
      ))}
      {start.length > 0 ? (
        <>
          <h3 className={styles["heading"]}>When it runs</h3>
          {start.map((sentence) => (
            <p key={sentence} className={styles["text"]}>
              {sentence}
            </p>
          ))}
        </>
      ) : null}
      <EntryLinks words="Runs" entries={stage.entries} onSelect={onSelect} />
      <Dropped dropped={stage.dropped} onSelect={onSelect} />
      {failure ? (
        <>
          <h3 className={styles["heading"]}>If one fails</h3>
          <p className={styles["text"]}>{failure.rule}</p>
          <pre className={styles["lines"]}>{failure.log.join("\n")}</pre>
          {failure.after.map((sentence) => (
            <p key={sentence} className={styles["text"]}>
              {sentence}
            </p>
          ))}
          <p className={styles["text"]}>
            {later.map(({ column, number }) => (
              <span key={column}>
                <PartLink part={{ kind: "stage", lane: lane.id, column }} onSelectPart={onSelectPart}>
                  Stage {number}
                </PartLink>{" "}
              </span>
            ))}
          </p>
        </>
      ) : null}
    </>
  );
}

/** What the pipeline asks for at this place and the lane does not hold, by reason. */
function Dropped({
  dropped,
  onSelect,
}: {
  readonly dropped: readonly DroppedEntry[];
  readonly onSelect: (id: string) => void;
}) {
  const of = (kind: DroppedEntry["reason"]["kind"]) => dropped.filter(({ reason }) => reason.kind === kind);
  const [first] = dropped;
  return (
    <>
      <EntryLinks
        words={`Dropped, not on ${toOneLine(first?.architecture ?? "")}:`}
        entries={of("architecture")}
        onSelect={onSelect}
      />
      <EntryLinks words="Dropped, series not targeted:" entries={of("series")} onSelect={onSelect} />
    </>
  );
}
