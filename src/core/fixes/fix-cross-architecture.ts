import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { addArchitectureTo, removeArchitectureFrom } from "../diagnostics/fix-messages.ts";
import type { MissingDependency, Plan } from "../plan/plan.ts";
import { addArchitecture, type JobsChange, removeArchitecture } from "./change-architectures.ts";
import { isHarmless } from "./error-order.ts";
import type { FixContext, FixMaker } from "./fix-context.ts";
import type { Trial } from "./try-edits.ts";

/** More jobs than this at once are no repair any more. */
const mostJobs = 8;

/** The architecture for the jobs that have to run before, or none of it for the one that waits. */
export const fixCrossArchitecture: FixMaker = (diagnostic, context) => {
  const { architecture, message } = diagnostic;
  const isMeant = ({ job }: MissingDependency) => message.startsWith(`Job ${job} would run on ${architecture},`);
  const missing = missingOn(context.plan, architecture).find(isMeant);
  if (!missing) return [];
  return [addToPrevious(context, diagnostic, missing), takeFromJob(context, diagnostic, missing)];
};

function missingOn({ lanes }: Plan, architecture: string | undefined): readonly MissingDependency[] {
  const status = lanes.find((lane) => lane.architecture === architecture)?.status;
  return status?.kind === "withheld" && status.reason.kind === "cross-architecture" ? status.reason.missing : [];
}

/** Adding it to one job may show that the next one is missing too, so they are added until nothing is. */
function addToPrevious(context: FixContext, diagnostic: Diagnostic, missing: MissingDependency): Fix | null {
  const { architecture = "" } = diagnostic;
  const { job, previousJob } = missing;
  const changes = new Map<string, JobsChange>();
  let wanted: readonly string[] = [previousJob];
  while (wanted.length > 0 && changes.size + wanted.length <= mostJobs) {
    for (const name of wanted) {
      const change = addTo(context, name, job, architecture);
      if (!change) return null;
      changes.set(name, change);
    }
    const trial = context.tryChange({ jobs: [...changes.values()].flatMap(({ jobs }) => jobs) });
    if (!trial) return null;
    const still = missingOn(trial.plan, architecture).filter((one) => one.job === job || changes.has(one.job));
    wanted = [...new Set(still.map((one) => one.previousJob))].filter((name) => !changes.has(name));
    const names = [...changes.keys()];
    if (still.length > 0) continue;
    const edits = [...changes.values()].flatMap((change) => change.edits);
    return isSafe(context, trial, diagnostic, names) ? addArchitectureTo(architecture, names, edits) : null;
  }
  return null;
}

function addTo({ tree, configuration }: FixContext, name: string, waiting: string, architecture: string) {
  const job = configuration?.jobs.get(name);
  const users = configuration?.jobs.get(waiting)?.variants.filter(({ architectures }) => {
    return architectures.some((one) => one.name === architecture);
  });
  return tree && job ? addArchitecture(tree, job, architecture, users?.[0]?.series ?? null) : null;
}

function takeFromJob(context: FixContext, diagnostic: Diagnostic, { job }: MissingDependency): Fix | null {
  const { tree, configuration } = context;
  const { architecture = "" } = diagnostic;
  const definition = configuration?.jobs.get(job);
  const change = tree && definition ? removeArchitecture(tree, definition, architecture) : null;
  const trial = change && context.tryChange(change);
  return trial && isSafe(context, trial, diagnostic, [job])
    ? removeArchitectureFrom(architecture, [job], change.edits)
    : null;
}

/**
 * Whether no new refusal comes of it. Launchpad today tells only the first, so there another one may show; but none that has to
 * do with the jobs that were changed.
 */
function isSafe(context: FixContext, trial: Trial, diagnostic: Diagnostic, changed: readonly string[]): boolean {
  if (context.options.dialect === "designed") return isHarmless(context.diagnostics, trial, diagnostic);
  const missing = missingOn(trial.plan, diagnostic.architecture);
  return !missing.some(({ job, previousJob }) => changed.includes(job) || changed.includes(previousJob));
}
