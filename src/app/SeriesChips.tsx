import { seriesTint } from "../core/index.ts";
import { latestSeries } from "../store/selectors.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Chip } from "../ui/Chip.tsx";
import styles from "./Controls.module.css";

/** Target series: one chip for each series of the file, and *all*. */
export function SeriesChips() {
  const fromFile = useWorkspace(latestSeries);
  const target = useWorkspace((state) => state.settings.targetSeries);
  const change = useWorkspace((state) => state.changeSettings);
  const names = [...fromFile, ...(target ?? []).filter((name) => !fromFile.includes(name))];
  if (names.length === 0) return null;

  const toggle = (name: string) => {
    const chosen = new Set(target ?? names);
    if (!chosen.delete(name)) chosen.add(name);
    const next = names.filter((one) => chosen.has(one));
    change({ targetSeries: fromFile.every((one) => chosen.has(one)) ? null : next });
  };

  return (
    <fieldset className={styles["chips"]}>
      <legend className={styles["legend"]}>Series</legend>
      <Chip pressed={target === null} onPress={() => change({ targetSeries: null })}>
        all
      </Chip>
      {names.map((name) => (
        <Chip
          key={name}
          pressed={target === null || target.includes(name)}
          tint={`var(--tint-${seriesTint(name)})`}
          onPress={() => toggle(name)}
        >
          {name}
        </Chip>
      ))}
    </fieldset>
  );
}
