import {
  dispatchedOnLatest,
  dispatchedOnOnly,
  dispatchedOnPin,
  dispatchedOnPipelineLatest,
  type ExplanationWords,
  notDispatched,
  withheldAsUnbuildable,
  withheldForMissing,
  withheldForOthers,
  withheldForUnknownSeries,
  withheldSilently,
} from "../diagnostics/explanation-messages.ts";
import type { Lane } from "./plan.ts";

/** Head words of a lane: why it is dispatched on its series, for example *the latest of bionic, focal, jammy*. */
export function explainLane({ dispatch, stages }: Lane): string {
  switch (dispatch.kind) {
    case "latest":
      return dispatch.of.length > 1
        ? dispatchedOnLatest(dispatch.of)
        : dispatchedOnOnly(new Set(stages.flatMap(({ entries }) => entries.map(({ series }) => series))));
    case "pinned":
      return dispatchedOnPin();
    case "pipeline-latest":
      return dispatchedOnPipelineLatest(dispatch.of);
    case "none":
      return notDispatched();
    case "undecided":
      return dispatch.words;
  }
}

/** Why a lane is withheld and what would bring it back; null for a requested one. */
export function explainWithheld({ architecture, status }: Lane): ExplanationWords | null {
  if (status.kind === "requested") return null;
  const { reason } = status;
  switch (reason.kind) {
    case "cross-architecture":
      return reason.missing.length > 0 ? withheldForMissing(architecture, reason.missing) : withheldForOthers();
    case "unbuildable-architecture":
      return withheldAsUnbuildable(architecture, reason.series);
    case "unknown-series":
      return withheldForUnknownSeries(reason.names);
    case "silently-dropped-architecture":
      return withheldSilently(architecture, reason.latestSeries);
  }
}
