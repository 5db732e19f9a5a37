import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  differsByAccident,
  differsByDispatch,
  differsByDroppedArchitecture,
  differsByRefusal,
  differsByRepetition,
  differsByStages,
  differsByUnbuildable,
} from "../diagnostics/dialect-messages.ts";
import type { AskedPipeline, Place } from "./ask-pipeline.ts";
import type { Column, LaneDecision, PlanDecision } from "./plan-decision.ts";
import { repeatedArchitectures } from "./repeated-architectures.ts";

/** What the two dialects decide for one pipeline. */
export interface BothDecisions {
  readonly designed: PlanDecision;
  readonly deployed: PlanDecision;
}

/**
 * How the builds that Launchpad requests today differ from those of the design: one `dialects-differ` for each difference,
 * none where both request the same (section 5 of the semantics).
 */
export function compareDialects(asked: AskedPipeline, { designed, deployed }: BothDecisions): readonly Diagnostic[] {
  const wanted = designed.lanes.filter(isRequested);
  const built = new Map(deployed.lanes.filter(isRequested).map((lane) => [lane.architecture, lane]));
  if (wanted.length === 0) return built.size === 0 ? [] : compareRefusals(designed);
  const [refusal] = deployed.refusals;
  if (refusal) return [differsByRefusal(refusal.diagnostic)];

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
    return [differsByAccident(job, previousJob, missing.architecture, diagnostic.range)];
  });
}

function compareLanes(
  asked: AskedPipeline,
  wanted: readonly LaneDecision[],
  deployed: readonly LaneDecision[],
): readonly Diagnostic[] {
  const today = new Map(deployed.map((lane) => [lane.architecture, lane]));
  return wanted.flatMap((lane) => {
    const other = today.get(lane.architecture);
    const difference = other && compareLane(asked, lane, other);
    return difference ? [difference] : [];
  });
}

function compareLane(asked: AskedPipeline, lane: LaneDecision, today: LaneDecision): Diagnostic | null {
  const { architecture, range } = lane;
  if (today.status.kind === "requested") {
    if (lane.series === null || today.series === null || lane.series === today.series) return null;
    const pinned = lane.dispatch.kind === "pinned";
    return differsByDispatch({ architecture, designed: lane.series, deployed: today.series, pinned }, range);
  }
  const { reason } = today.status;
  switch (reason.kind) {
    case "silently-dropped-architecture": {
      const users = [...(asked.architectures.get(architecture)?.series ?? [])];
      return differsByDroppedArchitecture(architecture, { latest: reason.latestSeries, users }, range);
    }
    case "unbuildable-architecture":
      return differsByUnbuildable(architecture, reason.series, range);
    case "unknown-series":
    case "cross-architecture":
      return null;
  }
}

/** Stages of which a lane that is built in both dialects has more than one job. */
function compareStages(
  asked: AskedPipeline,
  columns: readonly Column[],
  architectures: readonly string[],
): readonly Diagnostic[] {
  return columns.flatMap(({ places, range }) => {
    if (places.length < 2) return [];
    const split = new Set<Place>();
    for (const architecture of architectures) {
      const present = places.filter(({ reference }) => asked.jobs.get(reference.name)?.architectures.has(architecture));
      if (present.length > 1) for (const place of present) split.add(place);
    }
    const names = places.filter((place) => split.has(place)).map(({ reference }) => reference.name);
    return names.length === 0 ? [] : [differsByStages(names, range)];
  });
}

/** Lists that name an architecture more than once, of a lane that is built in both dialects. */
function compareRepeats(asked: AskedPipeline, architectures: readonly string[]): readonly Diagnostic[] {
  const built = new Set(architectures);
  return [...asked.jobs].flatMap(([job, { definition }]) => {
    const variants = definition.variants.filter(asked.isTargeted);
    const lists = new Set(variants.map((variant) => variant.architectures));
    const repeats = [...lists].flatMap(repeatedArchitectures).filter(({ name }) => built.has(name));
    return repeats.map(({ name, times, range }) => differsByRepetition({ job, architecture: name, times }, range));
  });
}
