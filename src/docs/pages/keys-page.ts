import {
  describeKey,
  type LpciPlugin,
  lpciPlugins,
  lpciSchema,
  type SchemaKey,
  type SchemaObject,
  type SchemaType,
} from "../../core/index.ts";
import type { DocsPage, DocsSection, DocsTerm } from "../docs-page.ts";
import { text } from "../make-blocks.ts";

/** A mapping of the schema, and the keys that lead to it. */
interface KeyedObject {
  readonly object: SchemaObject;
  readonly path: readonly string[];
}

/** Every mapping that a file may have, each once, outermost first. */
export function schemaObjects(): readonly KeyedObject[] {
  const found = new Map<SchemaObject, readonly string[]>();
  visit({ kind: "object", object: lpciSchema }, []);
  return [...found].map(([object, path]) => ({ object, path }));

  function visit(type: SchemaType, path: readonly string[]) {
    switch (type.kind) {
      case "object":
        if (found.has(type.object)) return;
        found.set(type.object, path);
        for (const { name, type: own, internal } of type.object.keys) if (!internal) visit(own, [...path, name]);
        return;
      case "list":
        visit(type.items, path);
        return;
      case "dictionary":
        visit(type.values, path);
        return;
      case "either":
        for (const one of type.of) visit(one, path);
        return;
      case "string":
      case "text":
      case "boolean":
      case "enumeration":
      case "path":
      case "duration":
      case "url":
      case "anything":
        return;
    }
  }
}

function sectionOf({ object, path }: KeyedObject): DocsSection {
  const last = path.at(-1);
  const keys = object.keys.filter(({ internal }) => !internal);
  return {
    id: last ?? "top",
    title: last === undefined ? "At the top" : last === "jobs" ? "In a job" : `In \`${last}\``,
    blocks: [text(whereabouts(path)), { kind: "terms", terms: keys.map((key) => termOf(key, last ?? "top")) }],
  };
}

function whereabouts(path: readonly string[]): string {
  const [last, ...others] = path.toReversed();
  if (last === undefined) return "These are all the keys that a file may have. Any other is an error for lpci.";
  if (last === "jobs") return "Each job has these, under its name. Any other key is an error for lpci.";
  const owner = others[0] === "matrix" || others[0] === "jobs" ? "a job" : `\`${others[0]}\``;
  return last === "matrix"
    ? "An item of a matrix may have every key of a job, and takes its place."
    : `What stands under \`${last}\` of ${owner}.`;
}

function termOf(key: SchemaKey, section: string): DocsTerm {
  const { name, meaning, type, required, example, plugins, default: otherwise } = describeKey(key);
  const beside = plugins.length > 0 ? `Only beside the plugin ${plugins.map((one) => `\`${one}\``).join(" or ")}.` : "";
  return {
    id: `${section}.${name}`,
    term: name,
    isCode: true,
    note: required ? "required" : "",
    words: [
      meaning,
      `It is ${type}.${otherwise === null ? "" : ` Without it, it is \`${otherwise}\`.`}`,
      ...(beside === "" ? [] : [beside]),
      ...(key.deprecated === undefined ? [] : [`Better not used: ${key.deprecated}`]),
    ],
    example,
  };
}

function pluginTerm({ name, meaning, adds, since, ignores }: LpciPlugin): DocsTerm {
  return {
    id: `plugin.${name}`,
    term: name,
    isCode: true,
    note: since === undefined ? "" : `from lpci ${since}`,
    words: [
      meaning,
      `It adds: ${adds}`,
      ...(ignores.length > 0 ? [`Beside it, ${ignores.map((key) => `\`${key}\``).join(" and ")} are ignored.`] : []),
    ],
    example: `plugin: ${name}`,
  };
}

export const keysPage: DocsPage = {
  id: "keys",
  title: "Key reference",
  summary: "Every key that a .launchpad.yaml may have: what it does, what its value may be, and an example.",
  sections: [
    ...schemaObjects()
      .filter(({ path }) => path.at(-1) !== "matrix")
      .map(sectionOf),
    {
      id: "plugins",
      title: "Plugins",
      blocks: [
        text("A plugin sets the job’s container up, and may bring a command of its own."),
        { kind: "terms", terms: lpciPlugins.map(pluginTerm) },
      ],
    },
  ],
};
