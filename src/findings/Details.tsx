import { X } from "lucide-react";
import { useRef } from "react";
import {
  type Diagnostic,
  type DroppedEntry,
  explainDrop,
  explainWithheld,
  type FoundEntry,
  type Lane,
} from "../core/index.ts";
import { concernedOf } from "../store/problems.ts";
import { latestDiagnostics, selectedEntry, shownAnalysed } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { Artifacts } from "./Artifacts.tsx";
import { Containers } from "./Containers.tsx";
import { Definition } from "./Definition.tsx";
import styles from "./Details.module.css";
import { EntryProblems } from "./EntryProblems.tsx";
import FarmFix from "./FarmFix.tsx";
import { lackingFor } from "./lacking-for.ts";
import { useFocusAfterFix } from "./use-focus-after-fix.ts";

const nothing: readonly Diagnostic[] = [];

/** Details of the pinned entry: why it is where it is, what runs it, and the definition it comes from. Loaded when first wanted. */
export default function Details() {
  const found = useWorkspace(selectedEntry);
  const select = useWorkspace((state) => state.select);
  const title = useRef<HTMLHeadingElement>(null);
  const concerned = useWorkspace((state) => concernedOf(shownAnalysed(state)));
  const diagnostics = (found && concerned.entries.get(found.entry.id)?.diagnostics) ?? nothing;
  const panel = useRef<HTMLElement>(null);
  const keepFocus = useFocusAfterFix(panel, diagnostics);
  if (!found) return null;
  const { entry, lane, stage } = found;
  // The button that was pressed goes with its entry: the focus moves to the title, which says who is shown now.
  const follow = (id: string) => {
    select(id);
    title.current?.focus();
  };
  return (
    <aside ref={panel} className={styles["panel"]} aria-label="Details">
      <header className={styles["head"]}>
        <h2 ref={title} className={styles["title"]} tabIndex={-1} data-heading="">
          {entry.job}
          <span className={styles["index"]}>:{entry.index}</span>
        </h2>
        <Button className={styles["close"]} aria-label="Close details" onClick={() => select(null)}>
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <p className={styles["place"]}>{placeOf(found)}</p>
      <EntryProblems diagnostics={diagnostics} onFix={keepFocus} />
      {lane ? <Withheld lane={lane} /> : null}
      {"reason" in entry ? <Drop drop={entry} /> : null}
      {"reason" in entry || !lane || !stage ? null : <Containers entry={entry} lane={lane} stage={stage} />}
      {"reason" in entry || !lane ? null : <Artifacts found={found} onSelect={follow} />}
      <Definition entry={entry} />
    </aside>
  );
}

function placeOf({ entry, lane, stage }: FoundEntry): string {
  if (!lane || !stage) return `${entry.series}, on no architecture`;
  return `${entry.series}, ${lane.architecture}, stage ${stage.number}`;
}

/** Why the lane does not hold the entry, and what would bring it back. */
function Drop({ drop }: { readonly drop: DroppedEntry }) {
  const configuration = useWorkspace((state) => shownAnalysed(state)?.analysis.configuration ?? null);
  const { rule, remedy } = explainDrop(drop, { configuration });
  return (
    <div className={styles["drop"]}>
      <h3 className={styles["heading"]}>Dropped from this lane</h3>
      <p className={styles["text"]}>{rule}</p>
      <p className={styles["text"]}>{remedy}</p>
    </div>
  );
}

/** Why nothing of the lane is built, and what would change that. */
function Withheld({ lane }: { readonly lane: Lane }) {
  const diagnostics = useWorkspace(latestDiagnostics);
  const words = explainWithheld(lane);
  if (!words) return null;
  return (
    <div className={styles["drop"]}>
      <h3 className={styles["heading"]}>{lane.architecture} is withheld</h3>
      <p className={styles["text"]}>{words.rule}</p>
      <p className={styles["text"]}>{words.remedy}</p>
      {lackingFor(lane, diagnostics).map((lacking) => (
        <FarmFix key={lacking.series} lacking={lacking} className={styles["remedy"]} />
      ))}
    </div>
  );
}
