import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { isEmpty, isStale } from "../store/selectors.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import type { WorkspaceState } from "../store/workspace.ts";
import styles from "./BothPlans.module.css";
import { ChangeList, type PointedChange } from "./ChangeList.tsx";
import { ComparisonHead, type ComparisonView } from "./ComparisonHead.tsx";
import { type ChangeMark, changeMarks } from "./change-marks.ts";
import type { ComparedPair } from "./comparison-pair.ts";
import { figureSum } from "./comparison-words.ts";
import { type Figure, FigurePair } from "./FigurePair.tsx";
import { linkSides } from "./link-sides.ts";
import { comparisonOf } from "./page-pairings.ts";
import { useSaidDifferences } from "./use-said-differences.ts";

interface ComparisonProps {
  /** A link to the comparison; null where it does not fit into one. */
  readonly linkOf: (state: WorkspaceState) => string | null;
  /** Both texts, with what differs marked. */
  readonly renderTexts: (old: string, now: string) => ReactNode;
  /** Every entry of both plans, one a row. */
  readonly renderTable: (pair: ComparedPair) => ReactNode;
}

/** A text beside what it is compared with: what changes in sentences, in two pictures, in one, and in the texts. */
export default function Comparison({ linkOf, renderTexts, renderTable }: ComparisonProps) {
  const workspace = useWorkspaceStore();
  const pairing = comparisonOf(workspace);
  const found = useSyncExternalStore(pairing.subscribe, pairing.getSnapshot);
  const empty = useWorkspace(isEmpty);
  const stale = useWorkspace(isStale);
  const comparison = useWorkspace((state) => state.comparison);
  const [chosen, setView] = useState<ComparisonView>("beside");
  const [pointed, setPointed] = useState<PointedChange | null>(null);
  const pair = typeof found === "string" || empty ? null : found;
  const isOfTexts = comparison?.text !== null;
  const view = chosen === "texts" && !isOfTexts ? "beside" : chosen;
  useSaidDifferences(pair);
  useEffect(() => (pair && isOfTexts ? linkSides(pair) : undefined), [pair, isOfTexts]);

  return (
    <section className={styles["both"]} aria-label="Comparison">
      <ComparisonHead pair={pair} view={view} onView={setView} linkOf={linkOf} />
      {pair ? (
        <>
          {stale ? <p className={styles["stale"]}>Stale: the new text is that before the error.</p> : null}
          <ChangeList
            pair={pair}
            onPoint={setPointed}
            onShowTexts={isOfTexts ? () => setView("texts") : undefined}
            short={view === "table"}
          />
          {view === "texts" ? (
            <div className={styles["texts"]}>{renderTexts(pair.old.analysed.text, pair.now.analysed.text)}</div>
          ) : view === "table" ? (
            <div className={styles["texts"]}>{renderTable(pair)}</div>
          ) : (
            <Figures pair={pair} view={view} pointed={pointed} isOfSettings={!isOfTexts} />
          )}
        </>
      ) : (
        <p className={styles["word"]}>{waitingWords(empty, found === "failed")}</p>
      )}
    </section>
  );
}

function waitingWords(isEmptyText: boolean, hasFailed: boolean): string {
  if (isEmptyText) return "The new text is empty: write it, paste it or open a file.";
  return hasFailed ? "The planner failed on one of the two plans." : "Planning both…";
}

interface FiguresProps {
  readonly pair: ComparedPair;
  readonly view: "beside" | "one";
  readonly pointed: PointedChange | null;
  readonly isOfSettings: boolean;
}

function Figures({ pair, view, pointed, isOfSettings }: FiguresProps) {
  const { old, now, told } = pair;
  const pictures = useMemo(() => {
    if (view === "one") {
      const side = { ...now, plan: pair.merged() };
      return [{ key: "one", title: "Old and new", sum: "", side, marks: changeMarks(side.plan, told, "both") }];
    }
    const sums = { old: figureSum(old.analysed, isOfSettings), now: figureSum(now.analysed, isOfSettings) };
    return [
      { key: "old", title: "Old", sum: sums.old, side: old, marks: changeMarks(old.plan, told, "old") },
      { key: "now", title: "New", sum: sums.now, side: now, marks: changeMarks(now.plan, told, "now") },
    ];
  }, [pair, old, now, told, view, isOfSettings]);
  const figures = pictures.map(
    ({ marks, ...figure }): Figure => ({ ...figure, marking: markingOf(marks, pointed), noteOf: sayWord }),
  );
  return <FigurePair figures={figures} />;
}

function sayWord(word: string): string {
  return word;
}

function markingOf(marks: readonly ChangeMark[], pointed: PointedChange | null): Figure["marking"] {
  const told = pointed ? marks.filter(({ changes }) => changes.includes(pointed.change)) : [];
  const [first = null] = told;
  return { marks, pointed: new Set(told), sought: pointed?.isSought ? first : null };
}
