import { findPair, type SourceMapping, type SourceNode, stringOf } from "../document/source-node.ts";

/** What is found below a job of another program. */
export interface FoundCommands {
  readonly commands: string[];
  /** Actions that are no commands: what `uses` and its like name. */
  readonly actions: string[];
}

/** Under what keys other programs keep commands, in the order in which they run them. */
export const commandKeys: readonly string[] = [
  "before_install",
  "install",
  "before_script",
  "tasks",
  "steps",
  "run",
  "shell",
  "bash",
  "script",
  "command",
  "after_script",
];

const actionKeys: readonly string[] = ["uses", "task", "template", "orb"];

/** How deep steps may lie within steps, and how many commands are taken: nodes can be cyclic. */
const deepest = 6;
const most = 200;

/** Adds the commands of a mapping such as a job or a step. */
export function collectCommands(mapping: SourceMapping, found: FoundCommands, depth = 0): void {
  for (const key of commandKeys) {
    const value = findPair(mapping, key)?.value;
    if (value !== undefined) collect(value, found, { depth, key });
  }
  for (const key of actionKeys) {
    const value = findPair(mapping, key)?.value;
    const name = value && stringOf(value);
    if (name && found.actions.length < most) found.actions.push(name);
  }
}

interface Below {
  readonly depth: number;
  /** The key that the node stands under, in a list or not. */
  readonly key: string;
}

function collect(node: SourceNode, found: FoundCommands, { depth, key }: Below): void {
  if (depth > deepest || found.commands.length >= most) return;
  switch (node.kind) {
    case "scalar": {
      const written = stringOf(node) ?? "";
      // A step that is only a word is an action: CircleCI's `checkout`.
      if (written.trim() !== "") (key === "steps" ? found.actions : found.commands).push(written);
      return;
    }
    case "mapping":
      collectCommands(node, found, depth + 1);
      return;
    case "sequence": {
      // The words of one command, as docker-compose writes it.
      const words = key === "command" ? node.items.map(wordOf) : [null];
      if (words.length > 0 && words.every((word) => word !== null)) found.commands.push(words.join(" "));
      else for (const item of node.items) collect(item, found, { depth: depth + 1, key });
    }
  }
}

function wordOf(node: SourceNode): string | null {
  if (node.kind !== "scalar") return null;
  const word = stringOf(node) ?? node.source;
  return /^[\w./=:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
