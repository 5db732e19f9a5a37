import { keysAt, objectsOf, schemaAt } from "../lpci/schema-at.ts";
import type { KeyRule, SchemaKey, SchemaType } from "../lpci/schema-types.ts";
import { quoteWord } from "../text/quote-word.ts";
import type { Choice } from "./completion.ts";
import { explainKey } from "./explain-key.ts";
import type { Caret } from "./find-caret.ts";
import { keysOf } from "./outline.ts";
import { definedJobs, jobOnPath, stagesOf, wordsForVariants } from "./outlined-pipeline.ts";
import { inBlock, inBrackets, type Written } from "./write-continuation.ts";

/** The keys that may be written at a place: required ones first, without those that are there or exclude one that is. */
export function keyChoices(caret: Caret, prefix = ""): readonly Choice[] {
  const { place, outline } = caret;
  const { path, role } = place;
  const object = schemaAt(path)?.type;
  if (!object) return [];
  const mapping = role === "key" ? (place.containers.at(-1) ?? null) : null;
  const present = new Set(keysOf(mapping));
  const rules = objectsOf(object).flatMap((one) => one.rules ?? []);
  const job = jobOnPath(outline, path);
  const plugins = job ? wordsForVariants(outline, job, "plugin") : [];
  return [...keysOf_(path, plugins)]
    .filter(({ name, deprecated }) => !present.has(name) && !deprecated && !isExcluded(name, present, rules))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map((key) => keyChoice(key, caret, prefix));
}
