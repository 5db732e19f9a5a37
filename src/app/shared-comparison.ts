import { normaliseText } from "../core/index.ts";
import type { SharedComparison } from "../permalink/shared-state.ts";
import type { Base } from "../store/comparison-slice.ts";
import { defaultSettings, type PlanSettings } from "../store/settings-slice.ts";

/** What a link says of what the text is compared with. */
export function sharedComparisonOf({ text, settings }: Base): SharedComparison {
  return {
    ...(text === null ? {} : { text }),
    ...(settings
      ? {
          settings: {
            dialect: settings.dialect,
            series: settings.targetSeries,
            dispatch: settings.dispatchSeries,
          },
        }
      : {}),
  };
}

/** The same back: without a text it is that of the link, under settings of which the default ones are left out. */
export function readComparison({ text, settings }: SharedComparison, { farmChanges }: PlanSettings): Base {
  const isOtherSettings = text === undefined || settings !== undefined;
  const { dialect, series, dispatch } = settings ?? {};
  return {
    text: text === undefined ? null : normaliseText(text).text,
    settings: isOtherSettings
      ? {
          dialect: dialect ?? defaultSettings.dialect,
          targetSeries: series ?? null,
          dispatchSeries: dispatch ?? null,
          farmChanges,
        }
      : null,
  };
}
