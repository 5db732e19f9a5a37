import type { Diagnostic } from "../core/index.ts";
import { applyFix, keysOf } from "../store/problems.ts";
import { shownAnalysed, shownLines } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import styles from "./Details.module.css";
import { Problem } from "./Problem.tsx";

interface EntryProblemsProps {
  readonly diagnostics: readonly Diagnostic[];
  /** Right before a fix. */
  readonly onFix: () => void;
}

/** What was noticed about an entry, with the fixes. */
export function EntryProblems({ diagnostics, onFix }: EntryProblemsProps) {
  const workspace = useWorkspaceStore();
  const lines = useWorkspace(shownLines);
  const reveal = useWorkspace((state) => state.revealText);
  const keys = keysOf(diagnostics);
  if (diagnostics.length === 0) return null;
  return (
    <>
      <h3 className={styles["heading"]}>Problems</h3>
      <ul className={styles["problems"]}>
        {diagnostics.map((diagnostic, i) => (
          <Problem
            key={keys[i]}
            diagnostic={diagnostic}
            lines={lines}
            onReveal={reveal}
            onFix={(fix) => {
              const state = workspace.getState();
              const shown = shownAnalysed(state);
              if (!shown) return;
              onFix();
              applyFix(state, fix, shown);
            }}
          />
        ))}
      </ul>
    </>
  );
}
