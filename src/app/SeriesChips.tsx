import { seriesTint, toOneLine } from "../core/index.ts";
import { latestSeries } from "../store/selectors.ts";
import { offeredSeries, toggleSeries } from "../store/toggle-series.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Chip } from "../ui/Chip.tsx";
import styles from "./Controls.module.css";

/** Target series: one chip for each series of the file, and *all*. */
export function SeriesChips() {
  const fromFile = useWorkspace(latestSeries);
  const target = useWorkspace((state) => state.settings.targetSeries);
  const change = useWorkspace((state) => state.changeSettings);
  const names = offeredSeries(fromFile, target);
  if (names.length === 0) return null;

  return (
    <fieldset className={styles["chips"]} aria-label="Series">
      <span className={styles["legend"]} aria-hidden="true">
        Series
      </span>
      <Chip pressed={target === null} onPress={() => change({ targetSeries: null })}>
        all
      </Chip>
      {names.map((name) => (
        <Chip
          key={name}
          pressed={target === null || target.includes(name)}
          tint={`var(--tint-${seriesTint(name)})`}
          onPress={() => change({ targetSeries: toggleSeries(name, { fromFile, target }) })}
        >
          {toOneLine(name)}
        </Chip>
      ))}
    </fieldset>
  );
}
