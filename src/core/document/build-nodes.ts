import { isAlias, isMap, isScalar, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nestedTooDeeply } from "../diagnostics/yaml-messages.ts";
import {
  repeatedAnchor,
  tagDoesNotFit,
  undefinedAlias,
  unhashableKey,
  unknownTag,
} from "../diagnostics/yaml-value-messages.ts";
import type { SourceRange } from "../text/source-range.ts";
import { buildKey, buildScalar, shortTag } from "./build-scalar.ts";
import { depthLimit } from "./depth-limit.ts";
import { findProperty } from "./find-property.ts";
import { forgetMergedTags } from "./forget-merged-tags.ts";
import { collectMerged, type PendingMerge, settleMerges } from "./merge-mappings.ts";
import { OwnPairs } from "./own-pairs.ts";
import { pairUp } from "./pair-up.ts";
import type { ScalarContext } from "./read-scalar-text.ts";
import { readTag } from "./read-tag.ts";
import { revealAlias, revealAnchor } from "./reveal-anchor.ts";
import type { SourceMapping, SourceNode, SourcePair, SourceScalar, SourceSequence } from "./source-node.ts";
import type { Syntax } from "./syntax-composer.ts";

/** Gives a text's structure its meaning; what PyYAML refuses there is reported. */
export function buildNodes(text: string, { contents, columns }: Syntax, report: Report): SourceNode {
  if (contents === null) return emptyScalar(text.length);
  const builder = new NodeBuilder(text, columns, report);
  const root = builder.build(contents, 0);
  builder.settle();
  return root;
}

class NodeBuilder implements ScalarContext {
  readonly text: string;
  readonly columns: ReadonlyMap<number, number>;
  readonly report: Report;
  private readonly anchors = new Map<string, SourceNode>();
  /** The contents of the collections with an anchor that are not complete yet. */
  private readonly growing = new Set<readonly unknown[]>();
  private readonly merges: PendingMerge[] = [];
  private readonly sets: SourcePair[][] = [];

  constructor(text: string, columns: ReadonlyMap<number, number>, report: Report) {
    this.text = text;
    this.columns = columns;
    this.report = report;
  }

  /** Settles the merges; until then, sets have the values that a merge takes from them. */
  settle(): void {
    settleMerges(this.merges, this.report);
    for (const pairs of this.sets) {
      for (const [index, pair] of pairs.entries()) pairs[index] = { ...pair, value: emptyScalar(pair.key.range.to) };
    }
  }

  /** `depth` counts the collections around the node. */
  build(node: ParsedNode, depth: number): SourceNode {
    if (isScalar(node)) {
      revealAnchor(node, this.text, this.report);
      const scalar = buildScalar(node, this);
      this.register(node.anchor, scalar);
      return scalar;
    }
    if (isAlias(node)) return this.follow(node.source, node.range);
    if (depth >= depthLimit) {
      this.report(nestedTooDeeply({ from: node.range[0], to: node.range[0] + 1 }, depthLimit));
      return emptyScalar(node.range[0]);
    }
    return isMap(node) ? this.buildMapping(node, depth + 1) : this.buildSequence(node, depth + 1);
  }

  private buildMapping(node: YAMLMap.Parsed, depth: number): SourceNode {
    const collection = this.mappingCollection(node);
    const pairs: SourcePair[] = [];
    const range = { from: node.range[0], to: node.range[1] };
    const mapping: SourceMapping & { replaced?: readonly SourcePair[] } = {
      kind: "mapping",
      collection,
      pairs,
      range,
    };
    this.register(node.anchor, mapping);

    const own = new OwnPairs(pairs);
    const merged: SourceMapping[] = [];
    for (const pair of node.items) {
      const key = this.buildKey(pair.key, depth);
      const end = key === "merge" || key === null ? pair.key.range[1] : key.range.to;
      if (key === "merge") forgetMergedTags(pair.value);
      const value = pair.value === null ? emptyScalar(end) : this.build(pair.value, depth);
      if (key === "merge") merged.push(...this.mergedBy(value, pairs));
      else if (key !== null) own.add(key, value);
      if (node.flow !== true) range.to = Math.max(end, value.range.to);
    }
    own.reportDuplicates(this.report);
    if (own.replaced) mapping.replaced = own.replaced;
    if (merged.length > 0) this.merges.push({ pairs, merged, range });
    if (collection === "set") this.sets.push(pairs);
    this.growing.delete(pairs);
    return mapping;
  }

  private mappingCollection(node: YAMLMap.Parsed): SourceMapping["collection"] {
    const tag = readTag(node.tag);
    if (tag.kind === "collection" && tag.tag === "set") return "set";
    if (tag.kind !== "none" && !(tag.kind === "collection" && tag.tag === "map")) this.refuseTag(node, "a mapping");
    return "map";
  }

  /** Null, and reported, for a key that Python can't hash. */
  private buildKey(node: ParsedNode, depth: number): SourceScalar | "merge" | null {
    if (isScalar(node)) {
      const alias = revealAlias(node, this.text);
      if (alias !== null) return this.asKey(this.follow(alias, node.range));
      revealAnchor(node, this.text, this.report);
      const key = buildKey(node, this);
      if (key !== "merge") this.register(node.anchor, key);
      return key;
    }
    return this.asKey(this.build(node, depth));
  }

  private asKey(key: SourceNode): SourceScalar | null {
    if (key.kind === "scalar") return key;
    const { from, to } = key.range;
    this.report(unhashableKey(key.range, this.text.slice(Math.max(0, from - 1), to)));
    return null;
  }

  /** The mappings that a `<<` merges; a mapping that merges nothing but itself stays as it is. */
  private mergedBy(value: SourceNode, pairs: readonly SourcePair[]): readonly SourceMapping[] {
    if (value.kind === "mapping" && value.pairs === pairs) return [];
    return collectMerged(value, this.growing, this.report);
  }

  private buildSequence(node: YAMLSeq.Parsed, depth: number): SourceNode {
    const tag = readTag(node.tag);
    const paired = tag.kind === "collection" && (tag.tag === "omap" || tag.tag === "pairs");
    if (!paired && tag.kind !== "none" && !(tag.kind === "collection" && tag.tag === "seq")) {
      this.refuseTag(node, "a list");
    }
    const items: SourceNode[] = [];
    const range = { from: node.range[0], to: node.range[1] };
    const sequence: SourceSequence = { kind: "sequence", collection: "list", items, range };
    this.register(node.anchor, sequence);

    for (const item of node.items) {
      const built = this.build(item, depth);
      items.push(paired ? pairUp(item, built, shortTag(node.tag), this.report) : built);
      if (node.flow !== true) range.to = Math.max(range.to, built.range.to);
    }
    this.growing.delete(items);
    return sequence;
  }

  private refuseTag(node: YAMLMap.Parsed | YAMLSeq.Parsed, found: string): void {
    const range = findProperty(this.text, "!", node.range[0]);
    const tag = shortTag(node.tag);
    this.report(readTag(node.tag).kind === "unknown" ? unknownTag(range, tag) : tagDoesNotFit(range, tag, found));
  }

  private register(anchor: string | undefined, node: SourceNode): void {
    if (anchor === undefined) return;
    const first = this.anchors.get(anchor);
    if (node.kind !== "scalar") this.growing.add(node.kind === "mapping" ? node.pairs : node.items);
    if (first === undefined) this.anchors.set(anchor, node);
    else this.report(repeatedAnchor(this.anchorOf(node), anchor, this.anchorOf(first)));
  }

  private anchorOf(node: SourceNode): SourceRange {
    return findProperty(this.text, "&", node.range.from);
  }

  /** The contents of the anchor at the place of the alias; an anchor that is being built is shared as it grows. */
  private follow(name: string, [from, to]: readonly [number, number, number]): SourceNode {
    const target = this.anchors.get(name);
    if (target !== undefined) return { ...target, range: { from, to }, anchorRange: target.range };
    this.report(undefinedAlias({ from, to }, name));
    return emptyScalar(from);
  }
}

function emptyScalar(at: number): SourceScalar {
  return { kind: "scalar", range: { from: at, to: at }, scalar: { type: "null" }, source: "", style: "plain" };
}
