import type { Report } from "../diagnostics/diagnostic.ts";
import { emptyPipeline, silentlyDroppedArchitecture, unbuildableArchitecture } from "../diagnostics/plan-messages.ts";
import type { FarmSeries } from "../farm/farm.ts";
import { knownSeries, latestSeries } from "../farm/find-series.ts";
import type { AskedArchitecture, AskedPipeline } from "./ask-pipeline.ts";
import { describeMissing } from "./describe-missing.ts";
import { describeUndefined } from "./describe-undefined.ts";
import type { LaneStatus } from "./plan.ts";
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
 * Decides as Launchpad's code does, its accidents included (state of 2025-07-31, section 5 of the semantics). Follows
 * `get_stages` and `determine_DASes_to_build` in `lp/code/model/cibuild.py`.
 */
export function planAsDeployed(asked: AskedPipeline, { farm }: PlanningOptions, report: Report): PlanDecision {
  const { pipeline, pipelineRange } = asked.configuration;
  const columns = everyNameAStage(asked);
  const refusal =
    pipeline.length === 0 ? { diagnostic: emptyPipeline(pipelineRange), missing: null } : findRefusal(asked, columns);
  if (refusal) report(refusal.diagnostic);
  if (refusal && !refusal.missing) return refuseWithoutLanes([refusal.diagnostic]);

  reportUnknownSeries(asked, farm, report);
  const known = knownSeries(farm, asked.series.keys());
  const refusals = refusal ? [refusal] : [];
  const latest = latestSeries(known);
  const of = known.map(({ name }) => name);
  const lanes = [...asked.architectures.values()].map((architecture) =>
    decideLane(architecture, latest, of, refusals, report),
  );
  return { columns, lanes, refusals, repeats: "each-time" };
}

function everyNameAStage({ places }: AskedPipeline): readonly Column[] {
  return places.map((place, column) => ({
    column,
    number: place.stage.number,
    range: place.reference.range,
    places: [place],
  }));
}

/** The first tuple of an architecture's last stage, of which the check looks at every element. */
interface FirstTuple {
  readonly job: string;
  readonly series: string;
  readonly architecture: string;
}

/**
 * The first failure, in order of stage, name, variant and architecture. The job named just before must stand in the
 * architecture's last stage; a name equal to its series or architecture passes by accident.
 */
function findRefusal(asked: AskedPipeline, columns: readonly Column[]): Refusal | null {
  const lastStages = new Map<string, FirstTuple>();
  let previousName = "";
  let previousColumn: Column | null = null;
  for (const column of columns) {
    const [place] = column.places;
    if (!place) continue;
    const { name } = place.reference;
    const job = asked.jobs.get(name);
    if (!job) return { diagnostic: describeUndefined(place, asked, 0), missing: null };

    const [previousPlace] = previousColumn?.places ?? [];
    for (const [architecture, use] of job.architectures) {
      if (previousName === "" || !previousColumn || !previousPlace) break;
      if (contains(lastStages.get(architecture), previousName)) continue;
      const previous = { column: previousColumn.column, place: previousPlace };
      return describeMissing({ asked, architecture, use, place, column: column.column, previous });
    }
    for (const [architecture, { variant }] of job.architectures) {
      lastStages.set(architecture, { job: name, series: variant.series, architecture });
    }
    previousName = name;
    previousColumn = column;
  }
  return null;
}

function contains(tuple: FirstTuple | undefined, name: string): boolean {
  return tuple !== undefined && (tuple.job === name || tuple.series === name || tuple.architecture === name);
}

function decideLane(
  asked: AskedArchitecture,
  latest: FarmSeries | null,
  of: readonly string[],
  refusals: readonly Refusal[],
  report: Report,
): LaneDecision {
  const { name: architecture, range } = asked;
  const fate = fateOf(asked, latest);
  reportFate(fate, asked, refusals.length > 0 ? null : latest, report);
  const isDispatched = fate.kind === "requested" && latest !== null;
  const status: LaneStatus =
    refusals.length > 0
      ? { kind: "withheld", reason: { kind: "cross-architecture", missing: missingOn(architecture, refusals) } }
      : fate;
  return {
    architecture,
    range,
    series: isDispatched ? latest.name : null,
    dispatch: isDispatched ? { kind: "pipeline-latest", of } : { kind: "none" },
    status,
  };
}

/** What becomes of an architecture where the pipeline is not refused. */
function fateOf({ name: architecture, series }: AskedArchitecture, latest: FarmSeries | null): LaneStatus {
  if (!latest) return { kind: "withheld", reason: { kind: "unknown-series", names: [...series] } };
  if (!series.has(latest.name)) {
    return { kind: "withheld", reason: { kind: "silently-dropped-architecture", latestSeries: latest.name } };
  }
  if (latest.architectures.includes(architecture)) return { kind: "requested" };
  return { kind: "withheld", reason: { kind: "unbuildable-architecture", series: latest.name } };
}

/** Launchpad looks at the farm only where it did not refuse: then `latest` is null here. */
function reportFate(fate: LaneStatus, asked: AskedArchitecture, latest: FarmSeries | null, report: Report) {
  if (fate.kind !== "withheld" || !latest) return;
  const { name: architecture, range, series } = asked;
  switch (fate.reason.kind) {
    case "unbuildable-architecture":
      report(unbuildableArchitecture(architecture, latest.name, range, latest.architectures));
      return;
    case "silently-dropped-architecture":
      report(silentlyDroppedArchitecture(architecture, range, { latest: latest.name, users: [...series] }));
      return;
    case "unknown-series":
    case "cross-architecture":
      return;
  }
}
