import type { JsonSchema } from "./json-schema.ts";
import type { SchemaKey, SchemaObject } from "./schema-types.ts";
import { repositorySuites } from "./vocabulary.ts";

/**
 * What holds of a job and its matrix items together. A variant is the job updated by an item, so each rule says: the job has it,
 * or every item has.
 */
export function conditionsOfJob({ keys }: SchemaObject): readonly JsonSchema[] {
  const ofPlugins = keys.filter(({ plugins }) => plugins !== undefined);
  return [
    ...keys.filter(({ required, plugins }) => required && !plugins).map(requireSomewhere),
    ...ofPlugins.flatMap(keepToPlugins),
    ...ofPlugins.filter(({ required }) => required).flatMap(requireBesidePlugin),
    ...keys.filter(({ internal }) => internal).map(emptyWithoutPlugin),
    takeSuitesFromSeries(),
  ];
}

function requireSomewhere({ name }: SchemaKey): JsonSchema {
  const has = { required: [name] };
  return anyOf(has, allOf(hasMatrix, items(has)));
}

/** A plugin's key in the job, or in an item, stands beside that plugin. */
function keepToPlugins({ name, plugins = [] }: SchemaKey): readonly JsonSchema[] {
  const has = { required: [name] };
  const fits = { type: "object", properties: { plugin: { enum: plugins } } };
  const named = { ...fits, required: ["plugin"] };
  const inJob = anyOf(allOf(named, items(fits)), allOf(hasMatrix, items(named)));
  const inItem = anyOf(allOf(named, items(implies(has, fits))), items(implies(has, named)));
  return [implies(has, inJob), inItem];
}

/** A plugin that cannot do without a key has it in the job, or in each item that is a variant with that plugin. */
function requireBesidePlugin({ name, plugins = [] }: SchemaKey): readonly JsonSchema[] {
  return plugins.map((plugin) => {
    const has = { required: [name] };
    const uses = { type: "object", required: ["plugin"], properties: { plugin: { const: plugin } } };
    const usesAnother = { type: "object", required: ["plugin"], properties: { plugin: { not: { const: plugin } } } };
    return anyOf(
      has,
      allOf({ not: uses }, items(implies(uses, has))),
      allOf(hasMatrix, items(anyOf(has, usesAnother))),
    );
  });
}

/** lpci's own key for what belongs to a plugin is of no account beside one, and has no keys without. */
function emptyWithoutPlugin({ name }: SchemaKey): JsonSchema {
  const empty = { type: ["object", "null"], maxProperties: 0 };
  return anyOf({ required: ["plugin"] }, hasMatrix, { type: "object", properties: { [name]: empty } });
}

/** A package repository without suites takes the job's series; with a matrix, each variant's, which is beyond this rule. */
function takeSuitesFromSeries(): JsonSchema {
  const withoutSuites = { type: "array", contains: { type: "object", not: { required: ["suites"] } } };
  const needsSeries = {
    type: "object",
    required: ["package-repositories"],
    properties: { "package-repositories": withoutSuites },
  };
  const hasSuite = { type: "object", properties: { series: { enum: repositorySuites } } };
  return anyOf(hasMatrix, implies(needsSeries, hasSuite));
}

const hasMatrix = { required: ["matrix"] };

function items(schema: JsonSchema): JsonSchema {
  return { type: "object", properties: { matrix: { type: "array", items: { type: "object", ...schema } } } };
}

function anyOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}

function allOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return { allOf: schemas };
}

function implies(condition: JsonSchema, conclusion: JsonSchema): JsonSchema {
  return anyOf({ not: condition }, conclusion);
}
