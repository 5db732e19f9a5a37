import type { ArchitectureReference, JobDefinition, Variant } from "../configuration/configuration.ts";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import {
  addArchitectures,
  addArchitectureTo,
  type PossibleEdits,
  quoteValue,
  removeArchitectureFrom,
  removeRepeats,
  replaceWith,
  writeAsList,
} from "../diagnostics/fix-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import { type SourceNode, stringOf } from "../document/source-node.ts";
import { quoteScalar, replaceScalar } from "../edits/change-scalar.ts";
import { appendItem, inlineEntry } from "../edits/insert-entry.ts";
import { isOwn, removeItems } from "../edits/remove-entry.ts";
import { findSeries, knownSeries, latestSeries } from "../farm/find-series.ts";
import { closestWord } from "../text/closest-word.ts";
import { quoteWord } from "../text/quote-word.ts";
import { extendList, type JobsChange, removeArchitecture, withLists } from "./change-architectures.ts";
import { isHarmless, isHarmlessInBoth } from "./error-order.ts";
import type { FixContext, FixMaker } from "./fix-context.ts";
import { mappingToList } from "./mapping-to-list.ts";
import { single } from "./possible-edits.ts";
import { writeValue } from "./write-value.ts";

/** A value that is no list of names: nothing, keys instead of items, a word that YAML reads as something else. */
export const fixInvalidArchitectures: FixMaker = ({ range }, context) => {
  const { tree } = context;
  const place = tree?.find(range);
  if (!tree || !place) return [];
  if (place.kind === "key") {
    const value = place.pair.value;
    if (value.kind === "scalar" && value.source === "")
      return [addArchitectures(["amd64"], writeValue(tree, place.pair, "[amd64]"))];
    return [];
  }
  const { node } = place;
  if (node.kind === "mapping") return [writeAsList(mappingToList(tree, node))];
  if (node.kind !== "scalar") return [];
  const meant = node.scalar.type === "int" && known(context).includes(`i${node.source}`) ? `i${node.source}` : null;
  if (meant !== null) return [replaceWith(meant, single(replaceScalar(node, meant)))];
  return node.scalar.type === "int" || node.scalar.type === "float"
    ? [quoteValue(node.source, single(quoteScalar(node)))]
    : [];
};

/** A list of none: one is added with which nothing else has to wait. */
export const fixNoArchitectures: FixMaker = (diagnostic, context) => {
  const { tree, configuration, plan } = context;
  const list = tree?.find(diagnostic.range)?.node;
  if (!tree || !configuration || list?.kind !== "sequence") return [];
  const lanes = plan.lanes.map(({ architecture }) => architecture);
  const candidates: readonly (readonly string[])[] = [["amd64"], lanes].filter((names) => names.length > 0);
  for (const names of candidates) {
    const edits = appendItem(tree, list, inlineEntry(names.map(quoteWord).join(", ")));
    const filled = names.map((name) => ({ name, range: diagnostic.range }));
    const users = [...configuration.jobs.values()].filter(({ variants }) => variants.some(isMeant));
    const jobs = users.map((job) => withLists(job, (own, variant) => (isMeant(variant) ? filled : own)));
    if (edits && isHarmless(context.diagnostics, context.tryChange({ jobs }), diagnostic))
      return [addArchitectures(names, edits)];
  }
  return [];

  function isMeant({ architecturesRange }: Variant): boolean {
    return architecturesRange.from === diagnostic.range.from;
  }
};

/** A name that a list has more than once. */
export const fixDuplicateArchitecture: FixMaker = ({ range }, { tree }) => {
  const place = tree?.find(range);
  if (!tree || place?.kind !== "item") return [];
  const name = stringOf(place.node);
  const list = place.parent;
  const first = list.items.findIndex((item) => stringOf(item) === name);
  const repeats = list.items.flatMap((item, index) => (index > first && stringOf(item) === name ? [index] : []));
  return name === null ? [] : [removeRepeats(name, removeItems(tree, list, repeats))];
};

/** A name that no series of its lane can build: the one that was meant, or none. */
export const fixUnbuildableArchitecture: FixMaker = (diagnostic, context) => {
  const { architecture = "" } = diagnostic;
  const { configuration } = context;
  if (!configuration) return [];
  const jobs = [...configuration.jobs.values()].filter((job) => lists(job, architecture));
  const meant = closestArchitecture(architecture, context);
  return [
    writeAsList(harmless(context, diagnostic, severalWords(context, jobs, architecture))),
    meant === null
      ? null
      : replaceWith(meant, harmless(context, diagnostic, replaceEverywhere(context, jobs, architecture, meant))),
    removeArchitectureFrom(
      architecture,
      jobs.map(({ name }) => name),
      harmless(context, diagnostic, removeEverywhere(context, jobs, architecture)),
    ),
  ];
};

/** Launchpad today builds nothing on it: the job's variant of the latest series gets it too. */
export const fixDroppedArchitecture: FixMaker = (diagnostic, context) => {
  const { architecture = "" } = diagnostic;
  const { tree, configuration, options } = context;
  if (!tree || !configuration) return [];
  const named = new Set(configuration.pipeline.flatMap((stage) => stage.jobs.map(({ name }) => name)));
  const jobs = [...configuration.jobs.values()].filter(({ name }) => named.has(name));
  const { targetSeries } = options;
  const isMeant = ({ series, architectures }: Variant) =>
    architectures.length > 0 && (targetSeries?.includes(series) ?? true);
  const variants = jobs.flatMap((job) => job.variants).filter(isMeant);
  const latest = latestSeries(
    knownSeries(
      options.farm,
      variants.map(({ series }) => series),
    ),
  );
  const ofLatest = (job: JobDefinition) => job.variants.filter(({ series }) => series === latest?.name);
  if (jobs.flatMap(ofLatest).some(({ architectures }) => architectures.some(({ name }) => name === architecture)))
    return [];

  for (const job of jobs.filter((one) => lists(one, architecture))) {
    const [variant, ...others] = ofLatest(job);
    const change = variant && others.length === 0 ? extendList(tree, job, variant, architecture) : null;
    if (!variant || !change || !isHarmlessInBoth(context, change)) continue;
    const sharing = job.variants.filter(({ architectures }) => architectures === variant.architectures);
    const reports = sharing.map(({ index }) => reportName({ job: job.name, index }));
    return [addArchitectureTo(architecture, reports, change.edits)];
  }
  return [];
};

function lists({ variants }: JobDefinition, architecture: string): boolean {
  return variants.some(({ architectures }) => architectures.some(({ name }) => name === architecture));
}

/** The edits of a change, where no new error comes of it. */
function harmless(context: FixContext, diagnostic: Diagnostic, change: JobsChange | null): PossibleEdits {
  if (!change || change.edits.length === 0) return null;
  return isHarmless(context.diagnostics, context.tryChange(change), diagnostic) ? change.edits : null;
}

function removeEverywhere(
  { tree }: FixContext,
  jobs: readonly JobDefinition[],
  architecture: string,
): JobsChange | null {
  const changes: JobsChange[] = [];
  for (const job of jobs) {
    const removed = tree && removeArchitecture(tree, job, architecture);
    if (!removed) return null;
    changes.push(removed);
  }
  return { edits: changes.flatMap(({ edits }) => edits), jobs: changes.flatMap((change) => change.jobs) };
}

function replaceEverywhere(
  { tree }: FixContext,
  jobs: readonly JobDefinition[],
  architecture: string,
  meant: string,
): JobsChange | null {
  const edits = new Map<number, TextEdit>();
  for (const { name, range } of jobs.flatMap(({ variants }) =>
    variants.flatMap(({ architectures }) => architectures),
  )) {
    if (name !== architecture || edits.has(range.from)) continue;
    const node = tree?.find(range)?.node;
    const edit = node?.kind === "scalar" ? replaceScalar(node, meant) : null;
    if (!edit) return null;
    edits.set(range.from, edit);
  }
  const rename = ({ name, range }: ArchitectureReference) => ({ name: name === architecture ? meant : name, range });
  return { edits: [...edits.values()], jobs: jobs.map((job) => withLists(job, (list) => list.map(rename))) };
}

/** `amd64, arm64` without brackets is one word for YAML. */
function severalWords(context: FixContext, jobs: readonly JobDefinition[], architecture: string): JobsChange | null {
  const words = architecture.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length < 2 || words.some((word) => !known(context).includes(word))) return null;
  const { tree } = context;
  const edits = new Map<number, TextEdit>();
  for (const { architectures, architecturesRange } of jobs.flatMap(({ variants }) => variants)) {
    if (architectures.length !== 1 || architectures[0]?.name !== architecture) continue;
    const node = tree?.find(architecturesRange)?.node;
    if (!tree || !isPlainScalar(node) || !isOwn(tree, node)) return null;
    edits.set(node.range.from, { range: node.range, insert: `[${words.join(", ")}]` });
  }
  const part = ({ name, range }: ArchitectureReference) =>
    (name === architecture ? words : [name]).map((word) => ({ name: word, range }));
  return { edits: [...edits.values()], jobs: jobs.map((job) => withLists(job, (list) => list.flatMap(part))) };
}

function isPlainScalar(node: SourceNode | undefined): node is SourceNode {
  return node?.kind === "scalar" && node.style !== "block" && !node.anchorRange;
}

/** Names of other systems for what Debian calls otherwise. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["x86_64", "amd64"],
  ["x86-64", "amd64"],
  ["x64", "amd64"],
  ["aarch64", "arm64"],
  ["armv8", "arm64"],
  ["armv7", "armhf"],
  ["armv7l", "armhf"],
  ["arm", "armhf"],
  ["x86", "i386"],
  ["i686", "i386"],
  ["ppc64le", "ppc64el"],
  ["riscv", "riscv64"],
]);

function closestArchitecture(written: string, context: FixContext): string | null {
  const word = written.toLowerCase();
  const meant = otherNames.get(word) ?? closestWord(word, known(context));
  return meant !== null && meant !== written && known(context).includes(meant) ? meant : null;
}

/** Every architecture that the series of the file can build. */
function known({ configuration, options: { farm } }: FixContext): readonly string[] {
  const names = [...(configuration?.jobs.values() ?? [])].flatMap(({ variants }) =>
    variants.map(({ series }) => series),
  );
  const own = [...new Set(names)].flatMap((name) => findSeries(farm, name)?.architectures ?? []);
  return [...new Set(own.length > 0 ? own : farm.series.flatMap(({ architectures }) => architectures))];
}
