import { type Analysis, analyse, normaliseText, planToJson, renderExport } from "../core/index.ts";
import { type PlanRequest, readArguments } from "./read-arguments.ts";
import { readFarm } from "./read-farm.ts";
import { type ReadSource, readSource } from "./read-source.ts";
import { usage } from "./usage.ts";
import { writeOut } from "./write-out.ts";

/** Exit statuses (section 11 of the semantics). */
const planned = 0;
const notPlanned = 1;
const notDone = 2;

/**
 * Runs the planner for a command line and returns the exit status: 0 planned, 1 refused or invalid, 2 usage or unreadable file
 * (then nothing stands on standard output). Several files on one line each give 0 where all of them could be read.
 */
export async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  switch (command.kind) {
    case "help":
      await writeOut(`${usage}\n`);
      return planned;
    case "mistake":
      process.stderr.write(`${command.sentence}\n\n${usage}\n`);
      return notDone;
    case "plan":
      return plan(command);
  }
}

async function plan(request: PlanRequest): Promise<number> {
  const read = await readFarm(request.farm);
  const sources: ReadSource[] = [];
  for (const file of request.files) sources.push(await readSource(file));
  const complaints = [read, ...sources].flatMap((one) => (one.kind === "unreadable" ? [one.sentence] : []));
  if (complaints.length > 0 || read.kind === "unreadable") {
    process.stderr.write(`${complaints.join("\n")}\n`);
    return notDone;
  }

  let outcome: Analysis["plan"]["outcome"] = "planned";
  for (const source of sources) {
    if (source.kind === "unreadable") continue;
    const { text } = normaliseText(source.text);
    const analysis = analyse(text, { ...request.choices, farm: read.farm, today: today() });
    outcome = analysis.plan.outcome;
    if (!(await writeOut(render(analysis, text, request)))) break;
  }
  return request.lines || outcome === "planned" ? planned : notPlanned;
}

function render(analysis: Analysis, text: string, { lines, format, look, choices }: PlanRequest): string {
  if (lines) return `${JSON.stringify(planToJson(analysis, text))}\n`;
  return renderExport(analysis, text, { format, choices, ...look });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
