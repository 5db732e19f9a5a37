import { describeReading } from "../configuration/describe-reading.ts";
import { stringOf } from "../document/source-node.ts";
import { closestWord } from "../text/closest-word.ts";
import { missingKey } from "./check-object.ts";
import { wrongType } from "./check-scalar.ts";
import type { ValueChecker } from "./create-value-checker.ts";
import { findingAt, type LpciFinding, noFindings, placeOf, under } from "./finding.ts";
import { pluginKeys } from "./plugin-keys.ts";
import { findPlugin, lpciPlugins } from "./plugins.ts";
import type { SchemaKey } from "./schema-types.ts";
import type { JobPair } from "./variant-groups.ts";

/** Checks a plugin and its keys. If lpci minds anything here, it says nothing else of the job. */
export function checkPlugin(
  plugin: JobPair,
  find: (name: string) => JobPair | null,
  checker: ValueChecker,
): readonly LpciFinding[] {
  const flaw = checkName(plugin);
  if (flaw) return [flaw];
  const keys = keysOfPlugin(stringOf(plugin.value));
  const findings = keys.flatMap((key) => checkPluginKey(key, find(key.name), plugin, checker));
  return under("__root__", findings);
}

/** The keys that exist beside a plugin. */
export function keysOfPlugin(plugin: string | null): readonly SchemaKey[] {
  return plugin === null ? [] : pluginKeys.filter((key) => key.plugins?.includes(plugin));
}

function checkName({ key, value }: JobPair): LpciFinding | null {
  const range = placeOf(value, key.range);
  if (value.kind !== "scalar") {
    const problem = wrongType(value, { kind: "string", names: "plugin" }, key.range);
    return { path: ["__root__"], inside: ["plugin"], range, problem };
  }
  const name = stringOf(value);
  if (name !== null && findPlugin(name)) return null;
  const plugins = lpciPlugins.filter(({ since }) => since === undefined).map((plugin) => plugin.name);
  const meant = name === null ? null : closestWord(name.toLowerCase().replaceAll("_", "-"), plugins);
  const source = name ?? describeReading(value).source;
  return { ...findingAt(range, { kind: "unknown-plugin", value: source, plugins, meant }), ends: true };
}

function checkPluginKey(
  key: SchemaKey,
  pair: JobPair | null,
  plugin: JobPair,
  checker: ValueChecker,
): readonly LpciFinding[] {
  if (pair) return under(key.name, checker.checkKey(key, pair));
  return key.required ? under(key.name, [missingKey(key, plugin.value.range)]) : noFindings;
}
