import { type BuilderFault, type Entry, type Plan, type RunChoices, type RunMode } from "../core/index.ts";

/** What `--run` and what goes with it ask for, before there is a plan to find names in. */
export interface RunRequest {
  readonly mode: RunMode;
  /** Entries by name: `test`, `test:1`, `test/arm64` or `test:1/arm64`. */
  readonly failing: readonly string[];
  readonly faults: readonly { readonly architecture: string; readonly kind: "preparation" | "breakdown" }[];
  readonly durations: readonly { readonly job: string; readonly seconds: number }[];
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

/** The choices for a plan; a sentence where a name is not in it. */
export function runChoicesFor(request: RunRequest, plan: Plan): Omit<RunChoices, "farm"> | string {
  const entries = plan.lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
  const failing = new Set<string>();
  for (const name of request.failing) {
    const found = entries.filter((entry) => namesOf(entry).includes(name));
    // A plan that has no lanes has no entries either, and says so itself.
    if (found.length === 0 && plan.lanes.length > 0) return `The plan has no entry ${name}.`;
    for (const { id } of found) failing.add(id);
  }
  const architectures = request.mode.kind === "lpci" ? [request.mode.architecture] : [];
  const missing = [...architectures, ...request.faults.map(({ architecture }) => architecture)].find(
    (one) => plan.lanes.length > 0 && plan.lanes.every(({ architecture }) => architecture !== one),
  );
  if (missing !== undefined) return `The plan has no lane ${missing}.`;
  const faults = request.faults.map(({ architecture, kind }): [string, BuilderFault] => [
    architecture,
    kind === "preparation" ? { kind } : { kind, entry: null },
  ]);
  return {
    mode: request.mode,
    failing,
    faults: new Map(faults),
    durations: new Map(request.durations.map(({ job, seconds }) => [job, seconds])),
  };
}

function namesOf({ job, index, architecture }: Entry): readonly string[] {
  return [job, `${job}:${index}`, `${job}/${architecture}`, `${job}:${index}/${architecture}`];
}

function readFault(text: string): RunRequest["faults"][number] | string {
  const [architecture = "", kind = "breakdown", ...more] = text.split("=");
  if (architecture === "" || more.length > 0 || (kind !== "breakdown" && kind !== "preparation")) {
    return "--fault takes an architecture, or arm64=preparation.";
  }
  return { architecture, kind };
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
