import * as v from "valibot";
import { noFarmChanges } from "../core/index.ts";
import { defaultSettings } from "../store/settings-slice.ts";
import type { Draft } from "./draft.ts";
import type { RescuedDraft } from "./rescue-draft.ts";

const lineEnding = v.picklist(["\n", "\r\n", "\r"]);

const format = v.object({
  lineEnding,
  byteOrderMark: v.boolean(),
  mixed: v.exactOptional(v.object({ text: v.string(), endings: v.array(lineEnding) })),
});

const farmChanges = v.object({
  added: v.array(
    v.object({ name: v.string(), version: v.exactOptional(v.string()), architectures: v.array(v.string()) }),
  ),
  removed: v.array(v.object({ series: v.string(), architecture: v.exactOptional(v.string()) })),
});

const settings = v.object({
  dialect: v.picklist(["designed", "deployed"]),
  targetSeries: v.nullable(v.array(v.string())),
  dispatchSeries: v.nullable(v.string()),
  // Drafts of the first version have none.
  farmChanges: v.fallback(farmChanges, noFarmChanges),
});

const comparison = v.object({ text: v.nullable(v.string()), settings: v.nullable(settings) });

const place = v.object({ job: v.string(), index: v.number(), architecture: v.string(), occurrence: v.number() });

const simulation = v.object({
  isOn: v.boolean(),
  mode: v.variant("kind", [
    v.object({ kind: v.picklist(["serial", "parallel"]) }),
    v.object({ kind: v.literal("lpci"), architecture: v.string() }),
  ]),
  failing: v.array(place),
  faults: v.array(
    v.object({
      architecture: v.string(),
      kind: v.picklist(["preparation", "breakdown"]),
      entry: v.exactOptional(place),
    }),
  ),
  durations: v.array(v.object({ job: v.string(), seconds: v.number() })),
});

const account = v.object({
  kind: v.picklist(["explanation", "replay"]),
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A handle comes out of a database as what it was; out of anything else, nothing does. */
const filePlace = v.object({
  handle: v.custom<FileSystemFileHandle>(
    (value) => typeof FileSystemFileHandle === "function" && value instanceof FileSystemFileHandle,
  ),
  lastModified: v.number(),
});

const file = v.object({
  name: v.string(),
  edited: v.boolean(),
  place: v.exactOptional(v.fallback(v.nullable(filePlace), null)),
});

const content = {
  text: v.string(),
  format: v.fallback(format, { lineEnding: "\n", byteOrderMark: false }),
  settings: v.fallback(settings, defaultSettings),
  showDropped: v.fallback(v.boolean(), true),
  showBoth: v.fallback(v.boolean(), false),
  showTable: v.fallback(v.boolean(), false),
  comparison: v.exactOptional(v.fallback(v.nullable(comparison), null)),
  simulation: v.exactOptional(v.fallback(v.nullable(simulation), null)),
  account: v.exactOptional(v.fallback(v.nullable(account), null)),
  savedAt: v.fallback(v.number(), 0),
  file: v.fallback(v.nullish(file, null), null),
  exampleName: v.fallback(v.nullish(v.string(), null), null),
  untouched: v.fallback(v.nullish(v.boolean(), false), false),
};

/**
 * A draft as it comes out of storage, where another version of the page may have left anything. The text is what
 * matters: what is wrong beside it becomes the default.
 */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.pipe(
  v.object({ id: v.string(), ...content }),
  v.transform(withoutDefaults),
);

/** The same of what a page rescued. */
export const rescuedDraftSchema: v.GenericSchema<unknown, RescuedDraft> = v.pipe(
  v.object({ id: v.nullable(v.string()), behindLink: v.exactOptional(v.literal(true)), ...content }),
  v.transform(withoutDefaults),
);

interface Origin {
  readonly file: v.InferOutput<typeof file> | null;
  readonly exampleName: string | null;
  readonly untouched: boolean;
}

function withoutDefaults<Read extends Origin>({ file: of, exampleName, untouched, ...rest }: Read) {
  return {
    ...rest,
    ...(of === null ? {} : { file: { name: of.name, edited: of.edited, ...(of.place ? { place: of.place } : {}) } }),
    ...(exampleName === null ? {} : { exampleName }),
    ...(untouched ? { untouched: true as const } : {}),
  };
}
