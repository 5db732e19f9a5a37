import type { Configuration } from "../configuration/configuration.ts";
import type {
  ArtifactTrace,
  InputDeclaration,
  InputOutcome,
  NotExecutedReason,
  TracedInput,
} from "./artifact-trace.ts";
import { createArtifactReader } from "./create-artifact-reader.ts";
import type { Entry, Lane, Plan, Stage } from "./plan.ts";
import { surveyJobs } from "./survey-jobs.ts";

/** An ambiguous input names so many entries, and counts the others. */
const mostNamed = 20;

/** What a job has left on the builder so far: a directory for each index. */
interface Executed {
  readonly indexes: Set<number>;
  /** One for each index, the first of them. */
  readonly entries: Entry[];
  last: Entry;
  /** Column of the first. */
  readonly column: number;
}

/**
 * Follows the artifacts through each lane in the order in which its entries run today: stage by stage, and one after another
 * within a stage. Withheld lanes are followed too, as they would run. Linear in the number of entries.
 *
 * Follows section 9 of the semantics: every entry makes a directory of its index before it reads its input, and only directories
 * on the lane's own builder count, each once however often its entry ran.
 */
export function traceArtifacts({
  configuration,
  plan,
}: {
  readonly configuration: Configuration;
  readonly plan: Plan;
}): ArtifactTrace {
  const reader = createArtifactReader(configuration);
  const surveys = surveyJobs(configuration, plan);
  const inputs = reader.declaresInputs() ? plan.lanes.flatMap(traceLane) : [];
  const byEntry = new Map(inputs.map((input) => [input.entry.id, input]));
  const byLane = groupByLane(inputs);

  return {
    inputs,
    inputOf: (id) => byEntry.get(id) ?? null,
    readersOf: (entry) =>
      (byLane.get(entry.architecture)?.get(entry.job) ?? []).filter(({ outcome }) => finds(outcome, entry)),
    savesOutput: (entry) => reader.savesOutput(entry),
  };

  function traceLane(lane: Lane): readonly TracedInput[] {
    const traced: TracedInput[] = [];
    const executed = new Map<string, Executed>();
    const later = firstPlaces(lane);
    for (const stage of lane.stages) {
      for (const entry of stage.entries) {
        noteExecuted(executed, entry, stage);
        const declaration = reader.inputOf(entry);
        if (!declaration) continue;
        const outcome = resolve(declaration, entry, stage, executed.get(declaration.job), later);
        traced.push({ entry, lane, stage, declaration, outcome });
      }
    }
    return traced;
  }

  function resolve(
    { job }: InputDeclaration,
    entry: Entry,
    stage: Stage,
    found: Executed | undefined,
    later: ReadonlyMap<string, FirstPlace>,
  ): InputOutcome {
    if (!found) return unavailable({ kind: "not-executed", why: whyNotExecuted(job, stage, later.get(job)) });
    const isOwnJob = job === entry.job;
    const count = found.indexes.size;
    if (count > 1) return { kind: "ambiguous", entries: found.entries.slice(0, mostNamed), count, isOwnJob };
    if (isOwnJob) return unavailable({ kind: "own-job" });
    const from = found.last;
    if (!reader.savesOutput(from)) return unavailable({ kind: "nothing-saved", from });
    return { kind: "available", from, reliesOnOrder: found.column === stage.column };
  }

  function whyNotExecuted(job: string, stage: Stage, next: FirstPlace | undefined): NotExecutedReason {
    if (!configuration.jobs.has(job)) return { kind: "undefined" };
    const survey = surveys.get(job);
    if (!survey) return { kind: "not-in-pipeline" };
    if (next) {
      return { kind: "later", stage: next.number, sameStage: next.column === stage.column, place: next.place };
    }
    const { architectures, first, isFiltered } = survey;
    if (first) return { kind: "other-architecture", architectures, isEarlier: first.column < stage.column };
    return { kind: isFiltered ? "filtered" : "runs-nowhere" };
  }
}

function unavailable(reason: Extract<InputOutcome, { kind: "unavailable" }>["reason"]): InputOutcome {
  return { kind: "unavailable", reason };
}

function noteExecuted(executed: Map<string, Executed>, entry: Entry, { column }: Stage) {
  const known = executed.get(entry.job);
  if (!known) {
    executed.set(entry.job, { indexes: new Set([entry.index]), entries: [entry], last: entry, column });
    return;
  }
  known.last = entry;
  if (known.indexes.has(entry.index)) return;
  known.indexes.add(entry.index);
  known.entries.push(entry);
}

/** Where a job first stands on a lane. */
interface FirstPlace {
  readonly column: number;
  readonly number: number;
  readonly place: Entry["place"];
}

function firstPlaces({ stages }: Lane): ReadonlyMap<string, FirstPlace> {
  const places = new Map<string, FirstPlace>();
  for (const { column, number, entries } of stages) {
    for (const { job, place } of entries) if (!places.has(job)) places.set(job, { column, number, place });
  }
  return places;
}

/** By the lane's architecture, which no other lane has, and the job that is asked for. */
function groupByLane(inputs: readonly TracedInput[]): ReadonlyMap<string, ReadonlyMap<string, readonly TracedInput[]>> {
  const lanes = new Map<string, Map<string, TracedInput[]>>();
  for (const input of inputs) {
    const { architecture } = input.lane;
    const jobs = lanes.get(architecture) ?? new Map<string, TracedInput[]>();
    lanes.set(architecture, jobs);
    const readers = jobs.get(input.declaration.job);
    if (readers) readers.push(input);
    else jobs.set(input.declaration.job, [input]);
  }
  return lanes;
}

/** Whether an input of the entry's job and lane finds this very entry. */
function finds(outcome: InputOutcome, { id, occurrence }: Entry): boolean {
  switch (outcome.kind) {
    case "available":
      return outcome.from.id === id;
    case "unavailable":
      return outcome.reason.kind === "nothing-saved" && outcome.reason.from.id === id;
    case "ambiguous":
      return !outcome.isOwnJob && occurrence === 1;
  }
}
