import type { Fix } from "../diagnostics/diagnostic.ts";
import { lpciFix } from "../diagnostics/lpci-messages.ts";
import { findPair, type SourceMapping, type SourceNode, type SourcePair, stringOf } from "../document/source-node.ts";
import { quoteScalar, renameKey, replaceScalar, wrapInList } from "../edits/change-scalar.ts";
import { appendPair, inlineEntry } from "../edits/insert-entry.ts";
import { removePair } from "../edits/remove-entry.ts";
import type { SourceTree } from "../edits/source-tree.ts";
import type { SourceRange } from "../text/source-range.ts";
import type { LpciFinding } from "./finding.ts";

/** A pair and the mapping in which it is written. */
interface WrittenPair {
  readonly parent: SourceMapping;
  readonly pair: SourcePair;
}

/** The mechanical repairs of something that lpci rejects, best first; none where they are not certain. */
export function fixSchema({ problem, path, range }: LpciFinding, tree: SourceTree): readonly Fix[] {
  switch (problem.kind) {
    case "unknown-key": {
      const written = findKey(tree, range);
      const { meant, renames } = problem.clue;
      const isRenamed = written && renames && meant !== null && !isRepeated(written) && !isOverJobs(tree, written);
      const rename = isRenamed ? lpciFix("rename", meant, one(renameKey(written.pair, meant))) : [];
      return [...rename, ...remove(tree, written, problem.key)];
    }
    case "key-is-no-string":
      return remove(tree, findKey(tree, range), problem.value.source ?? "the key");
    case "wrong-type":
      return fixType(problem.wayOut, range, tree);
    case "wrong-form":
      // A name in the pipeline is the name of a job: it can't change alone.
      return path[0] === "pipeline" ? [] : replace(tree, range, problem.meant);
    case "not-listed":
    case "unknown-plugin":
      return replace(tree, range, problem.meant);
    case "needs-another":
      return addComponents(tree, findKey(tree, range));
    case "forbids-another":
      return remove(tree, findKey(tree, range), problem.forbids);
    case "both-of-two":
      return fixBoth(tree, findKey(tree, range), problem.keys);
    case "missing-key":
    case "wrong-duration":
    case "none-of-two":
    case "series-is-no-suite":
      return [];
  }
}

function fixType(
  wayOut: Extract<LpciFinding["problem"], { readonly kind: "wrong-type" }>["wayOut"],
  range: SourceRange,
  tree: SourceTree,
): readonly Fix[] {
  if (wayOut === null) return [];
  if (wayOut === "remove") {
    const written = findKey(tree, range) ?? findValue(tree, range);
    return remove(tree, written, (written && stringOf(written.pair.key)) ?? "the key");
  }
  const node = findScalar(tree, range);
  if (!node) return [];
  if (wayOut === "quote") return lpciFix("quote", "", one(quoteScalar(node)));
  if (wayOut === "list") return lpciFix("list", "", one(wrapInList(node)));
  return lpciFix("replace", wayOut.write, [{ range: node.range, insert: wayOut.write }]);
}

/** Of two keys that exclude each other, those whose going leaves the other one right. */
function fixBoth(tree: SourceTree, written: WrittenPair | null, keys: readonly [string, string]): readonly Fix[] {
  if (!written) return [];
  const { parent } = written;
  const hasComponents = findPair(parent, "components") !== null;
  return keys.flatMap((name) => {
    const pair = findPair(parent, name);
    const leavesTrouble = (name === "url" && hasComponents) || (name === "ppa" && !hasComponents);
    return pair && !leavesTrouble ? remove(tree, { parent, pair }, name) : [];
  });
}

function addComponents(tree: SourceTree, written: WrittenPair | null): readonly Fix[] {
  const added = "components: [main]";
  return written ? lpciFix("add", added, appendPair(tree, written.parent, inlineEntry(added))) : [];
}

function remove(tree: SourceTree, written: WrittenPair | null, name: string): readonly Fix[] {
  // One that a repeated key hides would come back, and so would the job's.
  if (!written || written.parent.replaced || isOverJobs(tree, written)) return [];
  return lpciFix("remove", name, removePair(tree, written.parent, written.pair));
}

function replace(tree: SourceTree, range: SourceRange, meant: string | null): readonly Fix[] {
  const node = meant === null ? null : findScalar(tree, range);
  return node && meant !== null ? lpciFix("replace", meant, one(replaceScalar(node, meant))) : [];
}

/** Whether the mapping has the key more than once: the other one stays. */
function isRepeated({ parent, pair }: WrittenPair): boolean {
  const name = stringOf(pair.key);
  return parent.replaced?.some(({ key }) => stringOf(key) === name) ?? false;
}

/** Whether a matrix item's key takes the place of one of its job; of those that are no strings lpci minds any. */
function isOverJobs(tree: SourceTree, { parent, pair }: WrittenPair): boolean {
  const item = tree.placeOf(parent);
  const matrix = item?.kind === "item" ? tree.placeOf(item.parent) : null;
  if (matrix?.kind !== "value" || stringOf(matrix.pair.key) !== "matrix") return false;
  const name = stringOf(pair.key);
  return matrix.parent.pairs.some(({ key }) => stringOf(key) === name);
}

function findKey(tree: SourceTree, { from, to }: SourceRange): WrittenPair | null {
  const written = tree.pairFrom(from);
  return written?.pair.key.range.to === to ? written : null;
}

function findValue(tree: SourceTree, range: SourceRange): WrittenPair | null {
  const place = tree.find(range);
  return place?.kind === "value" ? place : null;
}

function findScalar(tree: SourceTree, range: SourceRange) {
  const node: SourceNode | undefined = tree.find(range)?.node;
  return node?.kind === "scalar" ? node : null;
}

function one<Edit>(edit: Edit | null): readonly Edit[] | null {
  return edit && [edit];
}
