import { type Farm, findSeries, toOneLine } from "../../core/index.ts";
import { effectiveFarm } from "../../store/effective-farm.ts";
import { latestSeries } from "../../store/selectors.ts";
import { type PlanChoice, planChoice } from "../../store/settings-slice.ts";
import { offeredSeries, toggleSeries } from "../../store/toggle-series.ts";
import type { WorkspaceState } from "../../store/workspace.ts";
import type { PaletteItem } from "./palette-item.ts";

/** The target series of the text, to be planned or left out, and the series to dispatch on. */
export function choiceItems(state: WorkspaceState): readonly PaletteItem[] {
  return [...targetItems(state), ...dispatchItems(state, planChoice(state))];
}

function targetItems(state: WorkspaceState): readonly PaletteItem[] {
  const { changeSettings, settings } = state;
  const target = settings.targetSeries;
  const fromFile = latestSeries(state);
  const names = offeredSeries(fromFile, target);
  const item = (id: string, title: string, targetSeries: readonly string[] | null): PaletteItem => ({
    id,
    title: toOneLine(title),
    group: "Series",
    keywords: "target filter variants",
    run: () => changeSettings({ targetSeries }),
  });
  return [
    ...(target === null ? [] : [item("series-all", "Plan all series", null)]),
    ...names.flatMap((name) => [
      ...(names.length > 1 ? [item(`series-only:${name}`, `Plan only ${name}`, [name])] : []),
      item(
        `series-toggle:${name}`,
        target === null || target.includes(name) ? `Leave out ${name}` : `Plan ${name} too`,
        toggleSeries(name, { fromFile, target }),
      ),
    ]),
  ];
}

function dispatchItems(state: WorkspaceState, choice: PlanChoice): readonly PaletteItem[] {
  const { changeSettings, settings } = state;
  const chosen = settings.dispatchSeries;
  const names = [null, ...newestFirst(effectiveFarm(state))];
  if (chosen !== null && !findSeries(effectiveFarm(state), chosen)) names.push(chosen);
  return names.map((name) => ({
    id: `dispatch:${name ?? ""}`,
    title: toOneLine(`Dispatch on ${name ?? "the latest series"}`),
    group: "Dispatch",
    keywords: "outer container base builder",
    ...(name === chosen ? { note: "chosen" } : {}),
    ...(choice === "deployed" ? { whyNot: "Launchpad today has no such choice." } : {}),
    run: () => changeSettings({ dispatchSeries: name }),
  }));
}

function newestFirst({ series }: Farm): readonly string[] {
  return series.map(({ name }) => name).toReversed();
}
