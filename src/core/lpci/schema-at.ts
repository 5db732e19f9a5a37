import { lpciSchema } from "./lpci-schema.ts";
import type { SchemaKey, SchemaObject, SchemaType } from "./schema-types.ts";

/** What may stand at a place of a file as written. */
export interface SchemaPlace {
  readonly type: SchemaType;
  /** The key whose value it is; null at the top, for items of a list and for values under names of the author's own. */
  readonly key: SchemaKey | null;
}

/** Keys and positions from the top: `["jobs", "test", "matrix", 0, "output"]`. Any name does for a job's. */
export type SchemaPath = readonly (string | number)[];

const top: SchemaPlace = { type: { kind: "object", object: lpciSchema }, key: null };

/** What may stand at a path of a file as written; null where nothing may. Of several forms, the first that has the path. */
export function schemaAt(path: SchemaPath): SchemaPlace | null {
  return path.reduce<SchemaPlace | null>((place, step) => place && stepInto(place.type, step), top);
}

/** The forms of a mapping with keys of its own that a type allows: none for text, lists and mappings with any keys. */
export function objectsOf(type: SchemaType): readonly SchemaObject[] {
  if (type.kind === "object") return [type.object];
  return type.kind === "either" ? type.of.flatMap(objectsOf) : [];
}

/**
 * The keys that may be written in the mapping at a path, in the declaration's order; without those that belong to another
 * plugin than the one given, and without lpci's own.
 */
export function keysAt(path: SchemaPath, plugin: string | null): readonly SchemaKey[] {
  const place = schemaAt(path);
  if (!place) return [];
  const keys = objectsOf(place.type).flatMap(({ keys: own }) => own);
  return keys.filter(
    ({ internal, plugins }) => !internal && (!plugins || (plugin !== null && plugins.includes(plugin))),
  );
}

function stepInto(type: SchemaType, step: string | number): SchemaPlace | null {
  switch (type.kind) {
    case "object": {
      const key = type.object.keys.find(({ name }) => name === step);
      return key ? { type: key.type, key } : null;
    }
    case "dictionary":
      return typeof step === "string" ? { type: type.values, key: null } : null;
    case "list":
      return typeof step === "number" ? { type: type.items, key: null } : null;
    case "either":
      return type.of.map((form) => stepInto(form, step)).find((place) => place !== null) ?? null;
    case "string":
    case "text":
    case "boolean":
    case "enumeration":
    case "path":
    case "duration":
    case "url":
    case "anything":
      return null;
  }
}
