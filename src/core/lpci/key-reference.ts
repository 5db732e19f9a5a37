import { joinWords } from "../text/join-words.ts";
import type { SchemaKey, SchemaObject, SchemaType } from "./schema-types.ts";

/** A key as a reference tells it: plain words, code in backticks. */
export interface KeyReference {
  readonly name: string;
  readonly meaning: string;
  /** What its value may be: `a list of strings`. */
  readonly type: string;
  readonly required: boolean;
  /** As one would write it. */
  readonly default: string | null;
  /** Key and value as one would write them. */
  readonly example: string;
  /** Beside which plugins it exists; none where it always does. */
  readonly plugins: readonly string[];
}

/** What a reference says of a key. */
export function describeKey(key: SchemaKey): KeyReference {
  return {
    name: key.name,
    meaning: key.meaning,
    type: typeInWords(key.type) + (key.nullable ? ", or nothing" : ""),
    required: key.required,
    default: key.default ?? null,
    example: writeExample(key),
    plugins: key.plugins ?? [],
  };
}

/** A type in words, as they stand after *is*: `a list of strings`. */
export function typeInWords(type: SchemaType): string {
  switch (type.kind) {
    case "string":
      return type.pattern && !type.names ? type.pattern.title : singular[type.names ?? "text"];
    case "text":
      return "a string";
    case "boolean":
      return "`true` or `false`";
    case "enumeration":
      return joinWords(
        type.values.map((value) => `\`${value}\``),
        "or",
      );
    case "path":
      return "a path";
    case "duration":
      return "a duration: seconds, `1 day, 12:00:00` or `P1DT12H`";
    case "url":
      return `an ${joinWords(type.schemes, "or")} address`;
    case "list":
      return type.orSingle ? `${typeInWords(type.items)}, or a list of them` : `a list of ${itemsInWords(type.items)}`;
    case "dictionary":
      return type.values.kind === "object"
        ? `a mapping of names to ${itemsInWords(type.values)}`
        : `a mapping of names to ${type.values.kind === "text" ? "strings" : "values"}`;
    case "object":
      return type.object.keys.length === 0 ? "an empty mapping" : `a mapping with ${keysInWords(type.object)}`;
    case "either":
      return joinWords(type.of.map(typeInWords), "or");
    case "anything":
      return "any value";
  }
}

/** What is in a list, in words. */
function itemsInWords(type: SchemaType): string {
  switch (type.kind) {
    case "string":
      return plural[type.names ?? "text"];
    case "object":
      return `mappings with ${keysInWords(type.object)}`;
    case "either":
      return joinWords(type.of.map(itemsInWords), "or");
    case "list":
      return `lists of ${itemsInWords(type.items)}`;
    case "text":
    case "boolean":
    case "enumeration":
    case "path":
    case "duration":
    case "url":
    case "dictionary":
    case "anything":
      return typeInWords(type);
  }
}

/** The first keys of a mapping by name. */
function keysInWords({ keys }: SchemaObject): string {
  const names = keys.filter(({ internal }) => !internal).map(({ name }) => `\`${name}\``);
  return names.length <= mostKeys ? joinWords(names) : `${names.slice(0, mostKeys).join(", ")} and others`;
}

const mostKeys = 3;

const plural = {
  text: "strings",
  series: "codenames of Ubuntu series",
  architecture: "architectures",
  job: "names of jobs",
  plugin: "names of plugins",
};

const singular = {
  text: "a string",
  series: "the codename of an Ubuntu series",
  architecture: "an architecture",
  job: "the name of a job",
  plugin: "the name of a plugin",
};

function writeExample({ name, example }: SchemaKey): string {
  const [first = "", ...rest] = example.split("\n");
  const indent = first === "" && rest[0]?.startsWith("- ") ? "" : "  ";
  const lines = first === "" ? rest.map((line) => indent + line) : rest;
  return [first === "" ? `${name}:` : `${name}: ${first}`, ...lines].join("\n");
}
