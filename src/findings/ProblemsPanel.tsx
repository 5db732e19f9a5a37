import { useMemo, useState } from "react";
import type { Diagnostic } from "../core/index.ts";
import { latestDiagnostics, latestLines } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "./Problem.tsx";
import styles from "./ProblemsPanel.module.css";
import { summariseProblems } from "./summarise-problems.ts";

/** Beyond so many the list is cut, with a button for the rest: nobody reads them, and the page stays quick. */
const shownAtFirst = 100;

/** Everything noticed about the text: errors first, then warnings and notes, each in the order of the text. */
export function ProblemsPanel({ collapsible }: { readonly collapsible: boolean }) {
  const found = useWorkspace(latestDiagnostics);
  const diagnostics = useMemo(() => bySeverity(found), [found]);
  const lines = useWorkspace(latestLines);
  const reveal = useWorkspace((state) => state.revealText);
  const applyEdits = useWorkspace((state) => state.applyEdits);
  const [open, setOpen] = useState(true);
  const [all, setAll] = useState(false);

  const shown = all ? diagnostics : diagnostics.slice(0, shownAtFirst);
  const summary = summariseProblems(diagnostics);
  const isOpen = open || !collapsible;

  return (
    <section className={styles["panel"]} aria-label="Problems">
      <h2 className={styles["title"]}>
        {collapsible ? (
          <button type="button" className={styles["toggle"]} aria-expanded={isOpen} onClick={() => setOpen(!open)}>
            Problems <span className={styles["summary"]}>{summary}</span>
            <span className={styles["caret"]} aria-hidden="true">
              {isOpen ? "▾" : "▸"}
            </span>
          </button>
        ) : (
          <span className={styles["toggle"]}>
            Problems <span className={styles["summary"]}>{summary}</span>
          </span>
        )}
      </h2>
      {isOpen && shown.length > 0 ? (
        <ul className={styles["list"]}>
          {shown.map((diagnostic) => (
            <Problem
              key={keyOf(diagnostic)}
              diagnostic={diagnostic}
              lines={lines}
              onReveal={reveal}
              onFix={(fix) => applyEdits(fix.edits, fix.title)}
            />
          ))}
        </ul>
      ) : null}
      {isOpen && shown.length < diagnostics.length ? (
        <Button look="link" className={styles["more"]} onClick={() => setAll(true)}>
          Show all {diagnostics.length}
        </Button>
      ) : null}
    </section>
  );
}

const ranks = { error: 0, warning: 1, info: 2 };

function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
}

function keyOf({ code, range, message }: Diagnostic): string {
  return `${code}:${range.from}:${range.to}:${message}`;
}
