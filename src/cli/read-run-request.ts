import { type BuilderFault, type Entry, type Plan, type RunChoices, type RunMode } from "../core/index.ts";

/** What `--run` and what goes with it ask for, before there is a plan to find names in. */
export interface RunRequest {
  readonly mode: RunMode;
  /** Entries by name: `test`, `test:1`, `test/arm64` or `test:1/arm64`; with `@2` behind it only the second occurrence. */
  readonly failing: readonly string[];
  readonly faults: readonly RequestedFault[];
  readonly durations: readonly { readonly job: string; readonly seconds: number }[];
}

/** What goes wrong with the builder of a lane. */
interface RequestedFault {
  readonly architecture: string;
  readonly kind: BuilderFault["kind"];
  /** What a breakdown happens in, by the name of an entry or of its job; the lane's first entry where it is null. */
  readonly entry: string | null;
}

interface RunValues {
  readonly run?: boolean | undefined;
  readonly fail?: readonly string[] | undefined;
  readonly fault?: readonly string[] | undefined;
  readonly mode?: string | undefined;
  readonly lpci?: string | undefined;
  readonly takes?: readonly string[] | undefined;
}

/** Reads what concerns a run: null where none is asked for, a sentence for a mistake. */
export function readRunRequest(values: RunValues): RunRequest | null | string {
  const { run, fail, fault, mode, lpci, takes } = values;
  if (!run) {
    const stray = [fail, fault, mode, lpci, takes].some((value) => value !== undefined);
    return stray ? "--fail, --fault, --mode, --lpci and --takes go with --run." : null;
  }
  if (mode !== undefined && mode !== "serial" && mode !== "parallel")
    return `There is no mode ${mode}: serial, parallel.`;
  if (lpci === "") return "--lpci takes an architecture.";
  if (lpci !== undefined && (mode ?? fault) !== undefined) {
    return "--lpci is a computer of your own: --mode and --fault are about builders.";
  }
  const faults = listed(fault).map(readFault);
  const durations = listed(takes).map(readDuration);
  const mistake = [...faults, ...durations].find((one) => typeof one === "string");
  if (mistake !== undefined) return mistake;
  return {
    mode: lpci === undefined ? { kind: mode ?? "serial" } : { kind: "lpci", architecture: lpci },
    failing: listed(fail),
    faults: faults.filter((one) => typeof one !== "string"),
    durations: durations.filter((one) => typeof one !== "string"),
  };
}

/** The choices for a plan; a sentence where a name is not in it. A plan that has no lanes says so itself. */
export function runChoicesFor(request: RunRequest, plan: Plan): Omit<RunChoices, "farm"> | string {
  const missing = plan.lanes.length > 0 ? whatIsMissing(request, plan) : null;
  if (missing !== null) return missing;
  const entries = entriesOf(plan.lanes);
  const failing = entries.filter((entry) => namesOf(entry).some((name) => request.failing.includes(name)));
  return {
    mode: request.mode,
    failing: new Set(failing.map(({ id }) => id)),
    faults: new Map(request.faults.map((fault) => [fault.architecture, builderFault(fault, entries)])),
    durations: new Map(request.durations.map(({ job, seconds }) => [job, seconds])),
  };
}

/** A sentence about the first name that is not in the plan. */
function whatIsMissing({ mode, failing, faults, durations }: RunRequest, { lanes }: Plan): string | null {
  const entries = entriesOf(lanes);
  const names = new Set(entries.flatMap(namesOf));
  const entry = failing.find((name) => !names.has(name));
  if (entry !== undefined) return `The plan has no entry ${entry}: --format text shows all of them.`;
  const asked = [...(mode.kind === "lpci" ? [mode] : []), ...faults].map(({ architecture }) => architecture);
  const lane = asked.find((architecture) => lanes.every((one) => one.architecture !== architecture));
  if (lane !== undefined)
    return `The plan has no lane ${lane}: ${lanes.map(({ architecture }) => architecture).join(", ")}.`;
  const fault = faults.find((one) => one.entry !== null && !brokenEntry(one, entries));
  if (fault) return `The lane ${fault.architecture} has no entry ${fault.entry}: --format text shows all of them.`;
  const duration = durations.find(({ job }) => entries.every((one) => one.job !== job));
  return duration ? `The plan has no job ${duration.job}: --format text shows all of them.` : null;
}

function builderFault(fault: RequestedFault, entries: readonly Entry[]): BuilderFault {
  const { kind } = fault;
  return kind === "preparation" ? { kind } : { kind, entry: brokenEntry(fault, entries)?.id ?? null };
}

/** The first entry on the lane that has the name. */
function brokenEntry({ architecture, entry: name }: RequestedFault, entries: readonly Entry[]): Entry | undefined {
  return entries.find((entry) => entry.architecture === architecture && namesOf(entry).some((one) => one === name));
}

function entriesOf(lanes: Plan["lanes"]): readonly Entry[] {
  return lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
}

function namesOf({ job, index, architecture, occurrence }: Entry): readonly string[] {
  const names = [job, `${job}:${index}`, `${job}/${architecture}`, `${job}:${index}/${architecture}`];
  return [...names, ...names.map((name) => `${name}@${occurrence}`)];
}

/** `arm64`, `arm64=preparation`, `arm64=test:1`; a job's name may hold an equals sign. */
function readFault(text: string): RequestedFault | string {
  const [, architecture, what] = /^([^=]+)(?:=(.+))?$/.exec(text) ?? [];
  if (architecture === undefined) {
    return "--fault takes an architecture, and if need be how its builder fails: arm64, arm64=test:1 or arm64=preparation.";
  }
  if (what === "preparation") return { architecture, kind: what, entry: null };
  return { architecture, kind: "breakdown", entry: what === undefined || what === "breakdown" ? null : what };
}

/** `build=90`, `build=90s`, `build=5m`; a job's name may hold an equals sign. */
function readDuration(text: string): RunRequest["durations"][number] | string {
  const [, job, number, unit] = /^(.+)=(\d+(?:\.\d+)?)(s|m)?$/.exec(text) ?? [];
  if (job === undefined) return "--takes takes a job and a time: build=5m, or test=90s.";
  return { job, seconds: Number(number) * (unit === "m" ? 60 : 1) };
}

function listed(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((list) => list.split(",").map((name) => name.trim()));
}
