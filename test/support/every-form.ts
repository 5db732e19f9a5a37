import {
  type Analysis,
  type AnalysisOptions,
  changesFormats,
  compareAnalyses,
  explainPlan,
  explanationFormats,
  exportFormats,
  findConcerned,
  indexLines,
  type Layout,
  layOutPlan,
  planColumns,
  planRows,
  readVerdict,
  renderChanges,
  renderExplanation,
  renderExport,
  renderProposal,
  renderRun,
  renderSlices,
  tellChanges,
  ubuntuFarm,
  writeDelimited,
} from "../../src/core/index.ts";
import { firstChoices } from "./analyse-text.ts";
import { runAnalysis } from "./run-text.ts";

/** What reads an output, and so what must not stand in it. */
type OutputKind = "svg" | "text" | "markdown" | "mermaid" | "json" | "table";

/** A plan in a form to take away. */
export interface Output {
  readonly title: string;
  readonly kind: OutputKind;
  readonly text: string;
}

/** The same, before it is written. */
export interface Form extends Omit<Output, "text"> {
  readonly write: () => string;
}

/** A text, what was made of it, and what another one was made of, to compare it with. */
export interface Exported {
  readonly text: string;
  readonly analysis: Analysis;
  readonly other: { readonly text: string; readonly analysis: Analysis };
}

/** A plan in every form that the page and the command line give away, of one word for title and link as well. */
export function everyForm(exported: Exported, choices: AnalysisOptions, word: string | null): readonly Output[] {
  return formsOf(exported, choices, word).map(({ title, kind, write }) => ({ title, kind, text: write() }));
}

/** The same, for those who want to choose. */
export function formsOf(exported: Exported, choices: AnalysisOptions, word: string | null): readonly Form[] {
  const { text, analysis, other } = exported;
  const { plan } = analysis;
  const look = { theme: "light", showDropped: true, title: word, link: word } as const;
  const told = { title: word, link: word };
  const verdict = readVerdict(analysis, text)?.kind ?? null;
  const changes = (old: Exported["other"], now: Exported["other"]) => tellChanges(compareAnalyses(old, now));
  const explain = () => explainPlan(analysis, { targetSeries: choices.targetSeries, farm: ubuntuFarm });
  let laidOut: Layout | null = null;
  const paper = () =>
    (laidOut ??= layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() }));
  const first = plan.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.slice(0, 1)));
  const failing = new Set(first.map(({ id }) => id));
  const architecture = plan.lanes[0]?.architecture ?? "amd64";
  return [
    ...exportFormats.map((format) => ({
      title: `the plan as ${format}`,
      kind: format,
      write: () => renderExport(analysis, text, { format, choices, ...look }),
    })),
    {
      title: "the plan as svg, one stage below the other",
      kind: "svg",
      write: () =>
        renderExport(analysis, text, { format: "svg", choices, ...look, flow: "column", showDropped: false }),
    },
    ...plan.lanes.map((_, i) => ({
      title: "a lane for paper",
      kind: "svg" as const,
      write: () => paperOf(paper(), i),
    })),
    {
      title: "the comment for a merge proposal",
      kind: "markdown",
      write: () => renderProposal(analysis, text, { choices, showDropped: true, link: word }),
    },
    ...changesFormats.map((format) => ({
      title: `what changes, as ${format}`,
      kind: format,
      write: () => renderChanges({ changes: changes(other, { text, analysis }), verdict }, { format, ...told }),
    })),
    {
      title: "what changes on the way back",
      kind: "markdown",
      write: () =>
        renderChanges({ changes: changes({ text, analysis }, other), verdict }, { format: "markdown", ...told }),
    },
    ...explanationFormats.map((format) => ({
      title: `the explanation as ${format}`,
      kind: format,
      write: () => renderExplanation(explain(), text, { format, ...told }),
    })),
    { title: "a run", kind: "text", write: () => renderRun(runAnalysis(analysis), plan) },
    {
      title: "a run in which entries fail",
      kind: "text",
      write: () => renderRun(runAnalysis(analysis, { mode: { kind: "parallel" }, failing }), plan),
    },
    {
      title: "a run on a computer of one's own",
      kind: "text",
      write: () => renderRun(runAnalysis(analysis, { mode: { kind: "lpci", architecture } }), plan),
    },
    { title: "the plan as a table", kind: "table", write: () => tableOf(exported) },
  ];
}

/** A lane as it is printed, its slices in one element. */
function paperOf({ lanes }: Layout, position: number): string {
  const lane = lanes[position];
  return `<g>${lane ? renderSlices(lane, "row").join("") : ""}</g>`;
}

function tableOf({ text, analysis }: Exported): string {
  const columns = planColumns(firstChoices.farm);
  const rows = planRows(analysis.plan, { findings: findConcerned(analysis).entries, lines: indexLines(text) });
  return writeDelimited(
    rows.map((row) => columns.map(({ words }) => words(row))),
    "csv",
  );
}
