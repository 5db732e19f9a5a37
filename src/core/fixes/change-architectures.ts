import type { ArchitectureReference, JobDefinition, Variant } from "../configuration/configuration.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { PossibleEdits } from "../diagnostics/fix-messages.ts";
import { type SourceNode, type SourceSequence, stringOf } from "../document/source-node.ts";
import { wrapInList } from "../edits/change-scalar.ts";
import { appendItem, inlineEntry } from "../edits/insert-entry.ts";
import { isOwn, removeItems } from "../edits/remove-entry.ts";
import type { SourceTree } from "../edits/source-tree.ts";
import { quoteWord } from "../text/quote-word.ts";

/** A change of jobs: of the text, and what it makes of the jobs. */
export interface JobsChange {
  readonly edits: readonly TextEdit[];
  readonly jobs: readonly JobDefinition[];
}

/**
 * Adds an architecture to a job: to the list that all its variants have, or to that of its only variant of a series. Null where it
 * is open which list is meant, and where the list counts elsewhere too.
 */
export function addArchitecture(
  tree: SourceTree,
  job: JobDefinition,
  architecture: string,
  series: string | null,
): JobsChange | null {
  const { variants } = job;
  const lists = new Set(variants.map((variant) => variant.architectures));
  const ofSeries = variants.filter((variant) => variant.series === series);
  const variant = lists.size === 1 ? variants[0] : ofSeries.length === 1 ? ofSeries[0] : undefined;
  if (!variant || variant.architectures.some(({ name }) => name === architecture)) return null;
  // A list of the job that only some of its variants have would give it to those too.
  const users = variants.filter(({ architectures }) => architectures === variant.architectures);
  return lists.size > 1 && users.length > 1 ? null : extendList(tree, job, variant, architecture);
}

/** Adds an architecture to the list of a variant, and of those that share it. */
export function extendList(
  tree: SourceTree,
  job: JobDefinition,
  { architectures, architecturesRange }: Variant,
  architecture: string,
): JobsChange | null {
  const edits = appendArchitecture(tree, tree.find(architecturesRange)?.node, architecture);
  if (!edits) return null;
  const extended = [...architectures, { name: architecture, range: architecturesRange }];
  return { edits, jobs: [withLists(job, (list) => (list === architectures ? extended : list))] };
}

function appendArchitecture(tree: SourceTree, list: SourceNode | undefined, architecture: string): PossibleEdits {
  if (!list || !isOwn(tree, list)) return null;
  if (list.kind === "sequence") return appendItem(tree, list, inlineEntry(quoteWord(architecture)));
  const edit = wrapInList(list, [architecture]);
  return edit && [edit];
}

/** Takes an architecture from a job, a matrix item that lists no other with it. Null where nothing would remain of the job. */
export function removeArchitecture(tree: SourceTree, job: JobDefinition, architecture: string): JobsChange | null {
  const edits: TextEdit[] = [];
  const items: SourceNode[] = [];
  const seen = new Set<Variant["architectures"]>();
  const remaining = job.variants.filter(({ architectures }) => !listsOnly(architectures, architecture));
  for (const { architectures, architecturesRange, range } of job.variants) {
    if (listsOnly(architectures, architecture)) {
      const item = tree.find(range)?.node;
      if (!item) return null;
      items.push(item);
    } else if (architectures.some(({ name }) => name === architecture) && !seen.has(architectures)) {
      seen.add(architectures);
      const list = tree.find(architecturesRange)?.node;
      const removed = list?.kind === "sequence" ? removeName(tree, list, architecture) : null;
      if (!removed) return null;
      for (const edit of removed) edits.push(edit);
    }
  }
  const removed = removeMatrixItems(tree, items);
  const changed = { ...job, variants: remaining.map((variant, index) => ({ ...variant, index })) };
  const without = (list: Variant["architectures"]) => list.filter(({ name }) => name !== architecture);
  return removed && { edits: [...edits, ...removed], jobs: [withLists(changed, without)] };
}

function listsOnly(architectures: readonly ArchitectureReference[], architecture: string): boolean {
  return architectures.length > 0 && architectures.every(({ name }) => name === architecture);
}

function removeName(tree: SourceTree, list: SourceSequence, architecture: string): PossibleEdits {
  const indexes = list.items.flatMap((item, index) => (stringOf(item) === architecture ? [index] : []));
  return isOwn(tree, list) ? removeItems(tree, list, indexes) : null;
}

/** Items of one matrix; a job without one is no item. */
function removeMatrixItems(tree: SourceTree, items: readonly SourceNode[]): PossibleEdits {
  if (items.length === 0) return [];
  const places = items.map((item) => tree.placeOf(item));
  const matrix = places[0]?.kind === "item" ? places[0].parent : null;
  if (!matrix || !isOwn(tree, matrix)) return null;
  const indexes = places.flatMap((place) => (place?.kind === "item" && place.parent === matrix ? [place.index] : []));
  return indexes.length === items.length ? removeItems(tree, matrix, indexes) : null;
}

/** A job with other lists of architectures. */
export function withLists(
  job: JobDefinition,
  change: (list: Variant["architectures"], variant: Variant) => Variant["architectures"],
): JobDefinition {
  const variants = job.variants.map((variant) => ({
    ...variant,
    architectures: change(variant.architectures, variant),
  }));
  return { ...job, variants };
}
