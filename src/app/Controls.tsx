import { type MouseEvent, type ReactNode, useId } from "react";
import { countFarmChanges, findSeries, toOneLine } from "../core/index.ts";
import { effectiveFarm } from "../store/effective-farm.ts";
import { latestDifferences, latestSeries } from "../store/selectors.ts";
import { isDefaultChoice, planChoice } from "../store/settings-slice.ts";
import { isSimulated } from "../store/simulation-slice.ts";
import { useWorkspace } from "../store/WorkspaceContext.tsx";
import { Button } from "../ui/Button.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { Select } from "../ui/Select.tsx";
import { Switch } from "../ui/Switch.tsx";
import { textScale } from "../ui/text-scale.ts";
import { arrangeControls } from "./arrange-controls.ts";
import styles from "./Controls.module.css";
import { SeriesChips } from "./SeriesChips.tsx";

/** The controls above the picture, in a line as wide as it: every choice that decides the plan. All of them stand in a link. */
export function Controls({ width, droppedCount }: { readonly width: number; readonly droppedCount: number }) {
  const settings = useWorkspace((state) => state.settings);
  const change = useWorkspace((state) => state.changeSettings);
  const choice = useWorkspace(planChoice);
  const choosePlan = useWorkspace((state) => state.choosePlan);
  const reset = useWorkspace((state) => state.resetSettings);
  const showDropped = useWorkspace((state) => state.showDropped);
  const setShowDropped = useWorkspace((state) => state.setShowDropped);
  const simulated = useWorkspace(isSimulated);
  const setSimulating = useWorkspace((state) => state.setSimulating);
  const differences = useWorkspace(latestDifferences);
  const fromFile = useWorkspace(latestSeries);
  const changed = !useWorkspace(isDefaultChoice);
  const { hasMenu, hasTwoRows, hasSimulate, isClose } = arrangeControls(width / textScale(), fromFile, {
    hasBadge: differences > 0,
    hasReset: changed,
  });

  const dispatch = (
    <Select
      label={
        <>
          <span className={styles["roomy"]}>Dispatch </span>on
        </>
      }
      value={settings.dispatchSeries ?? ""}
      disabled={choice === "deployed"}
      title={choice === "deployed" ? "Launchpad today has no such choice." : undefined}
      onChange={(value) => change({ dispatchSeries: value === "" ? null : value })}
    >
      <option value="">latest</option>
      <SeriesOptions fromFile={fromFile} chosen={settings.dispatchSeries} />
    </Select>
  );
  const farm = <FarmButton />;
  const dropped = (
    <Switch checked={showDropped} onChange={setShowDropped}>
      Dropped <span className={styles["count"]}>{droppedCount}</span>
    </Switch>
  );
  const simulate = (
    <Button
      look="line"
      className={styles["simulate"]}
      role="switch"
      aria-checked={simulated}
      onClick={(event) => {
        closeMenu(event);
        setSimulating(!simulated);
      }}
    >
      Simulate
    </Button>
  );
  const resetButton = changed ? (
    <Button
      look="link"
      onClick={({ currentTarget }) => {
        // It goes with what it resets, so the focus goes to the first of that.
        currentTarget.closest("[role=group]")?.querySelector<HTMLElement>("button, select, input")?.focus();
        reset();
      }}
    >
      Reset
    </Button>
  ) : null;

  return (
    <div
      className={styles["controls"]}
      role="group"
      aria-label="What to plan"
      data-two-rows={hasTwoRows || undefined}
      data-close={isClose || undefined}
    >
      <SeriesChips />
      {hasMenu ? null : dispatch}
      {hasMenu ? null : farm}
      <Segmented
        name="Which plan"
        value={choice}
        onChange={choosePlan}
        options={[
          { value: "designed", label: "Designed", title: "As designed" },
          { value: "deployed", label: "Deployed", title: "As deployed today" },
          {
            value: "both",
            label: "Both",
            ...(differences > 0
              ? {
                  badge: {
                    text: String(differences),
                    title: differences === 1 ? "1 difference" : `${differences} differences`,
                  },
                }
              : {}),
          },
        ]}
      />
      {hasMenu ? (
        <ViewMenu>
          {dispatch}
          {farm}
          {dropped}
          {hasSimulate ? null : simulate}
          {resetButton}
        </ViewMenu>
      ) : null}
      {hasMenu ? (
        hasSimulate ? (
          simulate
        ) : null
      ) : (
        <span className={styles["right"]}>
          {resetButton}
          {dropped}
          {simulate}
        </span>
      )}
    </div>
  );
}

/** The file's own series first, then every other one of the farm, newest first. */
function SeriesOptions({ fromFile, chosen }: { readonly fromFile: readonly string[]; readonly chosen: string | null }) {
  const farm = useWorkspace(effectiveFarm);
  const own = fromFile.filter((name) => findSeries(farm, name));
  const others = farm.series.map((series) => series.name).filter((name) => !own.includes(name));
  const unknown = chosen !== null && !findSeries(farm, chosen);
  return (
    <>
      {unknown ? <option value={chosen}>{toOneLine(chosen)}</option> : null}
      {own.length > 0 ? (
        <optgroup label="In this file">
          {own.toReversed().map((name) => (
            <option key={name} value={name}>
              {toOneLine(name)}
            </option>
          ))}
        </optgroup>
      ) : null}
      <optgroup label={own.length > 0 ? "Others" : "All"}>
        {others.toReversed().map((name) => (
          <option key={name} value={name}>
            {toOneLine(name)}
          </option>
        ))}
      </optgroup>
    </>
  );
}

/** Opens the farm to be changed, and tells how many changes there are. */
function FarmButton() {
  const open = useWorkspace((state) => state.openFarm);
  const count = useWorkspace((state) => countFarmChanges(state.settings.farmChanges));
  return (
    <Button
      look="line"
      className={styles["farm"]}
      aria-haspopup="dialog"
      onClick={(event) => {
        closeMenu(event);
        open();
      }}
    >
      Farm
      {count > 0 ? (
        <>
          <span className={styles["count"]} aria-hidden="true">
            {count}
          </span>
          <span className="visually-hidden"> ({count === 1 ? "1 change" : `${count} changes`})</span>
        </>
      ) : null}
    </Button>
  );
}

/** What opens something else takes the menu that it stands in out of its way. */
function closeMenu({ currentTarget }: MouseEvent<HTMLElement>) {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}

/** What a narrow page has no room for, behind one button: the platform's own popover. */
function ViewMenu({ children }: { readonly children: ReactNode }) {
  const id = useId();
  return (
    <>
      <Button look="line" popoverTarget={id} className={styles["view"]}>
        View
      </Button>
      <div id={id} popover="auto" className={styles["popover"]} role="group" aria-label="View">
        {children}
      </div>
    </>
  );
}
