import { useMemo } from "react";
import { type DroppedEntry, explainDrop, returnEntry, toOneLine } from "../core/index.ts";
import { effectiveFarm } from "../store/effective-farm.ts";
import { applyFix } from "../store/problems.ts";
import { latestSeries, shownAnalysed, shownLines } from "../store/selectors.ts";
import { toggleSeries } from "../store/toggle-series.ts";
import { useWorkspace, useWorkspaceStore } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./Details.module.css";

/** Why a lane does not hold an entry, the lines that say so, and what would bring it back, as buttons where that is certain. */
export function Drop({ drop }: { readonly drop: DroppedEntry }) {
  const workspace = useWorkspaceStore();
  const analysed = useWorkspace(shownAnalysed);
  const lines = useWorkspace(shownLines);
  const isCurrent = useWorkspace((state) => state.text === shownAnalysed(state)?.text);
  const reveal = useWorkspace((state) => state.revealText);
  const configuration = analysed?.analysis.configuration ?? null;
  const { rule, remedy, ranges, isBySeriesAlone } = explainDrop(drop, { configuration });
  const fixes = useMemo(() => {
    if (!analysed?.analysis.configuration || !isCurrent) return [];
    const state = workspace.getState();
    const { plan } = analysed.analysis;
    const source = { text: analysed.text, configuration: analysed.analysis.configuration, plan };
    return returnEntry(drop, source, { ...state.settings, farm: effectiveFarm(state), today: state.today });
  }, [analysed, drop, isCurrent, workspace]);

  const target = (button: HTMLElement) => {
    focusTitle(button);
    const state = workspace.getState();
    const choice = { fromFile: latestSeries(state), target: state.settings.targetSeries };
    state.changeSettings({ targetSeries: toggleSeries(drop.series, choice) });
  };

  return (
    <div className={styles["drop"]}>
      <h3 className={styles["heading"]}>
        {drop.architecture === "" ? "On no lane" : `Dropped from ${toOneLine(drop.architecture)}`}
      </h3>
      <p className={styles["text"]}>
        {rule}{" "}
        {ranges.map(({ from, to }) => (
          <Button key={from} look="place" disabled={!isCurrent} onClick={() => reveal(from, to)}>
            line {lines.positionAt(from).line}
          </Button>
        ))}
      </p>
      <p className={styles["text"]}>{remedy}</p>
      {fixes.map((fix) => (
        <Button
          key={fix.title}
          look="link"
          className={styles["remedy"]}
          onClick={({ currentTarget }) => {
            focusTitle(currentTarget);
            if (analysed) applyFix(workspace.getState(), fix, analysed);
          }}
        >
          {fix.title}
        </Button>
      ))}
      {isBySeriesAlone ? (
        <Button look="link" className={styles["remedy"]} onClick={({ currentTarget }) => target(currentTarget)}>
          Target {toOneLine(drop.series)} too
        </Button>
      ) : null}
    </div>
  );
}

/** A button that brings an entry back goes with the drop: the focus moves to the title of the details, which stay. */
function focusTitle(button: HTMLElement): void {
  button.closest("aside")?.querySelector<HTMLElement>("[data-heading]")?.focus();
}
