import type { RefObject } from "react";
import { type Diagnostic, type FoundEntry, toOneLine } from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { shownAnalysed } from "../store/selectors.ts";
import type { PlanPart } from "../store/view-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Artifacts } from "./Artifacts.tsx";
import { Containers } from "./Containers.tsx";
import { Contents } from "./Contents.tsx";
import { Definition } from "./Definition.tsx";
import styles from "./Details.module.css";
import { Drop } from "./Drop.tsx";
import { EntryProblems } from "./EntryProblems.tsx";
import { PartLink } from "./PartLink.tsx";
import { useFocusAfterFix } from "./use-focus-after-fix.ts";
import { Withheld } from "./Withheld.tsx";

const nothing: readonly Diagnostic[] = [];

interface EntryDetailsProps {
  readonly found: FoundEntry;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onSelectPart: (part: PlanPart) => void;
}

/** Details of an entry: why it is where it is, what runs it, and the definition it comes from. */
export function EntryDetails({ found, panel, onSelect, onSelectPart }: EntryDetailsProps) {
  const { entry, lane, stage } = found;
  const concerned = useWorkspace((state) => concernedOf(shownAnalysed(state)));
  const diagnostics = concerned.entries.get(entry.id)?.diagnostics ?? nothing;
  const keepFocus = useFocusAfterFix(panel, diagnostics);
  return (
    <>
      {lane && stage ? (
        <p className={styles["text"]}>
          Part of{" "}
          <PartLink part={{ kind: "stage", lane: lane.id, column: stage.column }} onSelectPart={onSelectPart}>
            stage {stage.number}
          </PartLink>{" "}
          on{" "}
          <PartLink part={{ kind: "lane", lane: lane.id }} onSelectPart={onSelectPart}>
            {toOneLine(lane.architecture)}
          </PartLink>
        </p>
      ) : null}
      {"reason" in entry ? <Drop drop={entry} /> : null}
      <EntryProblems diagnostics={diagnostics} onFix={keepFocus} />
      {lane ? <Withheld lane={lane} /> : null}
      {"reason" in entry || !lane || !stage ? null : <Containers entry={entry} lane={lane} stage={stage} />}
      <Contents entry={entry} />
      {"reason" in entry || !lane ? null : <Artifacts found={found} onSelect={onSelect} />}
      <Definition entry={entry} />
    </>
  );
}
