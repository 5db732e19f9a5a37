import type { Dialect, DroppedEntry, Entry, Lane, Plan, Stage, WithheldReason } from "../../../src/core/index.ts";

/** An entry in few words: job, index, series, and why it is dropped. */
export type EntrySketch = readonly [job: string, index: number, series: string, dropped?: "architecture" | "series"];

export interface LaneSketch {
  readonly architecture: string;
  readonly series?: string | null;
  readonly of?: readonly string[];
  readonly withheld?: WithheldReason;
  readonly stages: readonly (readonly EntrySketch[])[];
  /** Numbers of the columns, where they are not 1, 2, 3. */
  readonly numbers?: readonly number[];
}

/** A plan without a text: its ranges are made up, in the order of the sketch. */
export function makePlan(lanes: readonly LaneSketch[], dialect: Dialect = "designed"): Plan {
  return {
    dialect,
    outcome: lanes.some(({ withheld }) => withheld === undefined) ? "planned" : "refused",
    lanes: lanes.map(makeLane),
    filtered: [],
  };
}

function makeLane({ architecture, series = "jammy", of = ["jammy"], withheld, stages, numbers }: LaneSketch): Lane {
  return {
    id: architecture,
    architecture,
    series,
    dispatch: series === null ? { kind: "none" } : { kind: "latest", of },
    status: withheld ? { kind: "withheld", reason: withheld } : { kind: "requested" },
    stages: stages.map((entries, i) => makeStage(entries, i + 1, numbers?.[i] ?? i + 1, architecture)),
  };
}

function makeStage(sketches: readonly EntrySketch[], column: number, number: number, architecture: string): Stage {
  const entries: Entry[] = [];
  const dropped: DroppedEntry[] = [];
  const order = [...new Set(sketches.map(([job]) => job))];
  for (const [job, index, series, reason] of sketches) {
    const from = 1000 * column + 10 * order.indexOf(job);
    const entry: Entry = {
      id: `${job}:${index}/${architecture}${column === 1 ? "" : `@${column}`}`,
      job,
      index,
      series,
      architecture,
      occurrence: 1,
      range: { from: 0, to: 1 },
      place: { from, to: from + 1 },
    };
    if (reason) dropped.push({ ...entry, reason: { kind: reason } });
    else entries.push(entry);
  }
  return { column, number, range: { from: 0, to: 1 }, entries, dropped };
}

/** The review's own example. */
export const workedExample = makePlan([
  {
    architecture: "amd64",
    of: ["bionic", "focal", "jammy"],
    stages: [
      [["build-snap", 0, "focal"]],
      [
        ["test-snap", 0, "bionic"],
        ["test-snap", 1, "focal"],
        ["test-snap", 2, "jammy"],
      ],
    ],
  },
  {
    architecture: "arm64",
    of: ["focal", "jammy"],
    stages: [
      [["build-snap", 0, "focal"]],
      [
        ["test-snap", 0, "bionic", "architecture"],
        ["test-snap", 1, "focal"],
        ["test-snap", 2, "jammy"],
      ],
    ],
  },
]);

/** `lint` runs only on amd64, so `test` cannot wait for it on arm64. */
export const refusedExample = makePlan([
  {
    architecture: "amd64",
    withheld: { kind: "cross-architecture", missing: [] },
    of: ["focal", "jammy"],
    stages: [
      [["lint", 0, "jammy"]],
      [
        ["test", 0, "focal"],
        ["test", 1, "jammy"],
      ],
    ],
  },
  {
    architecture: "arm64",
    of: ["focal", "jammy"],
    withheld: {
      kind: "cross-architecture",
      missing: [{ job: "test", column: 2, previousJob: "lint", previousColumn: 1, previousArchitectures: ["amd64"] }],
    },
    stages: [
      [["lint", 0, "jammy", "architecture"]],
      [
        ["test", 0, "focal"],
        ["test", 1, "jammy"],
      ],
    ],
  },
]);

/** Stages and lanes by the number, with so many entries each. */
export function makeGrid(lanes: number, stages: number, entries: number): Plan {
  const series = ["bionic", "focal", "jammy", "noble"];
  return makePlan(
    Array.from({ length: lanes }, (_, lane) => ({
      architecture: `arch${lane}`,
      stages: Array.from({ length: stages }, (__, stage) =>
        Array.from({ length: entries }, (___, i): EntrySketch => [`job-${stage}`, i, series[i % 4] ?? "jammy"]),
      ),
    })),
  );
}
