import { TriangleAlert } from "lucide-react";
import { groupProblems } from "../core/index.ts";
import { applyFix } from "../store/problems.ts";
import { latestDiagnostics, latestLines } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Rejection.module.css";

/** Says in one line that Launchpad builds what lpci then rejects in every job, with the way to the first such place and its fix. */
export function Rejection() {
  const workspace = useWorkspaceStore();
  const diagnostics = useWorkspace(latestDiagnostics);
  const lines = useWorkspace(latestLines);
  const reveal = useWorkspace((state) => state.revealText);
  const rejected = groupProblems(diagnostics).find(({ kind }) => kind === "lpci")?.problems ?? [];
  const [first] = rejected;
  if (!first) return null;
  const [fix] = first.fixes ?? [];
  const { line } = lines.positionAt(first.range.from);
  return (
    <section className={styles["rejection"]} aria-label="Rejection">
      <TriangleAlert className={styles["icon"]} size="1rem" aria-hidden="true" />
      <p className={styles["text"]}>
        <b>Launchpad builds this, then every job fails:</b> lpci rejects the file.{" "}
        <span className={styles["ways"]}>
          <Button look="place" onClick={() => reveal(first.range.from, first.range.to)}>
            Line {line}
          </Button>
          {fix ? (
            <Button
              look="link"
              className={styles["fix"]}
              onClick={() => {
                const state = workspace.getState();
                if (state.analysed) applyFix(state, fix, state.analysed);
              }}
            >
              {fix.title}
            </Button>
          ) : null}
        </span>
      </p>
    </section>
  );
}
