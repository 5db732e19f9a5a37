import type { Fix } from "../diagnostics/diagnostic.ts";
import { addKey, renameTo } from "../diagnostics/fix-messages.ts";
import { findPair, type SourceMapping, type SourcePair, stringOf } from "../document/source-node.ts";
import { renameKey } from "../edits/change-scalar.ts";
import { inlineEntry, insertPairAfter, prependPair } from "../edits/insert-entry.ts";
import { isOwn } from "../edits/remove-entry.ts";
import { closestWord } from "../text/closest-word.ts";
import { quoteWord } from "../text/quote-word.ts";
import { type FixContext, type FixMaker, jobsMapping } from "./fix-context.ts";
import { suggestSeries } from "./suggest-series.ts";

type JobKey = "series" | "architectures";

/** What people write instead. */
const otherWords: Readonly<Record<JobKey, readonly string[]>> = {
  series: ["release", "distribution", "distro", "distro-series", "suite"],
  architectures: ["arch", "archs", "arches", "architecture"],
};

/** A job, or a matrix item and its job, without `series` or `architectures`: misspelt, or not there. */
export const fixMissingJobKey: FixMaker = (diagnostic, context) => {
  const key: JobKey = diagnostic.message.endsWith("'series'") ? "series" : "architectures";
  const found = findOwners(context, diagnostic.range);
  if (!found) return [];
  const { job, item, name } = found;
  const owners = [...(item ? [item] : []), job];
  const misspelt = owners.map((owner) => findMisspelt(owner, key)).find((pair) => pair !== null);
  const renamed = misspelt && renameKey(misspelt, key);
  const isForAll = matrixItems(job).every((other) => findPair(other, key) === null);
  const ofItem = item && addTo(context, item, key, "this matrix item");
  const ofJob = addTo(context, job, key, name);
  return [renamed ? renameTo(key, [renamed]) : null, ...(isForAll ? [ofJob, ofItem] : [ofItem, ofJob])];
};

interface Owners {
  readonly name: string;
  readonly job: SourceMapping;
  /** Null for a job without a matrix. */
  readonly item: SourceMapping | null;
}

/** The job, and the item, that a diagnostic stands on: the job's name, or the item as a whole. */
function findOwners(context: FixContext, { from, to }: { readonly from: number; readonly to: number }): Owners | null {
  const { tree } = context;
  for (const { key, value } of jobsMapping(context)?.pairs ?? []) {
    const name = stringOf(key);
    if (!tree || name === null || value.kind !== "mapping" || !isOwn(tree, value)) continue;
    if (key.range.from === from && key.range.to === to) return { name, job: value, item: null };
    if (from < value.range.from || to > value.range.to) continue;
    const item = matrixItems(value).find(({ range }) => range.from === from && range.to === to);
    if (item) return { name, job: value, item };
  }
  return null;
}

function matrixItems(job: SourceMapping): readonly SourceMapping[] {
  const matrix = findPair(job, "matrix")?.value;
  return matrix?.kind === "sequence" ? matrix.items.filter((item) => item.kind === "mapping") : [];
}

function findMisspelt({ pairs }: SourceMapping, key: JobKey): SourcePair | null {
  const isMeant = (word: string) => otherWords[key].includes(word) || closestWord(word, [key]) === key;
  return pairs.find((pair) => isMeant(stringOf(pair.key)?.toLowerCase() ?? "") && fits(pair, key)) ?? null;
}

/** Renaming helps only where the value is of the right kind. */
function fits({ value }: SourcePair, key: JobKey): boolean {
  if (stringOf(value) !== null) return true;
  return key === "architectures" && value.kind === "sequence" && value.items.every((item) => stringOf(item) !== null);
}

function addTo(context: FixContext, mapping: SourceMapping, key: JobKey, owner: string): Fix | null {
  const { tree } = context;
  if (!tree || !isOwn(tree, mapping)) return null;
  const written = key === "series" ? `series: ${quoteWord(suggestSeries(context))}` : "architectures: [amd64]";
  const series = key === "architectures" ? findPair(mapping, "series") : null;
  const entry = inlineEntry(written);
  const edits = series ? insertPairAfter(tree, { mapping, pair: series }, entry) : prependPair(tree, mapping, entry);
  return addKey(written, owner, edits);
}
