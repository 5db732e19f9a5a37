import type { Fix } from "../diagnostics/diagnostic.ts";
import { indentUnderJobs } from "../diagnostics/fix-messages.ts";
import { findPair, type SourceMapping, type SourcePair, stringOf } from "../document/source-node.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { blockMappingStart, contentEnd } from "../edits/entry-extent.ts";
import { indentLines } from "../edits/indent-lines.ts";
import { isOwn } from "../edits/remove-entry.ts";
import { columnAt, isFirstOnLine } from "../edits/text-lines.ts";
import type { FixContext } from "./fix-context.ts";

/** Definitions that stand at the top level, behind `jobs` or instead of it, moved into it; `names` are those to move, null for all. */
export function indentDefinitions(context: FixContext, names: readonly string[] | null): Fix | null {
  const { tree, text } = context;
  if (tree?.root.kind !== "mapping" || tree.root.replaced || collectionStyle(tree, tree.root) !== "block") return null;
  const root = tree.root;
  const ordered = root.pairs.toSorted((a, b) => a.range.from - b.range.from);
  const beside = ordered.filter(
    (pair) => isDefinition(pair) && (names === null || names.includes(stringOf(pair.key) ?? "")),
  );
  const [first] = beside;
  const last = beside.at(-1);
  if (!first || !last || ordered.indexOf(last) - ordered.indexOf(first) !== beside.length - 1) return null;
  if (
    columnAt(text, root.range.from) !== 0 ||
    beside.some((pair) => pair.merged || !isFirstOnLine(text, pair.range.from))
  )
    return null;

  const jobs = findPair(root, "jobs");
  const step = jobs?.value.kind === "mapping" ? jobsColumn(context, jobs.value) : definitionStep(context, first);
  if (step === null || step < 1) return null;
  const moved = indentLines(text, { from: first.range.from, to: contentEnd(text, last.value) }, step);
  const title = beside.flatMap(({ key }) => stringOf(key) ?? []);
  if (!jobs) {
    const [start, ...rest] = moved;
    return start ? indentUnderJobs(title, [{ range: start.range, insert: `jobs:\n${start.insert}` }, ...rest]) : null;
  }
  if (ordered.indexOf(jobs) !== ordered.indexOf(first) - 1) return null;
  const { value } = jobs;
  const isEmpty = value.kind === "scalar" && value.source === "" && !value.anchorRange;
  return isEmpty || value.kind === "mapping" ? indentUnderJobs(title, moved) : null;
}

function isDefinition({ key, value }: SourcePair): boolean {
  const name = stringOf(key);
  if (name === null || ["pipeline", "jobs", "license"].includes(name) || value.kind !== "mapping") return false;
  return ["series", "architectures", "matrix", "run", "plugin"].some((jobKey) => findPair(value, jobKey));
}

function jobsColumn({ tree, text }: FixContext, mapping: SourceMapping): number | null {
  return tree && isOwn(tree, mapping) && collectionStyle(tree, mapping) === "block"
    ? columnAt(text, blockMappingStart(text, mapping))
    : null;
}

/** How far the file indents: as far as the definition is below its name. */
function definitionStep({ text }: FixContext, { value }: SourcePair): number {
  const column = value.anchorRange || text.charAt(value.range.from) === "{" ? 0 : columnAt(text, value.range.from);
  return column > 0 && column <= 8 ? column : 2;
}
