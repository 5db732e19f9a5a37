import { describe, expect, it } from "vitest";
import {
  type Analysis,
  concernedWords,
  entryName,
  explainBuild,
  explainDrop,
  explainEntry,
  explainInput,
  explainLane,
  explainStage,
  explainWithheld,
  findConcerned,
  hintLines,
  indexLines,
  laneName,
  layOutPlan,
  offerFixesForAll,
  planColumns,
  planRows,
  stageName,
  traceArtifacts,
  ubuntuFarm,
} from "../../src/core/index.ts";
import { analyseText, firstChoices } from "../support/analyse-text.ts";
import { hostilePlaces } from "../support/hostile-texts.ts";
import { hostileWords, worstWords } from "../support/hostile-words.ts";
import { findCommanding } from "../support/output-faults.ts";
import { runAnalysis } from "../support/run-text.ts";

/** What the page says of a text, each sentence in an element of its own. */
function wordsOf(text: string, analysis: Analysis): readonly string[] {
  const { plan, diagnostics, configuration } = analysis;
  return [
    ...diagnostics.flatMap((diagnostic) => [
      diagnostic.message,
      diagnostic.hint ?? "",
      concernedWords(diagnostic),
      ...(diagnostic.related ?? []).map(({ message }) => message),
      ...(diagnostic.fixes ?? []).map(({ title }) => title),
    ]),
    ...offerFixesForAll(diagnostics).map(({ title }) => title),
    ...plan.lanes.flatMap((lane) => {
      const { dispatch, steps, commands, apart } = explainBuild(lane, ubuntuFarm);
      const { rule, remedy } = explainWithheld(lane) ?? { rule: "", remedy: "" };
      return [explainLane(lane), ...dispatch, ...steps, ...commands, apart, rule, remedy];
    }),
    ...plan.lanes.flatMap((lane) =>
      lane.stages.flatMap((stage) => {
        const { absence, start, failure } = explainStage(stage, lane, plan.dialect);
        const ofEntries = stage.entries.flatMap((entry) => {
          const { order, container } = explainEntry(entry, lane);
          return [...order, container];
        });
        const ofDropped = stage.dropped.flatMap((drop) => {
          const { rule, remedy } = explainDrop(drop, { configuration });
          return [rule, remedy];
        });
        return [...absence, ...start, failure?.rule ?? "", ...(failure?.log ?? []), ...ofEntries, ...ofDropped];
      }),
    ),
    ...namesOf(analysis),
    ...rowsOf(text, analysis),
    ...inputsOf(analysis),
    ...hintLines({ text, configuration, plan }).map((hint) => hint.text),
    ...runWords(analysis),
  ];
}

/** The list beside the picture. */
function namesOf({ plan }: Analysis): readonly string[] {
  const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
  return layout.lanes.flatMap((lane) => [
    laneName(lane),
    ...lane.stages.flatMap((stage) => [
      stageName(stage, layout.stageCount),
      ...stage.entries.map((entry) => entryName(entry, stage, layout.stageCount)),
    ]),
  ]);
}

function rowsOf(text: string, analysis: Analysis): readonly string[] {
  const rows = planRows(analysis.plan, { findings: findConcerned(analysis).entries, lines: indexLines(text) });
  return planColumns(ubuntuFarm).flatMap(({ words }) => rows.map((row) => words(row)));
}

function inputsOf({ plan, configuration }: Analysis): readonly string[] {
  if (!configuration) return [];
  return traceArtifacts({ configuration, plan }).inputs.flatMap((input) => {
    const { rule, remedy } = explainInput(input, { configuration }) ?? { rule: "", remedy: "" };
    return [rule, remedy];
  });
}

function runWords(analysis: Analysis): readonly string[] {
  const architecture = analysis.plan.lanes[0]?.architecture ?? "amd64";
  return [runAnalysis(analysis), runAnalysis(analysis, { mode: { kind: "lpci", architecture } })].flatMap((run) => [
    run.nothing ?? "",
    ...run.events.map(({ words }) => words),
    ...run.lanes.flatMap(({ words, why, stages }) => [
      words,
      why,
      ...stages.flatMap(({ entries }) => entries.flatMap(({ reason, caveat }) => [reason?.words ?? "", caveat ?? ""])),
    ]),
  ]);
}

/** What is no line of words: none of it breaks a line or commands anything. */
function faultsOf(text: string, dialect: "designed" | "deployed"): readonly string[] {
  const analysis = analyseText(text, { ...firstChoices, dialect });
  return wordsOf(text, analysis).flatMap((words) =>
    words.includes("\n") ? [`two lines: ${words}`] : findCommanding(words),
  );
}

describe("what the page says of a plan", () => {
  it.each(hostileWords)("is lines of words where a name is $title", ({ word }) => {
    for (const { write } of hostilePlaces.slice(0, 2)) expect(faultsOf(write(word), "designed")).toEqual([]);
  });

  it.each(hostilePlaces)("is lines of words where hostile ones are $title", ({ write }) => {
    for (const dialect of ["designed", "deployed"] as const) {
      expect(worstWords.flatMap(({ word }) => faultsOf(write(word), dialect))).toEqual([]);
    }
  });
});
