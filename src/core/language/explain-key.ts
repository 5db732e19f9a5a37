import { describeKey } from "../lpci/key-reference.ts";
import type { SchemaKey, SchemaType } from "../lpci/schema-types.ts";
import { joinWords } from "../text/join-words.ts";
import type { Explanation } from "./explanation.ts";

/** What a key means, what its value may be, and what holds without it. */
export function explainKey(key: SchemaKey): Explanation {
  const { name, meaning, type, required, default: without, example, plugins } = describeKey(key);
  const beside = plugins.map((plugin) => `\`${plugin}\``);
  return {
    title: name,
    kind: `${required ? "required key" : "key"}: ${type}`,
    paragraphs: [
      meaning,
      ...(without === null ? [] : [`Default: \`${without}\`.`]),
      ...(beside.length > 0 ? [`Only beside the plugin ${joinWords(beside, "or")}.`] : []),
      ...(key.deprecated === undefined ? [] : [key.deprecated]),
    ],
    example,
  };
}

/** A type in a word or two, as it stands beside a key. */
export function shortType(type: SchemaType): string {
  switch (type.kind) {
    case "string":
      return type.names ?? "text";
    case "text":
    case "enumeration":
      return "text";
    case "boolean":
      return "true or false";
    case "path":
    case "duration":
    case "list":
      return type.kind;
    case "url":
      return "address";
    case "dictionary":
    case "object":
      return "mapping";
    case "either":
      return type.of[0] ? shortType(type.of[0]) : "value";
    case "anything":
      return "value";
  }
}
