import * as v from "valibot";
import { isWithinFarmLimits } from "../core/index.ts";
import type { JsonValue, LessonChoices, LessonPlace, ReportPair } from "./goal.ts";
import { lessonLimits } from "./lesson-limits.ts";

// What goals and lessons have in common.

export const name = text(lessonLimits.name);
export const line = text(lessonLimits.line);
export const prose = list(text(lessonLimits.paragraph), lessonLimits.paragraphs);

export const count = v.pipe(
  v.number(),
  v.check((value) => Number.isSafeInteger(value) && value >= 0, "should be a whole number, 0 or more"),
);

export const reportPair: v.GenericSchema<unknown, ReportPair> = v.strictTuple([name, count]);

export const place: v.GenericSchema<unknown, LessonPlace> = v.strictTuple([name, count, name]);

export const textPath = list(v.union([name, count]), lessonLimits.nesting);

/** How deep a value may nest is checked before, over the whole lesson. */
export const jsonValue: v.GenericSchema<unknown, JsonValue> = v.lazy((value) => {
  if (Array.isArray(value)) return list(jsonValue, lessonLimits.list);
  if (typeof value === "object" && value !== null) return v.record(v.string(), jsonValue);
  return v.union([v.null(), v.boolean(), v.pipe(v.number(), v.finite()), text(lessonLimits.paragraph)]);
});

const farm = v.pipe(
  v.strictObject({
    added: v.exactOptional(
      list(
        v.strictObject({ name, version: v.exactOptional(name), architectures: list(name, lessonLimits.list) }),
        lessonLimits.list,
      ),
    ),
    removed: v.exactOptional(
      list(v.strictObject({ series: name, architecture: v.exactOptional(name) }), lessonLimits.list),
    ),
  }),
  v.check(
    ({ added = [], removed = [] }) => isWithinFarmLimits({ added, removed }),
    "changes more than a page can show",
  ),
);

export const choices: v.GenericSchema<unknown, LessonChoices> = v.strictObject({
  dialect: v.exactOptional(v.picklist(["designed", "deployed"])),
  series: v.exactOptional(v.nullable(list(name, lessonLimits.list))),
  dispatch: v.exactOptional(v.nullable(name)),
  farm: v.exactOptional(farm),
});

export function text(most: number) {
  return v.pipe(
    v.string(),
    v.check((value) => value.length <= most, `should have at most ${most} characters`),
  );
}

export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(item),
    v.check((items) => items.length <= most, `should have at most ${most} items`),
    v.readonly(),
  );
}
