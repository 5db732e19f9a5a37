import type { ArchitectureReference, Configuration } from "../configuration/configuration.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { duplicateArchitecture } from "../diagnostics/oddity-messages.ts";
import { reportName } from "../diagnostics/report-name.ts";
import type { Dialect } from "./plan.ts";
import { repeatedArchitectures } from "./repeated-architectures.ts";

/** Reports each list that names an architecture more than once, by the first variant that it belongs to. */
export function reportDuplicateArchitectures({ jobs }: Configuration, dialect: Dialect, report: Report): void {
  const seen = new Set<readonly ArchitectureReference[]>();
  for (const { variants } of jobs.values()) {
    for (const { job, index, architectures } of variants) {
      if (seen.has(architectures)) continue;
      seen.add(architectures);
      for (const { name, range } of repeatedArchitectures(architectures)) {
        report(
          duplicateArchitecture(
            { architecture: name, report: reportName({ job, index }), range },
            dialect === "deployed",
          ),
        );
      }
    }
  }
}
