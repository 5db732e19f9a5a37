import * as v from "valibot";
import type { SharedState } from "./shared-state.ts";

/** Far above what anybody means, so that no forged link makes the page work on an absurd one. */
const longestName = 10_000;
const longestList = 20_000;

const name = v.pipe(v.string(), v.maxLength(longestName));
const names = v.pipe(v.array(name), v.maxLength(longestList));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const occurrence = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const place = v.tuple([name, index, name, occurrence]);

const settings = v.object({
  dialect: v.exactOptional(v.picklist(["designed", "deployed"])),
  series: v.exactOptional(names),
  dispatch: v.exactOptional(name),
  dropped: v.exactOptional(v.boolean()),
});

const series = v.object({ name, version: v.exactOptional(name), architectures: names });

const farm = v.object({
  added: v.exactOptional(v.pipe(v.array(series), v.maxLength(longestList))),
  removed: v.exactOptional(
    v.pipe(v.array(v.union([v.strictTuple([name]), v.strictTuple([name, name])])), v.maxLength(longestList)),
  ),
});

/** What stands in a link, format 1. Reads only the keys it knows, into fresh objects. */
export const sharedStateSchema: v.GenericSchema<unknown, SharedState> = v.object({
  text: v.string(),
  settings: v.exactOptional(settings),
  farm: v.exactOptional(farm),
  failing: v.exactOptional(v.pipe(v.array(place), v.maxLength(longestList))),
  durations: v.exactOptional(v.pipe(v.array(v.tuple([name, seconds])), v.maxLength(longestList))),
  selection: v.exactOptional(place),
  compare: v.exactOptional(v.object({ text: v.exactOptional(v.string()), settings: v.exactOptional(settings) })),
  lesson: v.exactOptional(v.record(v.string(), v.unknown())),
});
