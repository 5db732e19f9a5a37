import type { Fix, TextEdit } from "../diagnostics/diagnostic.ts";
import { addPipeline, defineJobs, type PossibleEdits } from "../diagnostics/fix-messages.ts";
import { findPair, type SourceMapping, type SourceNode, type SourceScalar } from "../document/source-node.ts";
import { writeQuoted } from "../edits/change-scalar.ts";
import { collectionStyle } from "../edits/collection-style.ts";
import { appendPair, type NewEntry, prependPair } from "../edits/insert-entry.ts";
import { columnAt } from "../edits/text-lines.ts";
import { isPlainWord, quoteWord } from "../text/quote-word.ts";
import { type FixContext, jobsMapping, pipelineList } from "./fix-context.ts";
import { suggestSeries } from "./suggest-series.ts";

/** What a definition begins with; `run` is a placeholder that does nothing wrong. */
interface NewJob {
  readonly name: string;
  readonly architectures: readonly string[];
}

/** The edits that define jobs at the end of `jobs`, written as the others are. */
function defineUnder(context: FixContext, mapping: SourceMapping, jobs: readonly NewJob[]): PossibleEdits {
  const { tree } = context;
  if (!tree) return null;
  const isInline = usesBraces(context, mapping);
  const step = indentationStep(context, mapping);
  const entries = jobs.map((job) => jobEntry(context, job, { isInline, step }));
  const inline = entries.some((entry) => entry.inline === null)
    ? null
    : entries.map((entry) => entry.inline).join(", ");
  return appendPair(tree, mapping, { inline, lines: entries.flatMap(({ lines }) => lines) });
}

function jobEntry(
  context: FixContext,
  { name, architectures }: NewJob,
  style: { readonly isInline: boolean; readonly step: number },
): NewEntry {
  const key = quoteKey(name);
  const pairs = [
    `series: ${quoteWord(suggestSeries(context))}`,
    `architectures: [${architectures.map(quoteWord).join(", ")}]`,
    ...(isPlainWord(name) ? [`run: echo ${name}`] : []),
  ];
  const inline = `${key}: {${pairs.join(", ")}}`;
  const indent = " ".repeat(style.step);
  return { inline, lines: style.isInline ? [inline] : [`${key}:`, ...pairs.map((pair) => `${indent}${pair}`)] };
}

/** Whether the last job of a block mapping is written in braces. */
function usesBraces({ text }: FixContext, { pairs }: SourceMapping): boolean {
  const last = pairs.at(-1)?.value;
  return last?.kind === "mapping" && text.charAt(last.range.from) === "{";
}

/** How far definitions are indented below their names. */
function indentationStep({ text }: FixContext, mapping: SourceMapping): number {
  for (const { key, value } of mapping.pairs) {
    if (value.kind !== "mapping" || value.anchorRange || text.charAt(value.range.from) === "{") continue;
    const step = columnAt(text, value.range.from) - columnAt(text, key.range.from);
    if (step > 0 && step <= 8) return step;
  }
  return 2;
}

/** A word as a key: `on` needs quotes, as does what has a colon. */
function quoteKey(name: string): string {
  return isPlainWord(name) ? name : writeQuoted(name);
}

/** Architectures with which a new job waits for no other lane: those of the job named before, or `amd64`. */
function architecturesBefore({ configuration }: FixContext, job: string): readonly string[] {
  let before: readonly string[] = [];
  for (const { name } of configuration?.pipeline.flatMap((stage) => stage.jobs) ?? []) {
    if (name === job) break;
    const variants = configuration?.jobs.get(name)?.variants ?? [];
    const architectures = [...new Set(variants.flatMap((variant) => variant.architectures.map((one) => one.name)))];
    if (architectures.length > 0) before = architectures;
  }
  return before.length > 0 ? before : ["amd64"];
}

/** A definition of a job that the pipeline names. */
export function defineJob(context: FixContext, name: string): Fix | null {
  const mapping = jobsMapping(context);
  if (!mapping || mapping.pairs.length === 0) return null;
  return defineJobs(
    [name],
    defineUnder(context, mapping, [{ name, architectures: architecturesBefore(context, name) }]),
  );
}

/** More than these are not written down for anybody. */
const mostJobs = 20;

/** The missing half of a file: `jobs` for the names of the pipeline, or a pipeline of the jobs. */
export function addMissingHalf(context: FixContext, key: "pipeline" | "jobs"): Fix | null {
  const { tree } = context;
  if (tree?.root.kind !== "mapping") return null;
  const names = key === "jobs" ? namesOfPipeline(context) : namesOfJobs(tree.root);
  if (names.length === 0 || names.length > mostJobs) return null;
  if (key === "pipeline") {
    const entry = { inline: null, lines: ["pipeline:", ...names.map((name) => `  - ${quoteWord(name)}`)] };
    return addPipeline(names, prependPair(tree, tree.root, entry));
  }
  const entries = names.flatMap(
    (name) => jobEntry(context, { name, architectures: ["amd64"] }, { isInline: false, step: 2 }).lines,
  );
  const entry = { inline: null, lines: ["jobs:", ...entries.map((line) => `  ${line}`)] };
  return collectionStyle(tree, tree.root) === "block" ? defineJobs(names, appendPair(tree, tree.root, entry)) : null;
}

function namesOfPipeline(context: FixContext): readonly string[] {
  const stages = pipelineList(context)?.items ?? [];
  return [...new Set(stages.flatMap((stage) => (stage.kind === "sequence" ? stage.items : [stage])).flatMap(nameOf))];
}

function namesOfJobs(root: SourceMapping): readonly string[] {
  const jobs = findPair(root, "jobs")?.value;
  return jobs?.kind === "mapping" ? jobs.pairs.flatMap(({ key }) => nameOf(key)) : [];
}

function nameOf(node: SourceNode): readonly string[] {
  return node.kind === "scalar" && isText(node) ? [node.scalar.value] : [];
}

function isText(
  node: SourceScalar,
): node is SourceScalar & { readonly scalar: { readonly type: "str"; readonly value: string } } {
  return node.scalar.type === "str";
}

/** Empty text edits are no fix; exported for makers that write several lines below a key. */
export function linesBelow(at: number, column: number, lines: readonly string[]): readonly TextEdit[] {
  const indent = " ".repeat(column);
  return [{ range: { from: at, to: at }, insert: lines.map((line) => `\n${indent}${line}`).join("") }];
}
