import * as v from "valibot";
import type { SharedState } from "./shared-state.ts";

/** Far above what anybody means, so that no forged link makes the page work on an absurd one. */
const longestName = 10_000;
const longestList = 20_000;
const mostSeconds = 1e9;

const name = v.pipe(
  v.string(),
  v.check((value) => value.length <= longestName),
);
const names = list(name);
const index = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0),
);
const occurrence = v.pipe(
  index,
  v.check((value) => value >= 1),
);
const seconds = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value <= mostSeconds),
);
const place = v.tuple([name, index, name, occurrence]);

const settings = v.object({
  dialect: v.exactOptional(v.picklist(["designed", "deployed"])),
  series: v.exactOptional(names),
  dispatch: v.exactOptional(name),
  dropped: v.exactOptional(v.boolean()),
  both: v.exactOptional(v.boolean()),
  table: v.exactOptional(v.boolean()),
});

const run = v.object({
  mode: v.exactOptional(v.picklist(["parallel", "lpci"])),
  host: v.exactOptional(name),
  faults: v.exactOptional(list(v.tuple([name, v.picklist(["breakdown", "preparation"])]))),
  breakdowns: v.exactOptional(list(place)),
});

const account = v.object({
  kind: v.exactOptional(v.picklist(["explanation", "replay"])),
  step: v.exactOptional(occurrence),
});

/** The user's changes to the farm, as they stand in a link. */
export const sharedFarmSchema = v.object({
  added: v.exactOptional(list(v.object({ name, version: v.exactOptional(name), architectures: names }))),
  removed: v.exactOptional(list(v.object({ series: name, architecture: v.exactOptional(name) }))),
});

/** What stands in a link, format 1. Reads only the keys it knows, into fresh objects. */
export const sharedStateSchema: v.GenericSchema<unknown, SharedState> = v.object({
  text: v.string(),
  settings: v.exactOptional(settings),
  // The text is what matters: it opens without a farm that cannot be read.
  farm: v.exactOptional(v.fallback(sharedFarmSchema, {})),
  failing: v.exactOptional(list(place)),
  durations: v.exactOptional(list(v.tuple([name, seconds]))),
  // How it is run is the least of it.
  run: v.exactOptional(v.fallback(run, {})),
  selection: v.exactOptional(place),
  part: v.exactOptional(v.object({ architecture: name, stage: v.exactOptional(occurrence) })),
  compare: v.exactOptional(v.object({ text: v.exactOptional(v.string()), settings: v.exactOptional(settings) })),
  account: v.exactOptional(v.fallback(account, {})),
  lesson: v.exactOptional(v.looseObject({})),
});

function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(item),
    v.check((items) => items.length <= longestList),
  );
}
