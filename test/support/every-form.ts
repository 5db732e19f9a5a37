import {
  type Analysis,
  type AnalysisOptions,
  changesFormats,
  compareAnalyses,
  explainPlan,
  exportFormats,
  findConcerned,
  indexLines,
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
export type OutputKind = "svg" | "text" | "markdown" | "mermaid" | "json" | "table";

/** A plan in a form to take away. */
export interface Output {
  readonly title: string;
  readonly kind: OutputKind;
  readonly text: string;
}

/** A text, what was made of it, and what another one was made of, to compare it with. */
export interface Exported {
  readonly text: string;
  readonly analysis: Analysis;
  readonly other: { readonly text: string; readonly analysis: Analysis };
}

/** A plan in every form that the page and the command line give away, of one word for title and link as well. */
export function everyForm(exported: Exported, choices: AnalysisOptions, word: string | null): readonly Output[] {
  const { text, analysis, other } = exported;
  const look = { theme: "light", showDropped: true, title: word, link: word } as const;
  const told = { title: word, link: word };
  const changes = tellChanges(compareAnalyses(other, { text, analysis }));
  const back = tellChanges(compareAnalyses({ text, analysis }, other));
  const passages = explainPlan(analysis, { targetSeries: choices.targetSeries, farm: ubuntuFarm });
  const failing = analysis.plan.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.slice(0, 1)));
  const runs = [
    runAnalysis(analysis),
    runAnalysis(analysis, { mode: { kind: "parallel" }, failing: new Set(failing.map(({ id }) => id)) }),
    ...analysis.plan.lanes
      .slice(0, 1)
      .map(({ architecture }) => runAnalysis(analysis, { mode: { kind: "lpci", architecture } })),
  ];
  return [
    ...exportFormats.map((format) => ({
      title: `the plan as ${format}`,
      kind: format,
      text: renderExport(analysis, text, { format, choices, ...look }),
    })),
    {
      title: "the plan as svg, one stage below the other",
      kind: "svg",
      text: renderExport(analysis, text, { format: "svg", choices, ...look, flow: "column", showDropped: false }),
    },
    ...slicesOf(analysis),
    {
      title: "the comment for a merge proposal",
      kind: "markdown",
      text: renderProposal(analysis, text, { choices, showDropped: true, link: word }),
    },
    ...changesFormats.map((format) => ({
      title: `what changes, as ${format}`,
      kind: format,
      text: renderChanges(
        { changes: [...changes, ...back], verdict: readVerdict(analysis, text)?.kind ?? null },
        { format, ...told },
      ),
    })),
    ...(["text", "markdown"] as const).map((format) => ({
      title: `the explanation as ${format}`,
      kind: format,
      text: renderExplanation(passages, text, { format, ...told }),
    })),
    ...runs.map((run) => ({ title: "a run", kind: "text" as const, text: renderRun(run, analysis.plan) })),
    { title: "the plan as a table", kind: "table", text: tableOf(exported) },
  ];
}

function slicesOf({ plan }: Analysis): readonly Output[] {
  const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
  return layout.lanes.flatMap((lane) =>
    renderSlices(lane, "row").map((svg) => ({ title: "a slice for paper", kind: "svg" as const, text: svg })),
  );
}

function tableOf({ text, analysis }: Exported): string {
  const columns = planColumns(firstChoices.farm);
  const rows = planRows(analysis.plan, { findings: findConcerned(analysis).entries, lines: indexLines(text) });
  return writeDelimited(
    rows.map((row) => columns.map(({ words }) => words(row))),
    "csv",
  );
}
