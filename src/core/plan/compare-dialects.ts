import type { Variant } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  type DifferingArchitecture,
  differsByAccident,
  differsByDispatch,
  differsByDroppedArchitecture,
  differsByRefusal,
  differsByRepetition,
  differsByStages,
  differsByUnbuildable,
  type PipelineSeries,
} from "../diagnostics/dialect-messages.ts";
import type { AskedPipeline } from "./ask-pipeline.ts";
import type { Column, LaneDecision, PlanDecision } from "./plan-decision.ts";
import { repeatedArchitectures } from "./repeated-architectures.ts";

/** What the two dialects decide for one pipeline. */
export interface BothDecisions {
  readonly designed: PlanDecision;
  readonly deployed: PlanDecision;
}

/**
 * How the builds that Launchpad requests today differ from those of the design: one `dialects-differ` for each difference,
 * none where both request the same (section 5 of the semantics). Each says which lane, job and lines it concerns.
 */
export function compareDialects(asked: AskedPipeline, { designed, deployed }: BothDecisions): readonly Diagnostic[] {
  const wanted = designed.lanes.filter(isRequested);
  const built = new Map(deployed.lanes.filter(isRequested).map((lane) => [lane.architecture, lane]));
  if (wanted.length === 0) return built.size === 0 ? [] : compareRefusals(designed);
  const [refusal] = deployed.refusals;
  if (refusal) return [differsByRefusal(refusal.diagnostic, refusal.missing?.dependency.job ?? null)];

  const common = wanted.filter(({ architecture }) => built.has(architecture)).map(({ architecture }) => architecture);
  return [
    ...compareLanes(asked, wanted, deployed.lanes),
    ...compareStages(asked, designed.columns, common),
    ...compareRepeats(asked, common),
  ];
}

function isRequested({ status }: LaneDecision): boolean {
  return status.kind === "requested";
}

/** Launchpad's check lets pass what it takes for a job, a series or an architecture of that name. */
function compareRefusals({ refusals }: PlanDecision): readonly Diagnostic[] {
  return refusals.flatMap(({ diagnostic, missing }) => {
    if (!missing) return [];
    const { job, previousJob } = missing.dependency;
    return [differsByAccident(diagnostic, { job, previousJob, architecture: missing.architecture })];
  });
}

function compareLanes(
  asked: AskedPipeline,
  wanted: readonly LaneDecision[],
  deployed: readonly LaneDecision[],
): readonly Diagnostic[] {
  const today = new Map(deployed.map((lane) => [lane.architecture, lane]));
  const onlyJobs = findOnlyJobs(asked);
  return wanted.flatMap((lane) => {
    const { architecture, range } = lane;
    const other = today.get(architecture);
    const differing = { architecture, range, job: onlyJobs.get(architecture) ?? null };
    const difference = other && compareLane(asked, lane, other, differing);
    return difference ? [difference] : [];
  });
}

function compareLane(
  asked: AskedPipeline,
  lane: LaneDecision,
  today: LaneDecision,
  differing: DifferingArchitecture,
): Diagnostic | null {
  if (today.status.kind === "requested") {
    if (lane.series === null || today.series === null || lane.series === today.series) return null;
    const isPinned = lane.dispatch.kind === "pinned";
    return differsByDispatch(differing, find(today.series), { series: lane.series, isPinned });
  }
  const { reason } = today.status;
  switch (reason.kind) {
    case "silently-dropped-architecture": {
      const users = [...(asked.architectures.get(lane.architecture)?.series ?? [])];
      return differsByDroppedArchitecture(differing, find(reason.latestSeries), users);
    }
    case "unbuildable-architecture":
      return differsByUnbuildable(differing, find(reason.series));
    case "unknown-series":
    case "cross-architecture":
      return null;
  }

  function find(name: string): PipelineSeries {
    return { name, range: asked.series.get(name) ?? lane.range };
  }
}

/** The jobs that are alone on their architecture; null where several share one. */
function findOnlyJobs({ jobs }: AskedPipeline): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [job, { architectures }] of jobs) {
    for (const architecture of architectures.keys()) found.set(architecture, found.has(architecture) ? null : job);
  }
  return found;
}

/** Stages of which a lane that is built in both dialects has more than one job. */
function compareStages(
  asked: AskedPipeline,
  columns: readonly Column[],
  architectures: readonly string[],
): readonly Diagnostic[] {
  return columns.flatMap(({ places, range }) => {
    const lanes = places.length < 2 ? [] : architectures.map((name) => placesOn(asked, places, name)).filter(isSeveral);
    if (lanes.length === 0) return [];
    const split = new Set(lanes.flatMap(({ present }) => present));
    const jobs = places.filter((place) => split.has(place)).map(({ reference }) => reference);
    const only = lanes.length === 1 ? (lanes[0]?.architecture ?? null) : null;
    return [differsByStages(jobs, range, only)];
  });
}

function placesOn({ jobs }: AskedPipeline, places: Column["places"], architecture: string) {
  const present = places.filter(({ reference }) => jobs.get(reference.name)?.architectures.has(architecture));
  return { architecture, present };
}

function isSeveral({ present }: ReturnType<typeof placesOn>): boolean {
  return present.length > 1;
}

/** Lists that name an architecture more than once, of a lane that is built in both dialects. */
function compareRepeats(asked: AskedPipeline, architectures: readonly string[]): readonly Diagnostic[] {
  const built = new Set(architectures);
  return [...asked.jobs].flatMap(([job, { definition }]) => {
    const lists = new Map<Variant["architectures"], number[]>();
    for (const { architectures: list, index } of definition.variants.filter(asked.isTargeted)) {
      const indexes = lists.get(list);
      if (indexes) indexes.push(index);
      else lists.set(list, [index]);
    }
    return [...lists].flatMap(([list, indexes]) =>
      repeatedArchitectures(list)
        .filter(({ name }) => built.has(name))
        .map(({ name, times, range }) => differsByRepetition({ job, indexes, architecture: name, times }, range)),
    );
  });
}
