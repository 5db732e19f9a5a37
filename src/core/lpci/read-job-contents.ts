import type { JobDefinition, Variant } from "../configuration/configuration.ts";
import { effectiveKeys } from "../configuration/effective-keys.ts";
import { findPair, type SourceNode, stringOf } from "../document/source-node.ts";
import type { ContentsCommand, ContentsPlugin, ContentsSnap, JobContents } from "./job-contents.ts";
import { findPlugin } from "./plugins.ts";
import { pythonText } from "./python-text.ts";
import { isFalse, listItems, mappingPairs } from "./python-values.ts";

/** So many items of a list are read; a job that asks for more is read by nobody. */
const mostItems = 200;

/** What a variant asks the builder for (section 8 of the semantics): its effective definition, read as lpci reads it. */
export function readJobContents(job: JobDefinition, variant: Variant): JobContents {
  const values = new Map(effectiveKeys(job, variant).map(({ key, value }) => [key, value]));
  const plugin = readPlugin(values.get("plugin"));
  return {
    plugin,
    commands: readCommands(values, plugin),
    packages: itemsOf(values.get("packages")).flatMap((item) => stringOf(item) ?? []),
    snaps: itemsOf(values.get("snaps")).flatMap((item) => readSnap(item) ?? []),
    repositories: itemsOf(values.get("package-repositories")).flatMap((item) => readRepository(item) ?? []),
    environment: readEnvironment(values.get("environment")),
    isRoot: readBoolean(values.get("root"), true),
  };
}

function readPlugin(value: SourceNode | undefined): ContentsPlugin | null {
  const name = value ? stringOf(value) : null;
  return name === null ? null : { name, known: findPlugin(name) };
}

/** The plugin's own command stands where it runs: before what follows it, and not at all where `run` takes its place. */
function readCommands(
  values: ReadonlyMap<string, SourceNode>,
  plugin: ContentsPlugin | null,
): readonly ContentsCommand[] {
  const command = (key: ContentsCommand["key"]): ContentsCommand[] => {
    const value = values.get(key);
    const script = value && !isFalse(value) ? stringOf(value) : null;
    return script === null ? [] : [{ key, script, isIgnored: plugin?.known?.ignores.includes(key) ?? false }];
  };
  const run = command("run");
  const own: ContentsCommand[] = [{ key: "plugin", script: "", isIgnored: false }];
  const isReplaced = plugin?.known?.run === "replaces" && run.length > 0;
  return [
    ...command("run-before"),
    ...(plugin?.known?.runsAlone === true && !isReplaced ? own : []),
    ...run,
    ...command("run-after"),
  ];
}

function readSnap(item: SourceNode): ContentsSnap | null {
  const name = stringOf(item);
  // The deprecated form stands for a classic snap.
  if (name !== null) return { name, channel: "latest/stable", classic: true };
  if (item.kind !== "mapping") return null;
  const own = textAt(item, "name");
  if (own === null) return null;
  const classic = readBoolean(findPair(item, "classic")?.value, false);
  return { name: own, channel: textAt(item, "channel") ?? "latest/stable", classic };
}

function readRepository(item: SourceNode): string | null {
  if (item.kind !== "mapping") return null;
  const ppa = textAt(item, "ppa");
  return ppa === null ? textAt(item, "url") : `ppa:${ppa}`;
}

function readEnvironment(value: SourceNode | undefined): JobContents["environment"] {
  const pairs = value ? (mappingPairs(value) ?? []) : [];
  return pairs.slice(0, mostItems).flatMap(({ key, value: text }) => {
    const name = pythonText(key.scalar);
    return name === null ? [] : [[name, text.kind === "scalar" ? pythonText(text.scalar) : null] as const];
  });
}

function itemsOf(value: SourceNode | undefined): readonly SourceNode[] {
  return (value ? (listItems(value) ?? []) : []).slice(0, mostItems);
}

function textAt(mapping: Extract<SourceNode, { readonly kind: "mapping" }>, key: string): string | null {
  const pair = findPair(mapping, key);
  return pair && stringOf(pair.value);
}

function readBoolean(value: SourceNode | undefined, otherwise: boolean): boolean {
  return value?.kind === "scalar" && value.scalar.type === "bool" ? value.scalar.value : otherwise;
}
