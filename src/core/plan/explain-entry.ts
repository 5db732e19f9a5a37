import { hasFreshContainer, namedAgain, placeInLane, sharesContainer } from "../diagnostics/build-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import type { Entry, Lane } from "./plan.ts";

/** When and beside whom an entry runs, in sentences. */
export interface EntryExplanation {
  readonly order: readonly string[];
  /** Whose inner container it shares (section 7 of the semantics: it belongs to series and architecture, not to the job). */
  readonly container: string;
}

/** So many of those before it are named. */
const mostNamed = 5;

/** Explains an entry among those of its lane. */
export function explainEntry(entry: Entry, { stages }: Lane): EntryExplanation {
  const all = stages.flatMap(({ entries }) => entries);
  const position = all.findIndex(({ id }) => id === entry.id);
  const before = all.slice(0, Math.max(0, position)).filter(({ series }) => series === entry.series);
  const reports = [...new Set(before.map(reportName))];
  const named = reports.slice(0, mostNamed);
  return {
    order: [placeInLane(position + 1, all.length), ...(entry.occurrence > 1 ? [namedAgain(entry.occurrence)] : [])],
    container:
      reports.length === 0
        ? hasFreshContainer(entry.series)
        : sharesContainer(entry.series, named, reports.length - named.length),
  };
}
