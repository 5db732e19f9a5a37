import { isPlainWord, quoteWord } from "../text/quote-word.ts";
import type { ForeignFile } from "./foreign-file.ts";
import { nameJobs } from "./name-jobs.ts";

/** A small `.launchpad.yaml` that does what is known of the file of another program: one series, on amd64. */
export function writeConfiguration({ stages, leftOut }: ForeignFile, kind: string, series: string): string {
  const names = nameJobs(stages.flat());
  const nameOf = (job: (typeof stages)[number][number]) => quoteWord(names.get(job) ?? job.name);
  const lines = [`# Made from ${kind}.`];
  if (leftOut.length > 0) lines.push(`# Left out: ${listLeftOut(leftOut)}.`);
  lines.push("# What the commands need beside Ubuntu's base goes under `packages` in each job.", "pipeline:");
  for (const stage of stages) {
    const written = stage.map(nameOf);
    lines.push(`  - ${written.length === 1 ? written[0] : `[${written.join(", ")}]`}`);
  }
  lines.push("jobs:");
  for (const job of stages.flat()) {
    lines.push(`  ${nameOf(job)}:`, `    series: ${quoteWord(series)}`, "    architectures: [amd64]");
    lines.push(...writeRun(job.commands));
  }
  return `${lines.join("\n")}\n`;
}

const lineBreaks = /[\r\n\u0085\u2028\u2029]+/;

/** As many names as fit on a line or so. */
function listLeftOut(names: readonly string[]): string {
  const words = names.map((name) => name.split(lineBreaks).join(" ").trim()).filter((name) => name !== "");
  const shown: string[] = [];
  let length = 0;
  for (const word of words) {
    length += word.length + 2;
    if (length > 100) break;
    shown.push(word);
  }
  const more = words.length - shown.length;
  return more === 0 ? shown.join(", ") : [...shown, `${more} more`].join(", ");
}

/** One command that YAML reads as it stands, or lines. */
function writeRun(commands: readonly string[]): readonly string[] {
  const lines = commands
    .flatMap((command) => command.split(lineBreaks))
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
  const [first = ""] = lines;
  if (lines.length === 1 && isPlainCommand(first)) return [`    run: ${first}`];
  return [`    run: ${first.startsWith(" ") ? "|2" : "|"}`, ...lines.map((line) => `      ${line}`)];
}

function isPlainCommand(line: string): boolean {
  return isPlainWord(line) || (/^(?:[A-Za-z]|\.?\/)[\w ./=@+-]*$/.test(line) && /[ /]/.test(line));
}
