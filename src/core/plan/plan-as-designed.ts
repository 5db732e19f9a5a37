import type { Report } from "../diagnostics/diagnostic.ts";
import {
  dispatchNotBuildable,
  dispatchNotInUbuntu,
  emptyPipeline,
  unbuildableArchitecture,
} from "../diagnostics/plan-messages.ts";
import type { FarmSeries } from "../farm/farm.ts";
import { findSeries, knownSeries, latestSeries } from "../farm/find-series.ts";
import type { AskedArchitecture, AskedPipeline, Place } from "./ask-pipeline.ts";
import { describeMissing } from "./describe-missing.ts";
import { describeUndefined } from "./describe-undefined.ts";
import {
  type Column,
  type LaneDecision,
  missingOn,
  type PlanDecision,
  type Refusal,
  refuseWithoutLanes,
} from "./plan-decision.ts";
import type { PlanningOptions } from "./planning-options.ts";
import { reportUnknownSeries } from "./report-unknown-series.ts";

/**
 * Decides as the design review asks (comment on the merge proposal `duplicate_ci_jobs`; section 4 of the semantics): a stage
 * stays a stage, a job may not wait for one that runs only elsewhere, each architecture is dispatched on its own latest series.
 */
export function planAsDesigned(asked: AskedPipeline, options: PlanningOptions, report: Report): PlanDecision {
  const { pipeline, pipelineRange } = asked.configuration;
  if (pipeline.length === 0) return refuse([emptyPipeline(pipelineRange)]);
  const undefinedPlaces = firstMentions(asked.places.filter(({ reference }) => !asked.jobs.has(reference.name)));
  if (undefinedPlaces.length > 0)
    return refuse(undefinedPlaces.map((place, position) => describeUndefined(place, asked, position)));

  const columns = stagesAsWritten(asked);
  const refusals = findRefusals(asked, columns);
  for (const { diagnostic } of refusals) report(diagnostic);
  reportUnknownSeries(asked, options.farm, report);
  const lanes = decideLanes(asked, refusals, options, report);
  return { columns, lanes, refusals, repeats: "once" };

  function refuse(diagnostics: Parameters<typeof refuseWithoutLanes>[0]): PlanDecision {
    for (const diagnostic of diagnostics) report(diagnostic);
    return refuseWithoutLanes(diagnostics);
  }
}

function firstMentions(places: readonly Place[]): readonly Place[] {
  return places.filter(({ repetition }) => repetition === 0);
}

function stagesAsWritten({ configuration, places }: AskedPipeline): readonly Column[] {
  const columns = configuration.pipeline.map(({ number, range }, column) => {
    const own: Place[] = [];
    return { column, number, range, places: own };
  });
  for (const place of places) columns[place.stage.number - 1]?.places.push(place);
  return columns;
}

/** A place in its column. */
interface ColumnPlace {
  readonly column: number;
  readonly place: Place;
}

/**
 * Jobs that would have to wait for an earlier stage's job that runs, but not on their architecture. One for each job and
 * architecture, naming the first such job of the pipeline.
 */
function findRefusals(asked: AskedPipeline, columns: readonly Column[]): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const absent = new Map<string, ColumnPlace>();
  const refused = new Map<string, Set<string>>();
  for (const { column, places } of columns) {
    for (const place of places) {
      const job = asked.jobs.get(place.reference.name);
      for (const [architecture, use] of job?.architectures ?? []) {
        const previous = absent.get(architecture);
        if (!previous || isKnown(refused, place.reference.name, architecture)) continue;
        refusals.push(describeMissing({ asked, architecture, use, place, column, previous }));
      }
    }
    for (const place of places) noteAbsence(asked, { column, place }, absent);
  }
  return refusals;
}

function isKnown(refused: Map<string, Set<string>>, job: string, architecture: string): boolean {
  const architectures = refused.get(job) ?? new Set();
  refused.set(job, architectures);
  if (architectures.has(architecture)) return true;
  architectures.add(architecture);
  return false;
}

/** A job with no entries at all is absent nowhere: it blocks nobody. */
function noteAbsence(asked: AskedPipeline, where: ColumnPlace, absent: Map<string, ColumnPlace>) {
  const job = asked.jobs.get(where.place.reference.name);
  if (!job || job.architectures.size === 0 || job.architectures.size === asked.architectures.size) return;
  for (const architecture of asked.architectures.keys()) {
    if (!job.architectures.has(architecture) && !absent.has(architecture)) absent.set(architecture, where);
  }
}

function decideLanes(
  asked: AskedPipeline,
  refusals: readonly Refusal[],
  options: PlanningOptions,
  report: Report,
): readonly LaneDecision[] {
  const lanes = [...asked.architectures.values()].map((architecture) =>
    chooseDispatchSeries(architecture, options, report),
  );
  const { dispatchSeries, farm } = options;
  if (dispatchSeries !== null && !findSeries(farm, dispatchSeries) && lanes.some(({ series }) => series !== null)) {
    report(dispatchNotInUbuntu(dispatchSeries, asked.configuration.pipelineRange));
  }
  if (refusals.length === 0) return lanes;
  return lanes.map((lane) => ({ ...lane, status: refusedStatus(missingOn(lane.architecture, refusals)) }));
}

function refusedStatus(missing: ReturnType<typeof missingOn>): LaneDecision["status"] {
  return { kind: "withheld", reason: { kind: "cross-architecture", missing } };
}

/** The latest of its entries' series in which the architecture is buildable; in its place the pinned one, where it is so in that too. */
function chooseDispatchSeries(
  asked: AskedArchitecture,
  { farm, dispatchSeries }: PlanningOptions,
  report: Report,
): LaneDecision {
  const { name: architecture, range } = asked;
  const known = knownSeries(farm, asked.series);
  const buildable = known.filter((series) => series.architectures.includes(architecture));
  const latest = latestSeries(buildable);
  if (!latest) return withhold(asked, latestSeries(known), report);

  const pinned = dispatchSeries === null ? null : findSeries(farm, dispatchSeries);
  if (pinned?.architectures.includes(architecture)) {
    return { architecture, range, series: pinned.name, dispatch: { kind: "pinned" }, status: { kind: "requested" } };
  }
  if (pinned) report(dispatchNotBuildable({ architecture, series: latest.name }, pinned.name, range));
  const of = buildable.map(({ name }) => name);
  return { architecture, range, series: latest.name, dispatch: { kind: "latest", of }, status: { kind: "requested" } };
}

/** A lane that has no series to be dispatched on. */
function withhold(
  { name: architecture, range, series }: AskedArchitecture,
  latest: FarmSeries | null,
  report: Report,
): LaneDecision {
  const lane = { architecture, range, series: null, dispatch: { kind: "none" } } as const;
  if (!latest) return { ...lane, status: { kind: "withheld", reason: { kind: "unknown-series", names: [...series] } } };
  report(unbuildableArchitecture(architecture, latest.name, range, latest.architectures));
  return { ...lane, status: { kind: "withheld", reason: { kind: "unbuildable-architecture", series: latest.name } } };
}
