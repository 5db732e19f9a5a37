import * as fc from "fast-check";
import {
  list,
  type MappingTree,
  mapping,
  merge,
  type OddTree,
  pair,
  type Tree,
  type TreePair,
  text,
} from "./text-tree.ts";

/** A random document and the ways to write it (see `writeTree`). */
export interface RandomText {
  readonly tree: Tree;
  readonly choices: readonly number[];
}

const jobNames = [
  "build",
  "test",
  "lint",
  "docs",
  "jammy",
  "amd64",
  "constructor",
  "__proto__",
  "a:0/b@2",
  "x y",
  "",
  "on",
];
const seriesNames = ["xenial", "bionic", "focal", "jammy", "noble", "trixie"];
const architectureNames = ["amd64", "arm64", "s390x", "powerpc", "riscv64", "sparc"];
const oddWords: readonly (readonly [written: string, identity: string])[] = [
  ["on", "1"],
  ["no", "0"],
  ["Yes", "1"],
  ["1", "1"],
  ["1.0", "1"],
  ["~", "null"],
  ["null", "null"],
  ["22.04", "22.04"],
  ["0x1F", "31"],
  ["1:30", "90"],
  ["2024-01-01", "2024-01-01"],
];

const odd: fc.Arbitrary<OddTree> = fc
  .constantFrom(...oddWords)
  .map(([written, identity]) => ({ kind: "odd", written, identity }));
const series = fc.constantFrom(...seriesNames).map(text);
const architectures: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...architectureNames).map(text), { maxLength: 4 }).map(list) },
  { weight: 6, arbitrary: fc.subarray(architectureNames, { minLength: 1 }).map((names) => list(names.map(text))) },
  { weight: 2, arbitrary: fc.constantFrom(...architectureNames).map(text) },
);

/** Now and then something else than what is expected. */
function mostly(expected: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  return fc.oneof(
    { weight: 150, arbitrary: expected },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.constantFrom<Tree>(list([]), mapping([]), text("word"), list([text("a"), list([])])) },
  );
}

/** Pairs that Launchpad does not look at and lpci does. */
const otherPairs: readonly TreePair[] = [
  pair("run", text("make check")),
  pair("run", text("make\nmake check\n")),
  pair("run", { kind: "odd", written: "5", identity: "5" }),
  pair("plugin", text("tox")),
  pair("plugin", text("golang")),
  pair("golang-version", { kind: "odd", written: "1.10", identity: "1.1" }),
  pair("run-before", text("./prepare")),
  pair("packages", list([text("git")])),
  pair("snaps", list([text("lxd"), mapping([pair("name", text("go")), pair("channel", text("latest/edge"))])])),
  pair("environment", mapping([pair("A", { kind: "odd", written: "1", identity: "1" }), pair("B", text("b c"))])),
  pair("output", mapping([pair("paths", list([text("*.deb")]))])),
  pair("output", mapping([pair("path", list([]))])),
  pair("input", mapping([pair("job-name", text("build")), pair("target-directory", text("in"))])),
  pair("input", mapping([pair("job-name", text("nowhere"))])),
  pair("package-repositories", list([mapping([pair("type", text("apt")), pair("ppa", text("a/b"))])])),
  pair("build-snaps", list([text("go")])),
  pair("constructor", text("x")),
  { key: { kind: "odd", written: "on", identity: "1" }, value: text("push") },
];

/** Mappings to merge, the same objects in many places. */
const pool: fc.Arbitrary<readonly MappingTree[]> = fc.array(
  fc
    .record({ series, architectures, other: fc.subarray([...otherPairs], { maxLength: 2 }) })
    .map((parts) =>
      mapping([pair("series", parts.series), pair("architectures", parts.architectures), ...parts.other]),
    ),
  { minLength: 2, maxLength: 3 },
);

/** `freq` is how seldom either is left out: once in so many. */
function randomPairs({ freq }: { readonly freq: number }): fc.Arbitrary<readonly TreePair[]> {
  return fc
    .tuple(
      fc.option(
        mostly(series).map((value) => pair("series", value)),
        { freq },
      ),
      fc.option(
        mostly(architectures).map((value) => pair("architectures", value)),
        { freq },
      ),
    )
    .map((pairs) => pairs.filter((own) => own !== null));
}

const definingPairs = randomPairs({ freq: 30 });
/** Matrix items often leave the architectures to their job. */
const itemPairs = randomPairs({ freq: 3 });

function definition(shared: readonly MappingTree[]): fc.Arbitrary<Tree> {
  const merged = fc.oneof(
    fc.constantFrom<Tree>(...shared),
    fc.subarray([...shared]).map(list),
    fc.constant(mapping([])),
  );
  const item = fc
    .tuple(itemPairs, fc.subarray([...otherPairs], { maxLength: 1 }))
    .map((parts) => mapping(parts.flat()));
  const matrix = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.oneof({ weight: 3, arbitrary: item }, fc.constantFrom(...shared)), { maxLength: 4 }),
    },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...shared), { maxLength: 4 }) },
  );
  return fc
    .record({
      defining: definingPairs,
      again: fc.option(definingPairs, { freq: 6 }),
      merges: fc.array(merged.map(merge), { maxLength: 2 }),
      hasMerges: fc.nat(2),
      matrix: fc.option(
        mostly(matrix.map(list)).map((value) => pair("matrix", value)),
        { freq: 2 },
      ),
      other: fc.subarray([...otherPairs], { maxLength: 4 }),
      turn: fc.nat(6),
    })
    .map(({ defining, again, merges, hasMerges, matrix: items, other, turn }) => {
      const pairs = [
        ...defining,
        ...(hasMerges === 0 ? merges : []),
        ...(items === null ? [] : [items]),
        ...other,
        ...(again ?? []),
      ];
      return mapping([...pairs.slice(turn), ...pairs.slice(0, turn)]);
    });
}

function stage(names: readonly string[]): fc.Arbitrary<Tree> {
  const name = fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constant("nobody") },
  );
  return mostly(
    fc.oneof(
      { weight: 3, arbitrary: name.map(text) },
      { weight: 2, arbitrary: fc.array(mostly(name.map(text)), { maxLength: 3 }).map(list) },
    ),
  );
}

function pipeline(names: readonly string[]): fc.Arbitrary<Tree> {
  return mostly(
    fc.oneof(
      { weight: 30, arbitrary: fc.array(stage(names), { minLength: 1, maxLength: 5 }).map(list) },
      { weight: 1, arbitrary: fc.constant(list([])) },
      { weight: 1, arbitrary: fc.constant(mapping(names.map((name) => pair(name, text("x"))))) },
    ),
  );
}

/** Configurations with everything that people and other programs write, right and wrong, in every style. */
export const randomTexts: fc.Arbitrary<RandomText> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...jobNames), { minLength: 1, maxLength: 4 }), pool)
  .chain(([names, shared]) =>
    fc.record({
      pipeline: fc.option(pipeline(names), { freq: 60 }),
      jobs: fc.option(
        mostly(
          fc.tuple(...names.map((name) => mostly(definition(shared)).map((value) => pair(name, value)))).map(mapping),
        ),
        { freq: 60 },
      ),
      other: fc.subarray(
        [
          pair("license", mapping([pair("spdx", text("MIT"))])),
          pair(".defaults", list(shared)),
          pair("jobs-old", mapping([])),
        ],
        { maxLength: 1 },
      ),
      turn: fc.nat(2),
      choices: fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 }),
    }),
  )
  .map(({ pipeline: stages, jobs, other, turn, choices }) => {
    const pairs = [
      ...(stages === null ? [] : [pair("pipeline", stages)]),
      ...other,
      ...(jobs === null ? [] : [pair("jobs", jobs)]),
    ];
    return { tree: mapping([...pairs.slice(turn), ...pairs.slice(0, turn)]), choices };
  });
