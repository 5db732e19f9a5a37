import { useId, useMemo, useRef, useState } from "react";
import { groupProblems } from "../core/index.ts";
import { applyFix } from "../store/problems.ts";
import { latestDiagnostics, latestLines } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import Splitter from "../ui/Splitter.tsx";
import { ProblemGroup } from "./ProblemGroup.tsx";
import styles from "./ProblemsPanel.module.css";
import { summariseProblems } from "./summarise-problems.ts";
import { useFocusAfterFix } from "./use-focus-after-fix.ts";
import { useStepping } from "./use-stepping.ts";

/** The least height of the list, about a problem's (pixels). */
const leastHeight = 64;
/** What the text keeps above it, the list's own title included. */
const leastText = 160;

interface ProblemsPanelProps {
  readonly collapsible: boolean;
}

/** Everything noticed about the text, told apart by who minds. Loaded after the first diagram. */
export default function ProblemsPanel({ collapsible }: ProblemsPanelProps) {
  const workspace = useWorkspaceStore();
  const diagnostics = useWorkspace(latestDiagnostics);
  const lines = useWorkspace(latestLines);
  const reveal = useWorkspace((state) => state.revealText);
  const groups = useMemo(() => groupProblems(diagnostics), [diagnostics]);
  const [open, setOpen] = useState(true);
  const panel = useRef<HTMLElement>(null);
  useStepping(panel);
  const keepFocus = useFocusAfterFix(panel, diagnostics);
  const groupsId = useId();

  const canFold = collapsible && diagnostics.length > 0;
  const isOpen = open || !collapsible;
  const title = (
    <>
      Problems <span className={styles["summary"]}>{summariseProblems(diagnostics)}</span>
    </>
  );
  return (
    <section ref={panel} className={styles["panel"]} aria-label="Problems">
      {canFold && isOpen ? (
        <Splitter
          name="Height of the problems"
          controls={groupsId}
          edge="top"
          property="--problems-height"
          min={leastHeight}
          findMax={findTallest}
        />
      ) : null}
      <h2 className={styles["title"]} tabIndex={-1} data-heading="">
        {canFold ? (
          <button type="button" className={styles["toggle"]} aria-expanded={isOpen} onClick={() => setOpen(!open)}>
            {title}
            <span className={styles["caret"]} aria-hidden="true">
              {isOpen ? "▾" : "▸"}
            </span>
          </button>
        ) : (
          <span className={styles["toggle"]}>{title}</span>
        )}
      </h2>
      {isOpen && groups.length > 0 ? (
        <div id={groupsId} className={styles["groups"]}>
          {groups.map(({ kind, problems }) => (
            <ProblemGroup
              key={kind}
              kind={kind}
              problems={problems}
              lines={lines}
              onReveal={reveal}
              onFix={(fix) => {
                const state = workspace.getState();
                if (!state.analysed) return;
                keepFocus();
                applyFix(state, fix, state.analysed);
              }}
            />
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** A list that shows all of its problems needs no more room, and the text keeps some (pixels). */
function findTallest(list: HTMLElement): number {
  const column = list.closest("section")?.parentElement?.clientHeight ?? 0;
  return Math.max(leastHeight, Math.min(list.scrollHeight, column - leastText));
}
