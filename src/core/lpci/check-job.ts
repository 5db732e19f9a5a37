import type { JobDefinition } from "../configuration/configuration.ts";
import { stringOf } from "../document/source-node.ts";
import { keyIsNoString } from "./check-object.ts";
import { checkPlugin } from "./check-plugin.ts";
import { checkRepositories } from "./check-repositories.ts";
import { checkUnknownKeys } from "./check-unknown-keys.ts";
import type { ValueChecker } from "./create-value-checker.ts";
import { type FileFinding, type LpciFinding, mostInFile } from "./finding.ts";
import { JobFindings } from "./job-findings.ts";
import { commonJobKeys } from "./job-schema.ts";
import { pluginKeys } from "./plugin-keys.ts";
import type { SchemaKey } from "./schema-types.ts";
import { effectivePair, groupVariants, type JobPair, type VariantGroup } from "./variant-groups.ts";

const commonKeys: ReadonlyMap<string, SchemaKey> = new Map(commonJobKeys.map((key) => [key.name, key]));

/**
 * What lpci minds about the variants of a job. A key that is no string, and anything about the plugin, is all that lpci says of
 * a variant. What the job says is looked at once for all variants that do not say otherwise.
 */
export function checkJob(job: JobDefinition, checker: ValueChecker): readonly FileFinding[] {
  const grouped = groupVariants(job);
  const known = new Map<object, Map<string, readonly LpciFinding[]>>();
  const findings = new JobFindings(job);
  const readable = grouped.groups.filter(checkReadable);
  const notedKeys = commonJobKeys.filter(isNoted);
  for (const group of readable) for (const key of keysToCheck(group)) checkCommonKey(group, key);
  checkUnknownKeys(grouped, readable, checker, findings);
  return findings.take(mostInFile);

  /** Whether lpci gets as far as to the keys of the variants. */
  function checkReadable(group: VariantGroup): boolean {
    const odd = group.item.odd ?? grouped.own.odd;
    const plugin = effectivePair(grouped, group, "plugin");
    const masking = odd ? once(odd, "masking", () => [keyIsNoString(odd)]) : plugin && checkPluginOf(group, plugin);
    if (masking) findings.add([], masking, group.indexes);
    return !masking || masking.length === 0;
  }

  function checkPluginOf(group: VariantGroup, plugin: JobPair): readonly LpciFinding[] {
    const isShared = pluginKeys.every(({ name }) => !group.item.named.has(name));
    const compute = () => checkPlugin(plugin, (name) => effectivePair(grouped, group, name), checker);
    return isShared ? once(plugin, "masking", compute) : compute();
  }

  /** Whether there is something to say of what the job has under a key; mostly there is not, for all of its variants at once. */
  function isNoted(key: SchemaKey): boolean {
    const pair = grouped.own.named.get(key.name);
    return pair !== undefined && (key.name === "package-repositories" || checkOwn(key, pair).length > 0);
  }

  /** The keys of the variants' matrix item, and the job's that it leaves as they are. */
  function keysToCheck({ item }: VariantGroup): readonly SchemaKey[] {
    const keys = notedKeys.filter(({ name }) => !item.named.has(name));
    for (const name of item.named.keys()) {
      const key = commonKeys.get(name);
      if (key) keys.push(key);
    }
    return keys;
  }

  function checkCommonKey(group: VariantGroup, key: SchemaKey): void {
    const { name } = key;
    const pair = effectivePair(grouped, group, name);
    if (!pair || (name === "plugin-config" && effectivePair(grouped, group, "plugin"))) return;
    const isInherited = grouped.own.named.get(name) === pair;
    const own = isInherited ? checkOwn(key, pair) : checker.checkKey(key, pair);
    if (name !== "package-repositories") return findings.add([name], own, group.indexes);
    const series = effectivePair(grouped, group, "series")?.value ?? null;
    const tag = own.length > 0 ? "" : `beside ${(series && stringOf(series)) ?? ""}`;
    const all = once(own, tag, () => checkRepositories(pair, own, series));
    findings.add([name], all, group.indexes);
  }

  function checkOwn(key: SchemaKey, pair: JobPair): readonly LpciFinding[] {
    return once(pair, "value", () => checker.checkKey(key, pair));
  }

  /** What is computed once for a pair, so that what variants share is the same list. */
  function once(pair: object, tag: string, compute: () => readonly LpciFinding[]): readonly LpciFinding[] {
    const byTag = known.get(pair) ?? new Map<string, readonly LpciFinding[]>();
    known.set(pair, byTag);
    const found = byTag.get(tag) ?? compute();
    byTag.set(tag, found);
    return found;
  }
}
