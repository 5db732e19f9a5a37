import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnalysisOptions,
  type Dialect,
  type DroppedEntry,
  type Entry,
  planToJson,
} from "../../../src/core/index.ts";
import { analyseText, codesOf } from "../../support/analyse-text.ts";
import {
  type ModelPipeline,
  type ModelVariant,
  randomPins,
  randomPipelines,
  randomTargets,
  writePipeline,
} from "../../support/random-pipeline.ts";

const choices = fc.record({
  dialect: fc.constantFrom<Dialect>("designed", "deployed"),
  targetSeries: randomTargets,
  dispatchSeries: randomPins,
});

type Choices = Pick<AnalysisOptions, "dialect" | "targetSeries" | "dispatchSeries">;

describe("the laws of a plan", () => {
  it("keeps every entry that the pipeline asks for: held in one lane, or dropped with a reason", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const { plan } = analyseText(writePipeline(model), chosen);
        const asked = askedOf(model, chosen);
        const architectures = new Set(plan.lanes.map(({ architecture }) => architecture));
        const found = [
          ...plan.lanes.flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(held))),
          ...plan.lanes.flatMap(({ stages }) => stages.flatMap(({ dropped }) => dropped.map(lost))),
          ...plan.filtered.map(lost),
        ];
        expect(found.toSorted()).toEqual(expectedEntries(asked, chosen, architectures).toSorted());
      }),
      { numRuns: 150 },
    );
  });

  it("gives each lane the pipeline's stages in order, and each entry an id of its own", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const { plan } = analyseText(writePipeline(model), chosen);
        const ids = [...plan.lanes.flatMap(({ stages }) => stages.flatMap(entriesOf)), ...plan.filtered].map(
          ({ id }) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        const columns = plan.lanes.map(({ stages }) =>
          stages.map(({ column, number }) => `${column} ${number}`).join(),
        );
        expect(new Set(columns).size).toBeLessThanOrEqual(1);
        for (const { stages } of plan.lanes) {
          expect(stages.map(({ column }) => column)).toEqual(stages.map((_, position) => position));
        }
      }),
    );
  });

  it("gives the same answer to the same question", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const text = writePipeline(model);
        expect(analyseText(text, chosen)).toEqual(analyseText(text, chosen));
      }),
    );
  });

  it("answers in plain data that can be cloned", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const analysis = analyseText(writePipeline(model), chosen);
        expect(structuredClone(analysis)).toEqual(analysis);
      }),
    );
  });

  it("says why nothing is built, and only then calls a pipeline refused", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const { plan, diagnostics } = analyseText(writePipeline(model), chosen);
        const isBuilt = plan.lanes.some(({ status }) => status.kind === "requested");
        expect(plan.outcome).toBe(isBuilt ? "planned" : "refused");
        if (!isBuilt) expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
    );
  });

  it("keeps every range in the text", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const text = writePipeline(model);
        for (const { range } of analyseText(text, chosen).diagnostics) {
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeGreaterThan(range.from);
          expect(range.to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("the two dialects", () => {
  it("are said to differ exactly where they request different builds", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const text = writePipeline(model);
        const differ =
          buildsOf(text, { ...chosen, dialect: "designed" }) !== buildsOf(text, { ...chosen, dialect: "deployed" });
        expect(codesOf(analyseText(text, chosen)).includes("dialects-differ")).toBe(differ);
      }),
      { numRuns: 150 },
    );
  });

  it("say the same differences whichever is chosen", () => {
    fc.assert(
      fc.property(randomPipelines, choices, (model, chosen) => {
        const text = writePipeline(model);
        expect(differencesOf(text, { ...chosen, dialect: "designed" })).toEqual(
          differencesOf(text, { ...chosen, dialect: "deployed" }),
        );
      }),
    );
  });

  it("agree where every job has an entry, every stage one name and every architecture the latest series", () => {
    fc.assert(
      fc.property(randomPipelines.map(tame), (model) => {
        const text = writePipeline(model);
        const designed = analyseText(text, { dialect: "designed" });
        const deployed = analyseText(text, { dialect: "deployed" });
        expect(deployed.plan.outcome).toBe(designed.plan.outcome);
        expect(buildsOf(text, { dialect: "deployed" })).toBe(buildsOf(text, { dialect: "designed" }));
        expect(codesOf(designed)).not.toContain("dialects-differ");
      }),
    );
  });
});

/** What the pipeline asks for, place by place. */
interface Asked {
  readonly job: string;
  readonly place: number;
  readonly index: number;
  readonly variant: ModelVariant;
  readonly isTargeted: boolean;
}

function askedOf(model: ModelPipeline, { targetSeries }: Choices): readonly Asked[] {
  const text = writePipeline(model);
  let offset = 0;
  return model.stages.flat().flatMap((job) => {
    const place = text.indexOf(`'${job}'`, offset);
    offset = place + 1;
    const variants = model.jobs.find(({ name }) => name === job)?.variants ?? [];
    return variants.map((variant, index) => {
      const isTargeted = targetSeries === null || targetSeries.includes(variant.series);
      return { job, place, index, variant, isTargeted };
    });
  });
}

function expectedEntries(asked: readonly Asked[], { dialect }: Choices, lanes: ReadonlySet<string>): readonly string[] {
  return asked.flatMap(({ job, place, index, variant, isTargeted }) => {
    const name = `${place} ${job}:${index}`;
    const listed = dialect === "designed" ? [...new Set(variant.architectures)] : variant.architectures;
    const reason = isTargeted ? "architecture" : "series";
    const kept = isTargeted ? listed.map((architecture) => `${name} on ${architecture}`) : [];
    const without = [...lanes].filter((architecture) => !isTargeted || !listed.includes(architecture));
    const laneless = listed.length === 0 ? [""] : listed.filter((architecture) => !lanes.has(architecture));
    const dropped = [...without, ...laneless].map((architecture) => `${name} off ${architecture}: ${reason}`);
    return [...kept, ...dropped];
  });
}

function held({ place, job, index, architecture }: Entry): string {
  return `${place.from} ${job}:${index} on ${architecture}`;
}

function lost({ place, job, index, architecture, reason }: DroppedEntry): string {
  return `${place.from} ${job}:${index} off ${architecture}: ${reason.kind}`;
}

function entriesOf({ entries, dropped }: { entries: readonly Entry[]; dropped: readonly Entry[] }): readonly Entry[] {
  return [...entries, ...dropped];
}

/** What is requested, as a set. */
function buildsOf(text: string, chosen: Partial<AnalysisOptions>): string {
  const { builds } = planToJson(analyseText(text, chosen), text);
  return JSON.stringify(
    builds
      .map(({ series, architecture, stages }) => ({ architecture, series, stages }))
      .toSorted((a, b) => (a.architecture < b.architecture ? -1 : 1)),
  );
}

function differencesOf(text: string, chosen: Partial<AnalysisOptions>) {
  return analyseText(text, chosen).diagnostics.filter(({ code }) => code === "dialects-differ");
}

/** The same pipeline without what section 5 of the semantics tells apart. */
function tame({ stages, jobs }: ModelPipeline): ModelPipeline {
  const plain = (name: string) => `job-${jobs.findIndex((job) => job.name === name)}`;
  const toTame = ({ architectures }: ModelVariant): ModelVariant => {
    const known = [...new Set(architectures)].filter((name) => name !== "sparc" && name !== "powerpc");
    return { series: "jammy", architectures: known.length > 0 ? known : ["amd64"] };
  };
  return {
    stages: stages.flat().map((name) => [plain(name)]),
    jobs: jobs.map(({ name, hasMatrix, variants }) => ({
      name: plain(name),
      hasMatrix,
      variants: (variants.length > 0 ? variants : [{ series: "jammy", architectures: [] }]).map(toTame),
    })),
  };
}
