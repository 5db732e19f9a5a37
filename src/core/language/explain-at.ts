import { schemaAt } from "../lpci/schema-at.ts";
import type { NameSource, SchemaType } from "../lpci/schema-types.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { LanguageKnowledge } from "./completion.ts";
import { explainJob, type PlannedText } from "./explain-job.ts";
import { explainKey } from "./explain-key.ts";
import { explainArchitecture, explainPlugin, explainSeries } from "./explain-name.ts";
import type { ExplainedRange, Explanation } from "./explanation.ts";
import { findPlace } from "./find-place.ts";
import { nameOf } from "./outline.ts";
import { outlineText } from "./outline-text.ts";
import type { Place } from "./place.ts";

/** What an explanation may say beside what the language says. */
export interface ExplainingKnowledge extends LanguageKnowledge {
  /** What is known of just this text; null where it is not planned yet. */
  readonly planned: PlannedText | null;
}

/** What the word at an offset means, with its stretch of the text; null where there is nothing to say. */
export function explainAt(text: string, offset: number, knowledge: ExplainingKnowledge): ExplainedRange | null {
  const place = findPlace(outlineText(text), offset);
  if (!place) return null;
  const explanation = place.role === "key" ? explainKeyAt(place, knowledge) : explainValueAt(place, knowledge);
  return explanation && { range: place.range, explanation: onLines(explanation) };
}

/** Whatever names it holds: each sentence is one line. */
function onLines({ title, kind, paragraphs, example }: Explanation): Explanation {
  return { title: toOneLine(title), kind, paragraphs: paragraphs.map(toOneLine), example };
}

function explainKeyAt(place: Place, { planned }: ExplainingKnowledge): Explanation | null {
  const { path } = place;
  const name = nameOf(place);
  const parent = schemaAt(path)?.type;
  if (parent?.kind === "dictionary") return parent.keys.names === "job" ? explainJob(name, planned) : null;
  const key = schemaAt([...path, name])?.key;
  return key ? explainKey(key) : null;
}

function explainValueAt(place: Place, knowledge: ExplainingKnowledge): Explanation | null {
  const type = schemaAt(place.path)?.type;
  const name = nameOf(place);
  const names = type ? namesOf(type) : null;
  switch (names) {
    case "series":
      return explainSeries(name, knowledge);
    case "architecture":
      return explainArchitecture(name, knowledge.farm);
    case "plugin":
      return explainPlugin(name);
    case "job":
      return explainJob(name, knowledge.planned);
    case null:
      return null;
  }
}

/** Whose name a single word of a type is. */
function namesOf(type: SchemaType): NameSource | null {
  switch (type.kind) {
    case "string":
      return type.names ?? null;
    case "list":
      return type.orSingle ? namesOf(type.items) : null;
    case "either":
      return type.of.map(namesOf).find((names) => names !== null) ?? null;
    case "text":
    case "boolean":
    case "enumeration":
    case "path":
    case "duration":
    case "url":
    case "dictionary":
    case "object":
    case "anything":
      return null;
  }
}
