import { countOf, explainBuild, type Lane, planToJson, toOneLine, writeJson } from "../core/index.ts";
import { effectiveFarm } from "../store/effective-farm.ts";
import { shownAnalysed } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { CopyButton } from "../ui/CopyButton.tsx";
import { cutValue } from "./cut-value.ts";
import styles from "./Details.module.css";
import { EntryLinks } from "./EntryLinks.tsx";
import { LinesToCopy } from "./LinesToCopy.tsx";
import { PartLink } from "./PartLink.tsx";
import { Withheld } from "./Withheld.tsx";

interface LaneDetailsProps {
  readonly lane: Lane;
  readonly onSelect: (id: string) => void;
  readonly onSelectPart: (part: PlanPart) => void;
}

/** Details of a lane: why this series, what the builder does and in which order, and what Launchpad keeps of it. */
export function LaneDetails({ lane, onSelect, onSelectPart }: LaneDetailsProps) {
  const farm = useWorkspace(effectiveFarm);
  const { dispatch, steps, commands, apart } = explainBuild(lane, farm);
  const [prepare, run, report] = steps;
  const dropped = lane.stages.flatMap((stage) => stage.dropped);
  return (
    <>
      <Withheld lane={lane} />
      {dispatch.length > 0 ? (
        <>
          <h3 className={styles["heading"]}>Why {toOneLine(lane.series ?? "")}</h3>
          {dispatch.map((sentence) => (
            <p key={sentence} className={styles["text"]}>
              {sentence}
            </p>
          ))}
        </>
      ) : null}
      <h3 className={styles["heading"]}>
        {lane.status.kind === "requested" ? "What the builder does" : "What the builder would do"}
      </h3>
      <ol className={styles["steps"]}>
        <li>{prepare}</li>
        <li>
          {run}
          <LinesToCopy lines={commands} what="the commands" />
        </li>
        <li>{report}</li>
      </ol>
      <p className={styles["text"]}>{apart}</p>
      <h3 className={styles["heading"]}>Stages</h3>
      <ol className={styles["parts"]}>
        {lane.stages.map(({ column, number, entries, dropped: gone }) => (
          <li key={column}>
            <PartLink part={{ kind: "stage", lane: lane.id, column }} onSelectPart={onSelectPart}>
              Stage {number}
            </PartLink>{" "}
            {entries.length === 0 ? "nothing here" : countOf(entries.length, "entry", "entries")}
            {gone.length > 0 ? `, ${gone.length} dropped` : null}
          </li>
        ))}
      </ol>
      <EntryLinks words="Dropped:" entries={dropped} onSelect={onSelect} />
      <StagesJson lane={lane} />
    </>
  );
}

/** What `CIBuild.stages` would hold, as the plan JSON says it. */
function StagesJson({ lane }: { readonly lane: Lane }) {
  const analysed = useWorkspace(shownAnalysed);
  if (!analysed) return null;
  const { builds, withheld } = planToJson({ plan: { ...analysed.analysis.plan, lanes: [lane] }, diagnostics: [] }, "");
  const json = writeJson([...builds, ...withheld][0]?.stages ?? []);
  return (
    <>
      <div className={styles["headline"]}>
        <h3 className={styles["heading"]}>
          In Launchpad’s <code>CIBuild.stages</code>
        </h3>
        <CopyButton text={json} what="the stages as JSON" />
      </div>
      <pre className={styles["lines"]}>{cutValue(json, longestJson)}</pre>
    </>
  );
}

/** Longer JSON (UTF-16 units) is cut here; what is copied is whole. */
const longestJson = 1_000;
