import { explainWithheld, type Lane, toOneLine } from "../core/index.ts";
import { latestDiagnostics } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import styles from "./Details.module.css";
import FarmFix from "./FarmFix.tsx";
import { lackingFor } from "./lacking-for.ts";

/** Why nothing of a lane is built, and what would change that; nothing for one that is. */
export function Withheld({ lane }: { readonly lane: Lane }) {
  const diagnostics = useWorkspace(latestDiagnostics);
  const words = explainWithheld(lane);
  if (!words) return null;
  return (
    <div className={styles["drop"]}>
      <h3 className={styles["heading"]}>{toOneLine(lane.architecture)} is withheld</h3>
      <p className={styles["text"]}>{words.rule}</p>
      <p className={styles["text"]}>{words.remedy}</p>
      {lackingFor(lane, diagnostics).map((lacking) => (
        <FarmFix key={lacking.series} lacking={lacking} className={styles["remedy"]} />
      ))}
    </div>
  );
}
