import type { AnalysisOptions, Farm } from "../../src/core/index.ts";
import type { Tree, TreePair } from "./text-tree.ts";

/**
 * Sections 3 to 6 of the semantics once more, as plainly as they can be put and without a look at the planner: slow, with lists
 * where the planner has maps. For the differential test.
 */
export function planNaively(tree: Tree, options: AnalysisOptions): NaivePlan {
  const configuration = load(tree);
  if (configuration === null) return { outcome: "invalid", builds: [], withheld: [], sentences: [] };
  const kept = configuration.jobs.map(({ name, variants }) => ({
    name,
    variants: variants.map((variant) => ({
      ...variant,
      targeted: options.targetSeries === null || options.targetSeries.includes(variant.series),
    })),
  }));
  return options.dialect === "designed"
    ? planDesigned(configuration.pipeline, kept, options)
    : planDeployed(configuration.pipeline, kept, options.farm);
}

export interface NaivePlan {
  readonly outcome: "planned" | "refused" | "invalid";
  readonly builds: readonly NaiveBuild[];
  readonly withheld: readonly NaiveBuild[];
  /** What Launchpad would say of a configuration that it could load. */
  readonly sentences: readonly string[];
}

interface NaiveBuild {
  readonly series: string | null;
  readonly architecture: string;
  readonly stages: readonly (readonly (readonly [job: string, index: number])[])[];
  readonly dropped: readonly {
    readonly stage: number;
    readonly entry: readonly [job: string, index: number];
    readonly reason: "architecture" | "series";
  }[];
}

/** How many entries the pipeline asks for: held, dropped or without a lane, each with its architecture. */
export function countAsked(tree: Tree): number | null {
  const configuration = load(tree);
  if (configuration === null) return null;
  let count = 0;
  for (const name of configuration.pipeline.flat()) {
    count += configuration.jobs.find((job) => job.name === name)?.variants.length ?? 0;
  }
  return count;
}

/**
 * Whether section 5 leaves the dialects nothing to differ in: one name a stage, each with an entry and none of them like a series or
 * an architecture; no architecture twice in a list; known series only; every architecture used and buildable in the latest one.
 */
export function mustAgree(tree: Tree, farm: Farm): boolean {
  const configuration = load(tree);
  if (configuration === null || configuration.pipeline.some((names) => names.length !== 1)) return false;
  const names = configuration.pipeline.flat();
  const jobs = names.map((name) => configuration.jobs.find((job) => job.name === name));
  const variants = jobs.flatMap((job) => job?.variants ?? []);
  const architectures = unique(variants.flatMap((variant) => variant.architectures));
  const series = unique(variants.map((variant) => variant.series));
  const latest = farm.series.findLast(({ name }) => series.includes(name));
  return (
    jobs.every((job) => job?.variants.some((variant) => variant.architectures.length > 0)) &&
    !names.some((name) => name === "" || series.includes(name) || architectures.includes(name)) &&
    variants.every(
      (variant) =>
        variant.architectures.length > 0 && unique(variant.architectures).length === variant.architectures.length,
    ) &&
    series.every((name) => farm.series.some((known) => known.name === name)) &&
    architectures.every(
      (architecture) =>
        latest?.architectures.includes(architecture) === true &&
        variants.some((variant) => variant.series === latest.name && variant.architectures.includes(architecture)),
    )
  );
}

// What YAML means

type Value = string | { readonly odd: string } | readonly Value[] | { readonly pairs: readonly ValuePair[] };
interface ValuePair {
  readonly key: string | { readonly odd: string };
  readonly value: Value;
}

class Unreadable extends Error {}

function valueOf(tree: Tree): Value {
  if (tree.kind === "text") return tree.text;
  if (tree.kind === "odd") return { odd: tree.identity };
  if (tree.kind === "list") return tree.items.map(valueOf);
  return { pairs: withoutRepeats(flatten(tree.pairs)) };
}

/** Merged pairs first, in the order of the merges; of a list of merges, the last mapping first. */
function flatten(pairs: readonly TreePair[]): readonly ValuePair[] {
  const merged: ValuePair[] = [];
  const own: ValuePair[] = [];
  for (const { key, value } of pairs) {
    if (key.kind === "merge") {
      for (const source of value.kind === "list" ? value.items.toReversed() : [value]) {
        if (source.kind !== "mapping") throw new Unreadable();
        merged.push(...flatten(source.pairs));
      }
    } else own.push({ key: key.kind === "text" ? key.text : { odd: key.identity }, value: valueOf(value) });
  }
  return [...merged, ...own];
}

function withoutRepeats(pairs: readonly ValuePair[]): readonly ValuePair[] {
  const result: ValuePair[] = [];
  for (const pair of pairs) {
    const place = result.findIndex(({ key }) => JSON.stringify(key) === JSON.stringify(pair.key));
    if (place === -1) result.push(pair);
    else result[place] = { key: pair.key, value: pair.value };
  }
  return result;
}

// Section 3

interface Variant {
  readonly series: string;
  readonly architectures: readonly string[];
}

interface Job<V extends Variant> {
  readonly name: string;
  readonly variants: readonly V[];
}

interface Configuration {
  readonly pipeline: readonly (readonly string[])[];
  readonly jobs: readonly Job<Variant>[];
}

function load(tree: Tree): Configuration | null {
  try {
    const top = pairsOf(valueOf(tree));
    return { pipeline: readPipeline(need(top, "pipeline")), jobs: pairsOf(need(top, "jobs")).map(readJob) };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function pairsOf(value: Value): readonly ValuePair[] {
  if (typeof value === "object" && "pairs" in value) return value.pairs;
  throw new Unreadable();
}

function find(pairs: readonly ValuePair[], name: string): Value | null {
  return pairs.find(({ key }) => key === name)?.value ?? null;
}

function need(pairs: readonly ValuePair[], name: string): Value {
  const value = find(pairs, name);
  if (value === null) throw new Unreadable();
  return value;
}

function textOf(value: Value): string {
  if (typeof value === "string") return value;
  throw new Unreadable();
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function itemsOf(value: Value): readonly Value[] {
  if (isList(value)) return value;
  throw new Unreadable();
}

function readPipeline(value: Value): readonly (readonly string[])[] {
  if (typeof value === "object" && "pairs" in value) return value.pairs.map(({ key }) => [textOf(key)]);
  return itemsOf(value).map((stage) => (isList(stage) ? stage.map(textOf) : [textOf(stage)]));
}

function readJob({ key, value }: ValuePair): Job<Variant> {
  const own = pairsOf(value);
  const matrix = find(own, "matrix");
  const rest = own.filter((pair) => pair.key !== "matrix");
  const items = matrix === null ? [[]] : itemsOf(matrix).map(pairsOf);
  return { name: textOf(key), variants: items.map((item) => readVariant(withoutRepeats([...rest, ...item]))) };
}

function readVariant(pairs: readonly ValuePair[]): Variant {
  const architectures = need(pairs, "architectures");
  return {
    series: textOf(need(pairs, "series")),
    architectures: isList(architectures) ? architectures.map(textOf) : [textOf(architectures)],
  };
}

// Sections 4 to 6

interface KeptVariant extends Variant {
  readonly targeted: boolean;
}

type Jobs = readonly Job<KeptVariant>[];
type Pipeline = readonly (readonly string[])[];

function planDesigned(pipeline: Pipeline, jobs: Jobs, { farm, dispatchSeries }: AnalysisOptions): NaivePlan {
  if (pipeline.length === 0) return refuse(["No pipeline stages defined"]);
  const unknown = pipeline.flat().filter((name) => !jobs.some((job) => job.name === name));
  if (unknown.length > 0) return refuse(unknown.map((name) => `No job definition for '${name}'`));

  const entries = pipeline.flatMap((names, at) => names.flatMap((name) => entriesOf(jobs, name, at)));
  const held = entries.filter(({ variant }) => variant.targeted);
  const architectures = unique(held.flatMap(({ variant }) => variant.architectures));
  const sentences = unknownSeries(held, farm);

  const blocked: Blocked[] = [];
  for (const [at, names] of pipeline.entries()) {
    for (const architecture of architectures) {
      for (const job of names.filter((name) => runsOn(jobs, name, architecture))) {
        const previous = pipeline
          .slice(0, at)
          .flat()
          .find((name) => runs(jobs, name) && !runsOn(jobs, name, architecture));
        if (previous !== undefined) blocked.push({ job, architecture, previous });
      }
    }
  }
  const firstOfEach = blocked.filter(
    ({ job, architecture }, index) =>
      blocked.findIndex((other) => other.job === job && other.architecture === architecture) === index,
  );
  sentences.push(...firstOfEach.map(blockedSentence));

  const builds: NaiveBuild[] = [];
  const withheld: NaiveBuild[] = [];
  for (const architecture of architectures) {
    const own = held.filter(({ variant }) => variant.architectures.includes(architecture));
    const known = farm.series.filter(({ name }) => own.some(({ variant }) => variant.series === name));
    const possible = known.filter((series) => series.architectures.includes(architecture));
    const pinned = farm.series.find(({ name }) => name === dispatchSeries);
    const pin = pinned?.architectures.includes(architecture) === true ? pinned : undefined;
    const series = possible.length === 0 ? null : ((pin ?? possible.at(-1))?.name ?? null);
    const stages = pipeline.map((_, at) =>
      own.filter((entry) => entry.at === at).map(({ name, index }) => [name, index] as const),
    );
    const dropped = entries
      .filter((entry) => !own.includes(entry))
      .map(({ name, index, at, variant }) => ({
        stage: at + 1,
        entry: [name, index] as const,
        reason: variant.targeted ? ("architecture" as const) : ("series" as const),
      }));
    const latestKnown = known.at(-1);
    if (series === null && latestKnown !== undefined) sentences.push(unbuildable(architecture, latestKnown.name));
    const build = { series, architecture, stages: stages.filter((stage) => stage.length > 0), dropped };
    if (series === null || blocked.length > 0) withheld.push(build);
    else builds.push(build);
  }
  return { outcome: builds.length > 0 ? "planned" : "refused", builds, withheld, sentences };
}

/** The tuples that Launchpad's loop keeps. */
type Tuple = readonly [name: string, index: number, series: string, architecture: string];

function planDeployed(pipeline: Pipeline, jobs: Jobs, farm: Farm): NaivePlan {
  if (pipeline.length === 0) return refuse(["No pipeline stages defined"]);
  const stages: Record<string, Tuple[][]> = Object.create(null);
  let previous = "";
  let refusal: string | null = null;
  check: for (const name of pipeline.flat()) {
    const job = jobs.find((candidate) => candidate.name === name);
    if (!job) return refuse([`No job definition for '${name}'`]);
    const fresh: Record<string, Tuple[]> = Object.create(null);
    for (const [index, variant] of job.variants.entries()) {
      if (!variant.targeted) continue;
      for (const architecture of variant.architectures) {
        const last = stages[architecture]?.at(-1);
        if (previous !== "" && !last?.[0]?.includes(previous)) {
          refusal = blockedSentence({ job: name, architecture, previous });
          break check;
        }
        fresh[architecture] = [...(fresh[architecture] ?? []), [name, index, variant.series, architecture]];
      }
    }
    for (const [architecture, tuples] of Object.entries(fresh)) {
      stages[architecture] = [...(stages[architecture] ?? []), tuples];
    }
    previous = name;
  }

  const places = pipeline.flatMap((names, at) => names.map((name) => ({ name, at })));
  const entries = places.flatMap(({ name, at }, place) =>
    entriesOf(jobs, name, at).map((entry) => ({ ...entry, place })),
  );
  const held = entries.filter(({ variant }) => variant.targeted);
  const architectures = unique(held.flatMap(({ variant }) => variant.architectures));
  const sentences = [...(refusal === null ? [] : [refusal]), ...unknownSeries(held, farm)];
  const listing = held.filter(({ variant }) => variant.architectures.length > 0);
  const latest = farm.series.findLast(({ name }) => listing.some(({ variant }) => variant.series === name));

  const builds: NaiveBuild[] = [];
  const withheld: NaiveBuild[] = [];
  for (const architecture of architectures) {
    const own = held.filter(({ variant }) => variant.architectures.includes(architecture));
    const isOfLatest = latest !== undefined && own.some(({ variant }) => variant.series === latest.name);
    const isBuilt = isOfLatest && latest.architectures.includes(architecture);
    if (isOfLatest && !isBuilt && refusal === null) sentences.push(unbuildable(architecture, latest.name));
    const build = {
      series: isBuilt ? latest.name : null,
      architecture,
      stages: places
        .map((_, place) =>
          own
            .filter((entry) => entry.place === place)
            .flatMap(({ name, index, variant }) =>
              variant.architectures.filter((one) => one === architecture).map(() => [name, index] as const),
            ),
        )
        .filter((stage) => stage.length > 0),
      dropped: entries
        .filter((entry) => !own.includes(entry))
        .map(({ name, index, at, variant }) => ({
          stage: at + 1,
          entry: [name, index] as const,
          reason: variant.targeted ? ("architecture" as const) : ("series" as const),
        })),
    };
    if (isBuilt && refusal === null) builds.push(build);
    else withheld.push(build);
  }
  return { outcome: builds.length > 0 ? "planned" : "refused", builds, withheld, sentences };
}

function refuse(sentences: readonly string[]): NaivePlan {
  return { outcome: "refused", builds: [], withheld: [], sentences };
}

function entriesOf(jobs: Jobs, name: string, at: number) {
  const variants = jobs.find((job) => job.name === name)?.variants ?? [];
  return variants.map((variant, index) => ({ name, index, variant, at }));
}

function runs(jobs: Jobs, name: string): boolean {
  return entriesOf(jobs, name, 0).some(({ variant }) => variant.targeted && variant.architectures.length > 0);
}

function runsOn(jobs: Jobs, name: string, architecture: string): boolean {
  return entriesOf(jobs, name, 0).some(
    ({ variant }) => variant.targeted && variant.architectures.includes(architecture),
  );
}

function unknownSeries(held: readonly { readonly variant: KeptVariant }[], farm: Farm): string[] {
  const asked = held.filter(({ variant }) => variant.architectures.length > 0).map(({ variant }) => variant.series);
  return unique(asked)
    .filter((name) => !farm.series.some((series) => series.name === name))
    .map((name) => `Unknown Ubuntu series name ${name}`);
}

interface Blocked {
  readonly job: string;
  readonly architecture: string;
  readonly previous: string;
}

function blockedSentence({ job, architecture, previous }: Blocked): string {
  return `Job ${job} would run on ${architecture}, but the previous job ${previous} in the same pipeline would not`;
}

function unbuildable(architecture: string, series: string): string {
  return `${architecture} is not a buildable architecture name in Ubuntu ${series}`;
}

function unique(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) === index);
}
