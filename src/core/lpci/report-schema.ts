import type { Configuration } from "../configuration/configuration.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { lpciRejects, lpciWayOut } from "../diagnostics/lpci-messages.ts";
import { checkSchema } from "./check-schema.ts";
import type { FileFinding, LpciPath } from "./finding.ts";
import { ownerOf } from "./owner.ts";

/** Reports everything for which lpci rejects the file. */
export function reportSchema(configuration: Configuration, report: Report): void {
  for (const finding of checkSchema(configuration)) {
    const { range, problem, job, indexes } = finding;
    const place = { value: valueOf(finding), owner: ownerOf(job, indexes) };
    report(
      createDiagnostic("lpci-schema", range, lpciRejects(problem, place), {
        hint: lpciWayOut(problem),
        ...(job === undefined ? {} : { job }),
        ...(indexes ? { indexes } : {}),
      }),
    );
  }
}

/** The keys down to what is wrong: an unknown or missing key is wrong in the mapping around it. */
function valueOf({ path, inside, problem }: FileFinding): string {
  if (problem.kind === "unknown-plugin") return "plugin";
  if (inside) return writePath([...path, ...inside]);
  return writePath(problem.kind === "unknown-key" || problem.kind === "missing-key" ? path.slice(0, -1) : path);
}

function writePath(path: LpciPath): string {
  if (path[0] === "pipeline") return "pipeline";
  let written = "";
  for (const step of path) {
    if (step === "__root__" || step === "__key__") continue;
    if (typeof step === "number") written += `[${step}]`;
    else written += written === "" ? String(step) : `.${String(step)}`;
  }
  return written;
}
