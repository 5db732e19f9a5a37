import type { ToldEntry, ToldLane, ToldPlan, ToldProblem, ToldStage } from "./told-plan.ts";
import { countCells, padCells, wrapCells } from "./wrap-cells.ts";

/** Cells of a terminal's line. */
const width = 80;
/** A name longer than this does not push the series of all others to the right. */
const longestColumn = 40;
/** Of stages, and of stages in steps. */
const stageColumn = 10;
const stepColumn = 13;

/** A plan as plain text, for terminals and mails: no colours, 80 columns where names leave room for that. */
export function renderText(told: ToldPlan): string {
  const blocks = [
    tellTitle(told),
    ...(told.verdict ? [tellVerdict(told.verdict)] : []),
    ...told.lanes.map(tellLane),
    ...(told.filtered.length > 0 ? [["On no lane", ...tellEntries(told.filtered, "  ")]] : []),
    ...(told.problems.length > 0 ? [tellProblems(told)] : []),
    ...(told.link === null ? [] : [[told.link]]),
  ];
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join("\n")).join("\n\n")}\n`;
}

function tellTitle({ title, facts }: ToldPlan): readonly string[] {
  const heading = title === null ? [] : [title, "=".repeat(Math.min(width, Math.max(1, countCells(title))))];
  return [...heading, ...wrapCells(facts.join(" · "), width)];
}

function tellVerdict({ title, reasons, more }: NonNullable<ToldPlan["verdict"]>): readonly string[] {
  return [
    ...wrapCells(title, width),
    ...reasons.flatMap(({ message, hint, line }) => [
      ...indent(wrapCells(message, width - 2), "  "),
      ...indent(wrapCells(`${hint} Line ${line}.`.trimStart(), width - 4), "    "),
    ]),
    ...(more > 0 ? [`  And ${more} more.`] : []),
  ];
}

function tellLane({ architecture, series, withheld, why, summary, stages }: ToldLane): readonly string[] {
  const column = stages.some(({ heading }) => heading.includes(" · ")) ? stepColumn : stageColumn;
  const place = [architecture, series].filter((word) => word !== "").join(" ");
  const heading = withheld ? `${place} · withheld: ${why}` : `${place} · ${why}`;
  return [...wrapCells(heading, width), `  ${summary}`, ...stages.flatMap((stage) => tellStage(stage, column))];
}

function tellStage({ heading, arrow, sentence, entries }: ToldStage, column: number): readonly string[] {
  const before = " ".repeat(column + 2);
  // The step of a stage stands below its number.
  const left = heading.split(" · ");
  const content = sentence === "" ? tellEntries(entries, "") : wrapCells(sentence, width - before.length);
  const lines = Array.from({ length: Math.max(content.length, left.length) }, (_, i) => content[i] ?? "");
  const sign = arrow?.kind === "cannot-wait" ? "✗" : "↓";
  return [
    ...(arrow ? [`    ${sign} ${arrow.words}`] : []),
    ...lines.map((line, i) => `  ${padCells(left[i] ?? "", column)}${line}`),
  ];
}

function tellEntries(entries: readonly ToldEntry[], before: string): readonly string[] {
  const longest = entries.reduce((most, { name }) => Math.max(most, countCells(name)), 0);
  const column = Math.min(longest, longestColumn) + 2;
  return entries.map(({ name, series, dropped }) => {
    const words = dropped === null ? series : `${series}, dropped: ${dropped.reason}`;
    return `${before}${padCells(`${name} `, column)}${words}`;
  });
}

function tellProblems({ problems, moreProblems }: ToldPlan): readonly string[] {
  return ["Problems", ...problems.flatMap(tellProblem), ...(moreProblems > 0 ? [`  And ${moreProblems} more.`] : [])];
}

function tellProblem({ line, severity, message, hint }: ToldProblem): readonly string[] {
  const kind = severity === "info" ? "note" : severity;
  return [
    ...indent(wrapCells(`Line ${line}, ${kind}: ${message}`, width - 2), "  "),
    ...(hint === "" ? [] : indent(wrapCells(hint, width - 4), "    ")),
  ];
}

function indent(lines: readonly string[], before: string): readonly string[] {
  return lines.map((line) => before + line);
}
