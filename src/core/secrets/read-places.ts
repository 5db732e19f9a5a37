import { parseDocument } from "../document/parse-document.ts";
import { type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import type { SourceRange } from "../text/source-range.ts";
import { isPlanningKey } from "./valued-secrets.ts";

/** Where a text that can be read has its words. */
export interface Places {
  /** Scalars, in the order of the text. */
  readonly scalars: readonly SourceRange[];
  /** Keys, aliases, and what decides the plan. */
  readonly kept: readonly SourceRange[];
}

/**
 * Where words stand, as YAML has it; null for a text that can't be read. The outline, which reads any text, goes by indentation: it takes
 * a list in brackets that goes on at the left for something else.
 */
export function readPlaces(text: string): Places | null {
  const root = parseDocument(text, () => undefined);
  if (!root) return null;
  const scalars: SourceRange[] = [];
  const kept: SourceRange[] = [];
  // What is merged stands in several mappings, and they can stand in one another.
  const visited = new Set<SourceNode>();
  visit(root, false);
  return { scalars: scalars.toSorted((a, b) => a.from - b.from), kept };

  function visit(node: SourceNode, inEnvironment: boolean): void {
    if (visited.has(node)) return;
    visited.add(node);
    // What an alias stands for is visited where it is written.
    if (node.anchorRange) kept.push(node.range);
    else if (node.kind === "scalar") scalars.push(node.range);
    else if (node.kind === "sequence") for (const item of node.items) visit(item, inEnvironment);
    else for (const pair of [...node.pairs, ...(node.replaced ?? [])]) visitPair(pair, inEnvironment);
  }

  function visitPair({ key, value }: SourcePair, inEnvironment: boolean): void {
    const name = stringOf(key) ?? "";
    kept.push(key.range);
    if (isPlanningKey(name) && !inEnvironment) kept.push(value.range);
    else visit(value, inEnvironment || name === "environment");
  }
}
