import * as v from "valibot";
import { lessonLimits } from "./lesson-limits.ts";
import { type LessonRecord, type Records, untouched } from "./progress.ts";

const answer = v.union([v.pipe(v.number(), v.finite()), v.array(v.string())]);

/** What cannot be read of a record has not happened. */
const record: v.GenericSchema<unknown, LessonRecord> = v.object({
  text: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(lessonLimits.text))), null),
  answer: v.fallback(v.nullable(answer), null),
  verdict: v.fallback(v.nullable(v.picklist(["right", "partly", "wrong"])), null),
  hints: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  helped: v.fallback(v.boolean(), false),
  met: v.fallback(v.boolean(), false),
});

const kept = v.object({
  version: v.literal(1),
  lessons: v.array(v.tuple([v.string(), v.fallback(record, untouched)])),
});

/** Reads what was kept; what is no record of ours is none. */
export function readRecords(json: string | null): Records {
  if (json === null) return new Map();
  try {
    const result = v.safeParse(kept, JSON.parse(json));
    return new Map(result.success ? result.output.lessons : []);
  } catch {
    return new Map();
  }
}

export function writeRecords(records: Records): string {
  return JSON.stringify({ version: 1, lessons: [...records] });
}
