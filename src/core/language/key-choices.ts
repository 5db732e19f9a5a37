import { keysAt, objectsOf, type SchemaPath, schemaAt } from "../lpci/schema-at.ts";
import type { KeyRule, SchemaKey } from "../lpci/schema-types.ts";
import { quoteWord } from "../text/quote-word.ts";
import type { Choice } from "./completion.ts";
import { explainKey, shortType } from "./explain-key.ts";
import type { Caret } from "./find-caret.ts";
import { keysOf } from "./outline.ts";
import { definedJobs, jobOnPath, stagesOf, wordsForVariants } from "./outlined-pipeline.ts";
import { type Written, writeKey } from "./write-continuation.ts";

/**
 * The keys that may be written at a caret: required ones first, without those that are there or are excluded by one that is.
 *
 * @param prefix what has to stand before the key: an item's dash that is missing
 */
export function keyChoices(caret: Caret, path: SchemaPath, prefix = ""): readonly Choice[] {
  const place = schemaAt(path);
  if (!place) return [];
  const present = presentKeys(caret);
  const rules = objectsOf(place.type).flatMap((object) => object.rules ?? []);
  return writtenKeys(caret, path)
    .filter(
      ({ name, deprecated }) => deprecated === undefined && !present.has(name) && !isExcluded(name, present, rules),
    )
    .map((key) => ({ key, required: key.required || isNeeded(key.name, present, rules) }))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(({ key, required }) => ({
      label: key.name,
      kind: "key",
      detail: [...(required ? ["required"] : []), shortType(key.type)].join(", "),
      explain: () => explainKey(key),
      continues: true,
      ...continueKey(caret, key.name, prefix, (column) => writeKey(key.name, key.type, column)),
    }));
}

/** Names for a new job: those that the pipeline has and nothing defines. */
export function jobKeyChoices(caret: Caret, path: SchemaPath): readonly Choice[] {
  const type = schemaAt(path)?.type;
  if (type?.kind !== "dictionary" || type.keys.names !== "job") return [];
  const defined = new Set([...definedJobs(caret.outline), ...presentKeys(caret)]);
  const wanted = new Set(stagesOf(caret.outline).flat());
  return [...wanted]
    .filter((name) => !defined.has(name))
    .map((name) => ({
      label: name,
      kind: "job",
      detail: "in the pipeline, not defined yet",
      explain: () => null,
      continues: true,
      ...continueKey(caret, quoted(name, caret), "", (column) => writeKey(quoted(name, caret), type.values, column)),
    }));
}

/** The keys of a mapping with those of the plugins that its variants have. */
function writtenKeys({ outline }: Caret, path: SchemaPath): readonly SchemaKey[] {
  const job = jobOnPath(outline, path);
  const plugins = job ? wordsForVariants(outline, job, "plugin") : [];
  const keys = new Map<string, SchemaKey>();
  for (const plugin of [null, ...plugins]) for (const key of keysAt(path, plugin)) keys.set(key.name, key);
  return [...keys.values()];
}

function presentKeys({ place }: Caret): ReadonlySet<string> {
  if (place.role !== "key") return new Set();
  return new Set(keysOf(place.containers.at(-1) ?? null));
}

function isExcluded(name: string, present: ReadonlySet<string>, rules: readonly KeyRule[]): boolean {
  return rules.some((rule) => {
    switch (rule.kind) {
      case "exactly-one":
      case "at-most-one":
        return rule.of.some((one) => one === name) && rule.of.some((other) => other !== name && present.has(other));
      case "without":
        return (rule.forbids === name && present.has(rule.key)) || (rule.key === name && present.has(rule.forbids));
      case "with":
        return false;
    }
  });
}

function isNeeded(name: string, present: ReadonlySet<string>, rules: readonly KeyRule[]): boolean {
  return rules.some((rule) => rule.kind === "with" && rule.needs === name && present.has(rule.key));
}

/** The name alone where it has its colon, else with what begins its value. */
function continueKey(caret: Caret, name: string, prefix: string, write: (column: number | null) => Written): Written {
  const { place, indentation } = caret;
  if (place.role === "key" && place.marked) return { insert: prefix + name, caret: prefix.length + name.length };
  const written = write(place.flow || indentation === null ? null : indentation.length + prefix.length);
  return { insert: prefix + written.insert, caret: prefix.length + written.caret };
}

function quoted(name: string, { place }: Caret): string {
  return place.style === "plain" ? quoteWord(name) : name;
}
