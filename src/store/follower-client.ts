import type { Analysis } from "../core/index.ts";
import type { AnalysisClient } from "../worker/analysis-client.ts";
import { createAnalysisClient, loadOurChecks } from "../worker/create-analysis-client.ts";

/** A client for a follower: with what is noticed about a text of its own, or without, where that stands in the leader. */
export function createFollowerClient(checks: "checked" | "planned"): AnalysisClient {
  return createAnalysisClient({ loadChecks: checks === "checked" ? loadOurChecks : loadNoChecks });
}

const loadNoChecks = () => Promise.resolve((planned: Analysis) => planned);
