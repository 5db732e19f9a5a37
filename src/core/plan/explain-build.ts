import {
  commandOf,
  dispatchedOnChoice,
  dispatchedOnLatestOf,
  dispatchedOnLatestOfPipeline,
  innersDiffer,
  lanesAreApart,
  preparation,
  reportsResult,
  runsEntries,
  unbuildableSeriesLeftOut,
  unknownSeriesLeftOut,
} from "../diagnostics/build-messages.ts";
import type { Farm } from "../farm/farm.ts";
import { findSeries, knownSeries } from "../farm/find-series.ts";
import { countLane, type Lane } from "./plan.ts";

/** What the builder does with a lane, in sentences. */
export interface BuildExplanation {
  /** Why its dispatch series is what it is; empty where it has none. */
  readonly dispatch: readonly string[];
  /** What happens, in order; `commands` are those of the second step. */
  readonly steps: readonly string[];
  /** What the builder runs in the outer container, in order. */
  readonly commands: readonly string[];
  readonly apart: string;
}

/** Explains the build farm job that a lane is, or would be; `farm` is the one that the plan was made for. */
export function explainBuild(lane: Lane, farm: Farm): BuildExplanation {
  const entries = lane.stages.flatMap((stage) => stage.entries);
  const outer = lane.series === null ? lane.architecture : `${lane.series}/${lane.architecture}`;
  return {
    dispatch: explainDispatch(lane, farm),
    steps: [preparation(outer), runsEntries(countLane(lane).entries), reportsResult()],
    commands: entries.map(({ job, index }) => commandOf(job, index)),
    apart: lanesAreApart(),
  };
}

/** Why the dispatch series of a lane is what it is; empty where it has none. */
export function explainDispatch({ dispatch, series, architecture, stages }: Lane, farm: Farm): readonly string[] {
  if (series === null) return [];
  const names = new Set(stages.flatMap(({ entries }) => entries.map((entry) => entry.series)));
  const known = knownSeries(farm, names);
  const buildable = known.filter(({ architectures }) => architectures.includes(architecture)).map(({ name }) => name);
  const without = (all: readonly string[]) => all.filter((name) => name !== series);
  const differ = [...names].some((name) => name !== series) ? [innersDiffer()] : [];

  switch (dispatch.kind) {
    case "latest": {
      const unknown = [...names].filter((name) => findSeries(farm, name) === null);
      const unbuildable = known.map(({ name }) => name).filter((name) => !buildable.includes(name));
      return [
        dispatchedOnLatestOf(series, architecture, without(buildable)),
        ...(unknown.length > 0 ? [unknownSeriesLeftOut(unknown)] : []),
        ...(unbuildable.length > 0 ? [unbuildableSeriesLeftOut(unbuildable, architecture)] : []),
        ...differ,
      ];
    }
    case "pinned":
      return [dispatchedOnChoice(series, architecture, buildable.at(-1) ?? null), ...differ];
    case "pipeline-latest":
      return [dispatchedOnLatestOfPipeline(series, without(dispatch.of)), ...differ];
    case "none":
    case "undecided":
      return [];
  }
}
