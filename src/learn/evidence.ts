import {
  type Analysis,
  changeFarm,
  countPlan,
  diagnosePlanned,
  type Entry,
  type EntryReport,
  type Farm,
  type LaneResult,
  noFarmChanges,
  parseDocument,
  planText,
  runPlan,
  type SourceNode,
  type TracedInput,
  traceArtifacts,
} from "../core/index.ts";
import { defaultSettings, type PlanSettings } from "../store/settings-slice.ts";
import type { LessonChoices, LessonPlace } from "./goal.ts";
import { lessonLimits } from "./lesson-limits.ts";

/** What a goal or a question is asked of. */
export interface EvidenceSource {
  readonly text: string;
  /** The lesson's text to start from. */
  readonly startText: string;
  readonly settings: PlanSettings;
  /** The farm without the changes of the settings. */
  readonly publicFarm: Farm;
  /** ISO 8601 day. */
  readonly today: string;
}

/** A text's plan and run under some choices, and the same under others. What takes time is made when it is asked for. */
export interface Evidence {
  readonly settings: PlanSettings;
  /** Entries that fail. */
  readonly failing: readonly LessonPlace[];
  /** Null where it would take too long: the text or the plan is too large, or too many have been planned. */
  readonly analysis: Analysis | null;
  /** Null for an entry that has no well-formed input. */
  inputOf(id: string): TracedInput | null;
  /** How the entry is reported in the end; null where there is no build. */
  reportOf(entry: Entry): EntryReport | null;
  resultOf(laneId: string): LaneResult | null;
  /** What the text means, and what the text to start from means; null where YAML has no answer. */
  readonly document: SourceNode | null;
  readonly startDocument: SourceNode | null;
  under(choices: LessonChoices): Evidence;
  withFailing(places: readonly LessonPlace[]): Evidence;
}

/** The settings that a lesson's choices mean; what they leave out stays as in `base`. */
export function settingsOf(choices: LessonChoices | undefined, base: PlanSettings = defaultSettings): PlanSettings {
  const { dialect = base.dialect, series = base.targetSeries, dispatch = base.dispatchSeries, farm } = choices ?? {};
  return {
    dialect,
    targetSeries: series,
    dispatchSeries: dispatch,
    farmChanges: farm ? { ...noFarmChanges, ...farm } : base.farmChanges,
  };
}

/** Plans at most `lessonLimits.analyses` texts, however it is asked. */
export function createEvidence(source: EvidenceSource): Evidence {
  const known = new Map<string, Analysis | null>();
  const document = once(() => readDocument(source.text));
  const startDocument = once(() => readDocument(source.startText));
  return evidenceFor(source.settings, []);

  function evidenceFor(settings: PlanSettings, failing: readonly LessonPlace[]): Evidence {
    const analysis = once(() => analyseUnder(settings));
    const trace = once(() => {
      const { configuration, plan } = analysis() ?? {};
      return configuration && plan ? traceArtifacts({ configuration, plan }) : null;
    });
    const run = once(() => runOf(analysis(), settings, failing));
    return {
      settings,
      failing,
      get analysis() {
        return analysis();
      },
      inputOf: (id) => trace()?.inputOf(id) ?? null,
      reportOf: ({ id }) => run().reports.get(id) ?? null,
      resultOf: (id) => run().results.get(id) ?? null,
      get document() {
        return document();
      },
      get startDocument() {
        return startDocument();
      },
      under: (choices) => evidenceFor(settingsOf(choices, settings), failing),
      withFailing: (places) => evidenceFor(settings, places),
    };
  }

  function analyseUnder(settings: PlanSettings): Analysis | null {
    const key = JSON.stringify(settings);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= lessonLimits.analyses) return null;
    const analysis = analyseBounded(source, settings);
    known.set(key, analysis);
    return analysis;
  }

  function runOf(analysis: Analysis | null, settings: PlanSettings, failing: readonly LessonPlace[]): Ended {
    if (!analysis) return { reports: new Map(), results: new Map() };
    return endOf(analysis, { failing, farm: changeFarm(source.publicFarm, settings.farmChanges) });
  }
}

function analyseBounded({ text, publicFarm, today }: EvidenceSource, settings: PlanSettings): Analysis | null {
  if (text.length > lessonLimits.text) return null;
  const { farmChanges, ...rest } = settings;
  const options = { ...rest, farm: changeFarm(publicFarm, farmChanges), today };
  const planned = planText(text, options, lessonLimits.entries);
  const { entries, dropped } = countPlan(planned.plan);
  if (entries + dropped > lessonLimits.entries) return null;
  if (planned.diagnostics.some(({ code }) => code === "plan-too-large")) return null;
  return diagnosePlanned(planned, { ...options, text });
}

/** How everything ends. */
interface Ended {
  readonly reports: ReadonlyMap<string, EntryReport>;
  readonly results: ReadonlyMap<string, LaneResult>;
}

function endOf(
  analysis: Analysis,
  { failing, farm }: { readonly failing: readonly LessonPlace[]; readonly farm: Farm },
): Ended {
  const isFailing = ({ job, index, architecture }: Entry) =>
    failing.some((place) => place[0] === job && place[1] === index && place[2] === architecture);
  const entries = analysis.plan.lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
  const { lanes } = runPlan(analysis, {
    mode: { kind: "serial" },
    failing: new Set(entries.filter(isFailing).map(({ id }) => id)),
    faults: new Map(),
    durations: new Map(),
    farm,
  });
  const built = lanes.filter(({ result }) => result !== "nothing");
  return {
    reports: new Map(
      built.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries.map(({ id, report }) => [id, report]))),
    ),
    results: new Map(built.map(({ id, result }) => [id, result])),
  };
}

function readDocument(text: string): SourceNode | null {
  return text.length > lessonLimits.text ? null : parseDocument(text, () => undefined);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
