/** What becomes of a text that is not simply built; `unsure` where Flightplan cannot tell how PyYAML reads it. */
export type VerdictKind = "refused" | "invalid" | "unsure" | "rejected";

/** The verdict in a sentence. */
export function verdictTitle(kind: VerdictKind): string {
  switch (kind) {
    case "refused":
      return "Launchpad refuses this pipeline and builds nothing.";
    case "invalid":
      return "Launchpad cannot load this file and builds nothing.";
    case "unsure":
      return "Flightplan cannot tell how Launchpad reads this file.";
    case "rejected":
      return "Launchpad builds this, then every job fails: lpci rejects the file.";
  }
}
