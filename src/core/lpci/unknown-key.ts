import type { LpciProblem, UnknownKeyClue } from "../diagnostics/lpci-problem.ts";
import type { SourceNode } from "../document/source-node.ts";
import { closestWord } from "../text/closest-word.ts";
import type { ValueChecker } from "./create-value-checker.ts";
import type { ValuePair } from "./python-values.ts";
import type { SchemaKey, SchemaObject } from "./schema-types.ts";

/** What an unknown key stands among. */
export interface KeyContext {
  /** The mapping's declaration, as written: the keys that somebody may have meant. */
  readonly object: SchemaObject;
  /** The plugin beside which it stands; its keys may have been meant too. */
  readonly plugin?: string | null;
  readonly checker: ValueChecker;
  /** Whether a key is there already. */
  readonly has: (name: string) => boolean;
  /** What the key would be right for in another place. */
  readonly stray?: UnknownKeyClue["stray"];
}

/** What can be said of a key that lpci does not know. */
export function describeUnknownKey(
  name: string,
  pair: ValuePair,
  { object, plugin = null, checker, has, stray = null }: KeyContext,
): LpciProblem {
  const candidates = object.keys.filter((key) => !key.internal && (key.plugins?.includes(plugin ?? "") ?? true));
  const meant = findMeant(name, candidates);
  const renames = meant !== null && !has(meant.name) && checker.checkKey(meant, pair).length === 0;
  const plugins = object.keys.find(({ name: known }) => known === name)?.plugins ?? [];
  const clue = { meant: meant?.name ?? null, renames: renames && isSafe(name, meant.name), plugins, stray };
  return { kind: "unknown-key", key: name, of: object.title, clue };
}

function findMeant(name: string, keys: readonly SchemaKey[]): SchemaKey | null {
  const written = name.toLowerCase().replaceAll("_", "-");
  const names = keys.map((key) => key.name);
  const meant = closestWord(written, names) ?? otherNames.get(written) ?? null;
  return keys.find((key) => key.name === meant) ?? null;
}

/** What decides the plan is renamed only where it is misspelt: another program's words for it have other values. */
function isSafe(name: string, meant: string): boolean {
  const decidesPlan = ["series", "architectures", "matrix", "pipeline", "jobs"].includes(meant);
  return !decidesPlan || closestWord(name.toLowerCase().replaceAll("_", "-"), [meant]) !== null;
}

/** What other programs call it. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["apt", "packages"],
  ["arch", "architectures"],
  ["artifacts", "output"],
  ["before-script", "run-before"],
  ["after-script", "run-after"],
  ["build-packages", "packages"],
  ["build-snaps", "snaps"],
  ["command", "run"],
  ["commands", "run"],
  ["dependencies", "packages"],
  ["env", "environment"],
  ["files", "paths"],
  ["image", "series"],
  ["install", "packages"],
  ["job", "job-name"],
  ["distribution", "series"],
  ["needs", "input"],
  ["os", "series"],
  ["path", "paths"],
  ["release", "series"],
  ["runs-on", "architectures"],
  ["script", "run"],
  ["scripts", "run"],
  ["stages", "pipeline"],
  ["steps", "run"],
  ["strategy", "matrix"],
  ["target", "target-directory"],
  ["directory", "target-directory"],
  ["variables", "environment"],
]);

/** Whether a value looks like the definition of a job. */
export function looksLikeJob(node: SourceNode): boolean {
  if (node.kind !== "mapping") return false;
  const names = new Set(["series", "architectures", "matrix"]);
  return node.pairs.some(
    ({ key }) => key.kind === "scalar" && key.scalar.type === "str" && names.has(key.scalar.value),
  );
}
