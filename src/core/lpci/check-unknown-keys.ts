import { stringOf } from "../document/source-node.ts";
import { keysOfPlugin } from "./check-plugin.ts";
import type { ValueChecker } from "./create-value-checker.ts";
import { findingAt, type LpciFinding, mostInFile } from "./finding.ts";
import type { JobFindings } from "./job-findings.ts";
import { commonJobKeys, jobDefinitionSchema, matrixItemSchema } from "./job-schema.ts";
import { pluginKeys } from "./plugin-keys.ts";
import type { SchemaObject } from "./schema-types.ts";
import { describeUnknownKey } from "./unknown-key.ts";
import { effectivePair, type GroupedJob, type JobPair, type KeyTable, type VariantGroup } from "./variant-groups.ts";

/**
 * Notes the keys that lpci does not know in a job or its matrix items; the keys of a plugin are known beside it only. A job's
 * own key concerns all variants but those whose items have a key of the same name.
 */
export function checkUnknownKeys(
  grouped: GroupedJob,
  readable: readonly VariantGroup[],
  checker: ValueChecker,
  findings: JobFindings,
): void {
  const common = new Set(commonJobKeys.map(({ name }) => name));
  const ofPlugins = new Set(pluginKeys.map(({ name }) => name));
  const everywhere = readable.flatMap(({ indexes }) => indexes);
  const overriding = new Set<string>();
  let count = 0;
  for (const group of readable) {
    for (const [name, pair] of group.item.named) {
      overriding.add(name);
      if (isKnown(name, group)) continue;
      note(name, pair, { group, table: group.item, object: matrixItemSchema }, group.indexes);
    }
  }
  for (const [name, pair] of grouped.own.named) {
    if (common.has(name)) continue;
    const isSame = !overriding.has(name) && !ofPlugins.has(name);
    const concerned = isSame
      ? readable
      : readable.filter((group) => !group.item.named.has(name) && !isKnown(name, group));
    const [group] = concerned;
    if (!group) continue;
    const indexes = isSame ? everywhere : concerned.flatMap((one) => one.indexes);
    note(name, pair, { group, table: grouped.own, object: jobDefinitionSchema }, indexes);
  }

  function note(name: string, pair: JobPair, place: UnknownPlace, indexes: readonly number[]): void {
    count += 1;
    if (count > mostInFile) return;
    const { group, table, object } = place;
    const problem = describeUnknownKey(name, pair, {
      object,
      plugin: pluginOf(group),
      checker,
      has: (key) => table.named.has(key),
    });
    const found: readonly LpciFinding[] = [findingAt(pair.key.range, problem)];
    findings.add([name], found, indexes);
  }

  function isKnown(name: string, group: VariantGroup): boolean {
    if (common.has(name)) return true;
    return ofPlugins.has(name) && keysOfPlugin(pluginOf(group)).some((key) => key.name === name);
  }

  function pluginOf(group: VariantGroup): string | null {
    const pair = effectivePair(grouped, group, "plugin");
    return pair && stringOf(pair.value);
  }
}

interface UnknownPlace {
  readonly group: VariantGroup;
  readonly table: KeyTable;
  readonly object: SchemaObject;
}
