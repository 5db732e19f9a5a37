import { type SchemaPath, schemaAt } from "../lpci/schema-at.ts";
import type { SchemaKey, SchemaType } from "../lpci/schema-types.ts";
import { quoteWord } from "../text/quote-word.ts";
import type { Choice, LanguageKnowledge, NameChoice } from "./completion.ts";
import type { Caret } from "./find-caret.ts";
import { jobKeyChoices, keyChoices } from "./key-choices.ts";
import { nameChoices } from "./name-choices.ts";
import { wordsOf } from "./outlined-pipeline.ts";

/** What may be written where a value stands, or an item of a list: also the first key of a mapping, or an item with its dash. */
export function valueChoices(caret: Caret, knowledge: LanguageKnowledge): readonly Choice[] {
  const { path, marked, containers } = caret.place;
  const place = schemaAt(path);
  if (!place) return [];
  const inList = typeof path.at(-1) === "number";
  const present = new Set(inList ? wordsOf(containers.at(-1) ?? null) : []);
  return choicesOf(place.type, path, marked ? "" : "- ");

  function choicesOf(type: SchemaType, at: SchemaPath, prefix: string): readonly Choice[] {
    switch (type.kind) {
      case "either":
        return type.of.flatMap((form) => choicesOf(form, at, prefix));
      case "object":
        return isOnOwnLine(caret) ? keyChoices(caret, at, prefix) : [];
      case "dictionary":
        return isOnOwnLine(caret) ? jobKeyChoices(caret, at) : [];
      case "list":
        if (isOnOwnLine(caret) && !inList) return choicesOf(type.items, [...at, 0], "- ");
        return type.orSingle ? choicesOf(type.items, [...at, 0], prefix) : [];
      case "string":
        return type.names
          ? written(nameChoices(type.names, caret, knowledge), prefix)
          : blockChoices(caret, place?.key);
      case "enumeration":
        return written(words(type.values, place?.key ?? null), prefix);
      case "boolean":
        return written(words(["true", "false"], place?.key ?? null), prefix, { bare: true });
      case "text":
      case "path":
      case "duration":
      case "url":
      case "anything":
        return [];
    }
  }

  function written(
    names: readonly NameChoice[],
    prefix: string,
    { bare }: { readonly bare: boolean } = { bare: false },
  ): readonly Choice[] {
    return names
      .filter(({ label, kind }) => kind === "job" || !present.has(label))
      .map((name) => {
        const isPlain = caret.place.style === "plain" && !bare;
        const insert = prefix + (isPlain ? quoteWord(name.label) : name.label);
        return { ...name, insert, caret: insert.length, continues: false };
      });
  }
}

/** The beginning of a block of lines, where a value is mostly one. */
function blockChoices({ place, indentation, column }: Caret, key: SchemaKey | null | undefined): readonly Choice[] {
  const isBlock = key?.example.startsWith("|\n") ?? false;
  if (!isBlock || place.text !== "" || place.flow || indentation !== null || place.style !== "plain") return [];
  const insert = `|\n${" ".repeat(column + 2)}`;
  const detail = "several lines";
  return [{ label: "|", kind: "value", detail, explain: () => null, insert, caret: insert.length, continues: false }];
}

function words(values: readonly string[], key: SchemaKey | null): readonly NameChoice[] {
  return values.map((label) => ({
    label,
    kind: "value",
    detail: key?.default === label ? "default" : "",
    explain: () => null,
  }));
}

/** Whether nothing but dashes stands before the word, so that a mapping or a list may begin there. */
function isOnOwnLine({ indentation, place }: Caret): boolean {
  return indentation !== null && !place.flow && place.style === "plain";
}
