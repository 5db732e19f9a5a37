import * as fc from "fast-check";
import type { Goal, LessonChoices, Quantity } from "../../src/learn/goal.ts";

const jobs = fc.constantFrom("build", "test", "lint", "constructor", "__proto__");
const architectures = fc.constantFrom("amd64", "arm64", "s390x", "sparc");
const series = fc.constantFrom("focal", "jammy", "noble", "trixie");
const index = fc.nat(3);
const optional = { requiredKeys: [] as [] };

const lanePattern = fc.record(
  {
    architecture: architectures,
    series: fc.option(series),
    status: fc.constantFrom("requested", "withheld", "any"),
    reason: fc.constantFrom("cross-architecture", "silently-dropped-architecture"),
    result: fc.constantFrom("succeeded", "failed"),
  },
  optional,
);

const entryPattern = fc.record(
  {
    job: jobs,
    index,
    architecture: architectures,
    series,
    stage: fc.nat(4),
    state: fc.constantFrom("runs", "withheld", "dropped", "any"),
    reason: fc.constantFrom("architecture", "series"),
    input: fc.constantFrom("available", "unavailable", "ambiguous", "none"),
    report: fc.constantFrom("waiting", "succeeded", "failed"),
  },
  optional,
);

const problemPattern = fc.record(
  {
    code: fc.constantFrom("lpci-schema", "cross-architecture", "unused-job"),
    severity: fc.constantFrom("error", "warning", "info"),
    job: jobs,
    architecture: architectures,
  },
  optional,
);

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ entries: entryPattern }),
  fc.record({ lanes: lanePattern }),
  fc.record({ problems: problemPattern }),
  fc.record({ stagesOn: architectures }),
  fc.record({ variantsOf: jobs }),
);

const randomChoices: fc.Arbitrary<LessonChoices> = fc.record(
  {
    dialect: fc.constantFrom("designed", "deployed"),
    series: fc.option(fc.array(series, { maxLength: 2 })),
    dispatch: fc.option(series),
    farm: fc.record({ removed: fc.array(fc.record({ series }), { maxLength: 2 }) }, optional),
  },
  optional,
);

const path = fc.array(fc.oneof(jobs, index, fc.constantFrom("jobs", "pipeline")), { maxLength: 4 });
const pair = fc.tuple(jobs, jobs);
const variant = fc.tuple(jobs, index);
const values = fc.oneof(fc.constantFrom(null, true, "make", 5), fc.array(architectures, { maxLength: 2 }));

type Parts = { goal: Goal };

/** Goals of every kind, up to a few levels deep. */
export const randomGoals: fc.Arbitrary<Goal> = fc.letrec<Parts>((tie) => ({
  goal: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ outcome: fc.constantFrom("planned", "refused", "invalid") }) as fc.Arbitrary<Goal>,
    fc.record({ lane: lanePattern }) as fc.Arbitrary<Goal>,
    fc.record({ entry: entryPattern }) as fc.Arbitrary<Goal>,
    fc.record({ problem: problemPattern }) as fc.Arbitrary<Goal>,
    fc.record({ count: quantities, is: index }) as fc.Arbitrary<Goal>,
    fc.record({ count: quantities, atLeast: index, atMost: index }) as fc.Arbitrary<Goal>,
    fc.record({ before: pair, architecture: architectures }, { requiredKeys: ["before"] }) as fc.Arbitrary<Goal>,
    fc.record({ together: pair, architecture: architectures }, { requiredKeys: ["together"] }) as fc.Arbitrary<Goal>,
    fc.record({
      stages: fc.array(fc.array(variant, { maxLength: 2 }), { maxLength: 2 }),
      architecture: architectures,
    }) as fc.Arbitrary<Goal>,
    fc.record({ key: fc.constantFrom("run", "architectures"), of: variant, is: values }) as fc.Arbitrary<Goal>,
    fc.record({
      key: fc.constantFrom("run", "architectures"),
      of: variant,
      at: path,
      has: values,
    }) as fc.Arbitrary<Goal>,
    fc.record({ key: jobs, of: variant, absent: fc.constant(true) }) as fc.Arbitrary<Goal>,
    fc.record({ inputs: fc.constant("satisfied") }) as fc.Arbitrary<Goal>,
    fc.record({ written: path }) as fc.Arbitrary<Goal>,
    fc.record({ unchanged: path }) as fc.Arbitrary<Goal>,
    fc.record({ all: fc.array(tie("goal"), { maxLength: 3 }) }) as fc.Arbitrary<Goal>,
    fc.record({ any: fc.array(tie("goal"), { maxLength: 3 }) }) as fc.Arbitrary<Goal>,
    fc.record({ not: tie("goal") }) as fc.Arbitrary<Goal>,
    fc.record({ under: randomChoices, goal: tie("goal") }) as fc.Arbitrary<Goal>,
    fc.record({
      failing: fc.array(fc.tuple(jobs, index, architectures), { maxLength: 2 }),
      goal: tie("goal"),
    }) as fc.Arbitrary<Goal>,
  ),
})).goal;
