import { reportName } from "../diagnostics/report-name.ts";
import { reportWord, runModeWords } from "../diagnostics/run-messages.ts";
import type { Lane, Plan } from "../plan/plan.ts";
import type { EntryRun, LaneRun, Run, RunEvent } from "../run/run.ts";
import { clockTime } from "../text/clock-time.ts";
import { toOneLine } from "../text/to-one-line.ts";
import { countCells, padCells, wrapCells } from "./wrap-cells.ts";

/** Cells of a terminal's line. */
const width = 80;
/** A name longer than this does not push the words of all others to the right. */
const longestColumn = 30;

/**
 * A run as plain text, for a terminal: for each lane what happens, then every report with the reason for it. `plan` is the one that
 * was run. Ends with a line feed.
 */
export function renderRun(run: Run, plan: Plan): string {
  const eventsOf = groupByLane(run.events);
  const lanes = plan.lanes.flatMap((lane, position) => {
    const laneRun = run.lanes[position];
    return laneRun ? [tellLane(lane, laneRun, eventsOf.get(lane.id) ?? [], run.mode.kind === "lpci")] : [];
  });
  const blocks = [
    wrapCells(toOneLine(runModeWords(run.mode, plan.dialect)), width),
    ...(run.nothing === null ? [] : [wrapCells(toOneLine(run.nothing), width)]),
    ...lanes,
  ];
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join("\n")).join("\n\n")}\n`;
}

function tellLane({ architecture, series, stages }: Lane, lane: LaneRun, events: readonly RunEvent[], isLpci: boolean) {
  const place = series === null ? architecture : `${architecture} on ${series}`;
  const column = events.reduce((most, { at }) => Math.max(most, clockTime(at).length), 0) + 2;
  const names = new Map(stages.flatMap(({ entries }) => entries.map((entry) => [entry.id, reportName(entry)])));
  return [
    ...wrapCells(toOneLine([`${place} · ${lane.words}`, lane.why].filter((words) => words !== "").join(" · ")), width),
    ...events.flatMap(({ at, words, isVerbatim }) => {
      const time = `  ${clockTime(at).padStart(column - 2)}  `;
      return isVerbatim ? [time + toOneLine(words)] : hang(time, words);
    }),
    ...(lane.result === "nothing" ? [] : tellReports(lane, names, isLpci)),
  ];
}

function tellReports({ stages }: LaneRun, names: ReadonlyMap<string, string>, isLpci: boolean): readonly string[] {
  const entries = stages.flatMap((stage) => stage.entries);
  if (entries.length === 0) return [];
  const name = ({ id }: EntryRun) => names.get(id) ?? id;
  const longest = entries.reduce((most, entry) => Math.max(most, countCells(name(entry))), 0);
  const column = Math.min(longest, longestColumn) + 2;
  const tell = (entry: EntryRun) => {
    const why = [entry.reason?.words, entry.caveat].flatMap((words) => words ?? []).join(" ");
    const words = reportWord(entry.report, isLpci);
    return hang(`    ${padCells(`${name(entry)} `, column)}`, why === "" ? words : `${words}: ${why}`);
  };
  return ["  Reports", ...entries.flatMap(tell)];
}

/** Words behind a beginning, further lines below the first word. */
function hang(beginning: string, words: string): readonly string[] {
  const room = Math.max(30, width - countCells(beginning));
  return wrapCells(toOneLine(words), room).map(
    (line, i) => (i === 0 ? beginning : " ".repeat(countCells(beginning))) + line,
  );
}

function groupByLane(events: readonly RunEvent[]): ReadonlyMap<string, readonly RunEvent[]> {
  const lanes = new Map<string, RunEvent[]>();
  for (const event of events) {
    const known = lanes.get(event.lane);
    if (known) known.push(event);
    else lanes.set(event.lane, [event]);
  }
  return lanes;
}
