import { type SubmitEvent, useState } from "react";
import { type Dialect, toOneLine } from "../../core/index.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import { latestSeries } from "../../store/selectors.ts";
import { useWorkspace } from "../../store/WorkspaceContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import styles from "./CompareDialog.module.css";

/** Asks for the settings that the same text is to be planned with: those of now become the old ones. */
export function OtherSettingsForm({ onDone }: { readonly onDone: () => void }) {
  const settings = useWorkspace((state) => state.settings);
  const compareWith = useWorkspace((state) => state.compareWith);
  const changeSettings = useWorkspace((state) => state.changeSettings);
  const fromFile = useWorkspace(latestSeries);
  const farm = useWorkspace(effectiveFarm);
  const [dialect, setDialect] = useState<Dialect>(settings.dialect);
  const [series, setSeries] = useState<string>(seriesChoice(settings.targetSeries));
  const [dispatch, setDispatch] = useState(settings.dispatchSeries ?? "");

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    compareWith({ text: null, settings });
    changeSettings({
      dialect,
      targetSeries: series === "all" ? null : series === "kept" ? settings.targetSeries : [series],
      dispatchSeries: dispatch === "" ? null : dispatch,
    });
    onDone();
  };
  return (
    <form className={styles["way"]} aria-label="Compare with other settings" onSubmit={submit}>
      <h3 className={styles["heading"]}>The same text under other settings</h3>
      <p className={styles["word"]}>
        What is chosen now becomes the old. The new can be changed above the plan at any time.
      </p>
      <div className={styles["row"]}>
        <Select
          label="New plan"
          value={dialect}
          onChange={(value) => setDialect(value === "deployed" ? "deployed" : "designed")}
        >
          <option value="designed">as designed</option>
          <option value="deployed">as deployed today</option>
        </Select>
        <Select label="for" value={series} onChange={setSeries}>
          <option value="all">all series</option>
          {series === "kept" || (settings.targetSeries?.length ?? 1) > 1 ? (
            <option value="kept">the series chosen now</option>
          ) : null}
          {fromFile.map((name) => (
            <option key={name} value={name}>
              only {toOneLine(name)}
            </option>
          ))}
        </Select>
        <Select label="dispatched on" value={dispatch} disabled={dialect === "deployed"} onChange={setDispatch}>
          <option value="">latest</option>
          {farm.series.toReversed().map(({ name }) => (
            <option key={name} value={name}>
              {toOneLine(name)}
            </option>
          ))}
        </Select>
      </div>
      <Button type="submit" look="line">
        Compare with these settings
      </Button>
    </form>
  );
}

function seriesChoice(target: readonly string[] | null): string {
  if (target === null) return "all";
  const [only] = target;
  return target.length === 1 && only !== undefined ? only : "kept";
}
