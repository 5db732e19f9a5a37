import {
  type AnalysedText,
  type Analysis,
  analyse,
  compareAnalyses,
  explainPlan,
  type Farm,
  type FarmChanges,
  normaliseText,
  planToJson,
  type Run,
  readVerdict,
  renderChanges,
  renderExplanation,
  renderExport,
  renderRun,
  runPlan,
  tellChanges,
  writeJson,
} from "../core/index.ts";
import { makeLink } from "./make-link.ts";
import {
  type CompareRequest,
  type ExplainRequest,
  type PlanRequest,
  type RunCommand,
  readArguments,
} from "./read-arguments.ts";
import { readFarm } from "./read-farm.ts";
import { runChoicesFor } from "./read-run-request.ts";
import { type ReadSource, readSource } from "./read-source.ts";
import { usage } from "./usage.ts";
import { complain, writeOut } from "./write-out.ts";

/** What reads files and plans them. */
type Request = PlanRequest | CompareRequest | ExplainRequest | RunCommand;

/** Exit statuses (section 11 of the semantics). */
const planned = 0;
const notPlanned = 1;
const notDone = 2;

/** Of a comparison. */
const same = 0;
const different = 1;

/**
 * Runs the planner for a command line and returns the exit status: 0 planned, 1 refused or invalid, 2 usage or unreadable file
 * (then nothing stands on standard output). Several files on one line each give 0 where all of them could be read. A comparison
 * gives 0 where the plans are the same, whatever they are, and 1 where they differ; a run 0 where all that runs succeeds.
 */
export async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case "help":
      await writeOut(`${usage}\n`);
      return planned;
    case "mistake":
      complain(command.sentence);
      process.stderr.write(`\n${usage}\n`);
      return notDone;
    case "plan":
      return plan(command);
    case "compare":
      return compare(command);
    case "explain":
      return explain(command);
    case "run":
      return run(command);
  }
}

async function plan(request: PlanRequest): Promise<number> {
  const read = await readAll(request);
  if (!read) return notDone;
  let outcome: Analysis["plan"]["outcome"] = "planned";
  for (const source of read.texts) {
    const { text, analysis } = analyseSource(source, request, read.farm);
    outcome = analysis.plan.outcome;
    const rendered = render(analysis, text, request, read.changes);
    if (rendered === null) return notDone;
    if (!(await writeOut(rendered))) break;
  }
  return request.lines || outcome === "planned" ? planned : notPlanned;
}

async function compare(request: CompareRequest): Promise<number> {
  const read = await readAll(request);
  if (!read) return notDone;
  const [old, now] = read.texts.map((text) => analyseSource(text, request, read.farm));
  if (!old || !now) return notDone;
  const changes = tellChanges(compareAnalyses(old, now));
  const verdict = readVerdict(now.analysis, now.text)?.kind ?? null;
  await writeOut(renderChanges({ changes, verdict }, { format: request.format, ...request.look }));
  return changes.length === 0 ? same : different;
}

async function explain(request: ExplainRequest): Promise<number> {
  const read = await readAll(request);
  const [source] = read?.texts ?? [];
  if (!read || source === undefined) return notDone;
  const { text, analysis } = analyseSource(source, request, read.farm);
  const passages = explainPlan(analysis, { targetSeries: request.choices.targetSeries, farm: read.farm });
  await writeOut(renderExplanation(passages, text, { format: request.format, ...request.look }));
  return analysis.plan.outcome === "planned" ? planned : notPlanned;
}

async function run(request: RunCommand): Promise<number> {
  const read = await readAll(request);
  const [source] = read?.texts ?? [];
  if (!read || source === undefined) return notDone;
  const { analysis } = analyseSource(source, request, read.farm);
  const choices = runChoicesFor(request.run, analysis.plan);
  if (typeof choices === "string") {
    complain(choices);
    return notDone;
  }
  const ran = runPlan(analysis, { ...choices, farm: read.farm });
  await writeOut(renderRun(ran, analysis.plan));
  return hasSucceeded(ran) ? planned : notPlanned;
}

/** Whether something ran, and nothing failed. */
function hasSucceeded({ nothing, lanes }: Run): boolean {
  return nothing === null && lanes.every(({ result }) => result === "succeeded" || result === "nothing");
}

interface ReadTexts {
  readonly texts: readonly string[];
  readonly farm: Farm;
  /** To the public farm. */
  readonly changes: FarmChanges;
}

/** The files of a request, and its farm; null where one of them cannot be read, which is said. */
async function readAll({ files, farm }: Request): Promise<ReadTexts | null> {
  const read = await readFarm(farm);
  const sources: ReadSource[] = [];
  for (const file of files) sources.push(await readSource(file));
  const complaints = [read, ...sources].flatMap((one) => (one.kind === "unreadable" ? [one.sentence] : []));
  if (complaints.length > 0 || read.kind === "unreadable") {
    complain(...complaints);
    return null;
  }
  return { texts: sources.flatMap((source) => (source.kind === "text" ? [source.text] : [])), ...read };
}

function analyseSource(
  source: string,
  { choices }: Request,
  farm: Farm,
): AnalysedText & { readonly analysis: Analysis } {
  const { text } = normaliseText(source);
  return { text, analysis: analyse(text, { ...choices, farm, today: today() }) };
}

/** What is asked for; null, and a sentence on standard error, where that cannot be. */
function render(analysis: Analysis, text: string, request: PlanRequest, changes: FarmChanges): string | null {
  const { lines, format, look, choices } = request;
  if (lines) return `${writeJson(planToJson(analysis, text))}\n`;
  if (format !== "link") return renderExport(analysis, text, { format, choices, ...look });
  const { link, warnings } = makeLink(text, request, { changes, file: request.files[0] ?? "-" });
  if (link === null) complain("This text is too long for a link: up to 1 MiB fits. Send it as a file.");
  else if (warnings.length > 0) complain(...warnings);
  return link === null ? null : `${link}\n`;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
