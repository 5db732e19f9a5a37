import type { Configuration } from "../configuration/configuration.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { lpciRejects, lpciWayOut } from "../diagnostics/lpci-messages.ts";
import { nameEntries } from "../diagnostics/name-entries.ts";
import { type SourceTree, sourceTreeOf } from "../edits/source-tree.ts";
import { checkSchema } from "./check-schema.ts";
import type { FileFinding, LpciPath } from "./finding.ts";
import { fixSchema } from "./fix-schema.ts";

/** How many findings of a file come with fixes: further down nobody reads them one by one. */
const mostFixed = 300;

/** Reports everything for which lpci rejects the file. */
export function reportSchema(text: string, configuration: Configuration, report: Report): void {
  const findings = checkSchema(configuration);
  const tree = findings.length > 0 ? sourceTreeOf(text, configuration.document) : null;
  for (const [position, finding] of findings.entries()) {
    reportFinding(finding, position < mostFixed ? tree : null, report);
  }
}

function reportFinding(finding: FileFinding, tree: SourceTree | null, report: Report): void {
  const { range, problem, job, indexes } = finding;
  const concerned = job === undefined ? null : { job, ...(indexes ? { indexes } : {}) };
  const place = { value: valueOf(finding), owner: concerned && nameEntries(concerned) };
  const fixes = tree ? fixSchema(finding, tree) : [];
  report(
    createDiagnostic("lpci-schema", range, lpciRejects(problem, place), {
      hint: lpciWayOut(problem),
      ...concerned,
      ...(fixes.length > 0 ? { fixes } : {}),
    }),
  );
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
