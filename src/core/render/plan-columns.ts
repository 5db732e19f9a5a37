import type { Farm } from "../farm/farm.ts";
import { countOf } from "../layout/labels.ts";
import { toOneLine } from "../text/to-one-line.ts";
import type { PlanRow, RowState } from "./plan-rows.ts";

export type PlanColumnId =
  | "entry"
  | "plan"
  | "difference"
  | "index"
  | "series"
  | "architecture"
  | "dispatch"
  | "stage"
  | "position"
  | "state"
  | "problems"
  | "line"
  | "occurrence"
  | "build";

/** A column of the plan as a table. */
export interface PlanColumn {
  readonly id: PlanColumnId;
  readonly title: string;
  readonly isNumber: boolean;
  /** What a cell says, in full; empty where there is nothing to say. */
  readonly words: (row: PlanRow) => string;
  /** Ascending; zero leaves rows in the plan's order. */
  readonly compare: (one: PlanRow, other: PlanRow) => number;
}

/** The columns of the plan as a table, in their order. Series are ordered as the farm has them, unknown ones last. */
export function planColumns(farm: Farm): readonly PlanColumn[] {
  const compareSeries = createSeriesOrder(farm);
  return [
    column("entry", "Entry", entryWords, (a, b) => compareEntries(a, b)),
    column("plan", "Plan", planWords, byText(planWords)),
    column("difference", "Difference", differenceOf, byText(differenceOf)),
    number("index", "Index", ({ entry }) => entry.index),
    column("series", "Series", seriesWords, (a, b) => compareSeries(seriesOf(a), seriesOf(b))),
    column("architecture", "Lane", architectureWords, byText(architectureOf)),
    column("dispatch", "Dispatch", dispatchWords, (a, b) => compareSeries(a.dispatchSeries, b.dispatchSeries)),
    column("stage", "Stage", stageWords, byNumbers(stageOf, stepOf), true),
    number("position", "Position", ({ position }) => position),
    column("state", "State", ({ stateWords }) => stateWords, compareStates),
    column("problems", "Problems", problemWords, byNumbers(errorsOf, warningsOf)),
    number("line", "Line", ({ line }) => line),
    number("occurrence", "Occurrence", ({ entry }) => entry.occurrence),
    column("build", "Build", ({ buildWords }) => buildWords, byText(buildOf)),
  ];
}

/** All that a row says, in small letters, for a search: numbers with the name of their column before them. */
export function searchableWords(row: PlanRow, columns: readonly PlanColumn[]): string {
  const words = columns.map(({ title, isNumber, words: of }) => (isNumber ? `${title} ${of(row)}` : of(row)));
  return words.join("\n").toLowerCase();
}

/** An entry's row in a few words, beside the entry's name: *bionic, arm64, stage 2, dropped: not on arm64, 1 warning*. */
export function describeRow(row: PlanRow): string {
  const stage = stageWords(row);
  return [
    seriesWords(row),
    row.entry.architecture === "" ? "" : architectureWords(row),
    stage === "" ? "" : `stage ${stage}`,
    row.stateWords,
    problemWords(row),
    row.difference,
    row.plan === "both" || row.difference === "" ? "" : planWords(row),
  ]
    .filter((words) => words !== "")
    .join(", ");
}

/** Codes of the words of a state, in the order in which a table sorts them. */
const rowStates: readonly RowState[] = ["runs", "dropped-architecture", "dropped-series", "withheld"];

function column(
  id: PlanColumnId,
  title: string,
  words: PlanColumn["words"],
  compare: PlanColumn["compare"],
  isNumber = false,
): PlanColumn {
  return { id, title, isNumber, words, compare };
}

function number(id: PlanColumnId, title: string, of: (row: PlanRow) => number | null): PlanColumn {
  return column(id, title, (row) => String(of(row) ?? ""), byNumbers(of), true);
}

const entryWords = ({ entry }: PlanRow) => `${toOneLine(entry.job)}:${entry.index}`;
const seriesOf = ({ entry }: PlanRow) => entry.series;
const architectureOf = ({ entry }: PlanRow) => entry.architecture;
const seriesWords = (row: PlanRow) => toOneLine(seriesOf(row));
const architectureWords = ({ entry }: PlanRow) => (entry.architecture === "" ? "none" : toOneLine(entry.architecture));
const dispatchWords = ({ dispatchSeries }: PlanRow) => (dispatchSeries === null ? "none" : toOneLine(dispatchSeries));
const stageOf = ({ stage }: PlanRow) => stage;
const stepOf = ({ step }: PlanRow) => step?.position ?? 0;
const errorsOf = ({ errorCount }: PlanRow) => errorCount;
const warningsOf = ({ warningCount }: PlanRow) => warningCount;
const buildOf = ({ buildWords }: PlanRow) => buildWords;
const differenceOf = ({ difference }: PlanRow) => difference;

function stageWords({ stage, step }: PlanRow): string {
  if (stage === null) return "";
  return step ? `${stage}, step ${step.position} of ${step.of}` : String(stage);
}

function problemWords({ errorCount, warningCount }: PlanRow): string {
  const parts = [];
  if (errorCount > 0) parts.push(countOf(errorCount, "error", "errors"));
  if (warningCount > 0) parts.push(countOf(warningCount, "warning", "warnings"));
  return parts.join(", ");
}

function planWords({ plan }: PlanRow): string {
  return plan === "both" ? "both" : `as ${plan}`;
}

const natural = new Intl.Collator("en", { numeric: true });

function compareText(one: string, other: string): number {
  return one === other ? 0 : natural.compare(one, other);
}

function byText(of: (row: PlanRow) => string): PlanColumn["compare"] {
  return (one, other) => compareText(of(one), of(other));
}

/** By the first of the numbers that differ; none comes last. */
function byNumbers(...of: readonly ((row: PlanRow) => number | null)[]): PlanColumn["compare"] {
  return (one, other) => {
    for (const numberOf of of) {
      const [a, b] = [numberOf(one) ?? Number.MAX_SAFE_INTEGER, numberOf(other) ?? Number.MAX_SAFE_INTEGER];
      if (a !== b) return a - b;
    }
    return 0;
  };
}

function compareEntries(one: PlanRow, other: PlanRow): number {
  return compareText(one.entry.job, other.entry.job) || one.entry.index - other.entry.index;
}

function compareStates(one: PlanRow, other: PlanRow): number {
  return rowStates.indexOf(one.state) - rowStates.indexOf(other.state) || compareText(one.stateWords, other.stateWords);
}

function createSeriesOrder({ series }: Farm): (one: string | null, other: string | null) => number {
  const ranks = new Map(series.map(({ name }, i) => [name, i]));
  const rankOf = (name: string | null) => (name === null ? series.length + 1 : (ranks.get(name) ?? series.length));
  return (one, other) => rankOf(one) - rankOf(other) || compareText(one ?? "", other ?? "");
}
