import { describe, expect, it } from "vitest";
import { type JobContents, readJobContents } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";

function contentsOf(body: string, index = 0): JobContents {
  const lines = body.trimEnd().replace(/^/gm, "    ");
  const text = `pipeline: [job]\njobs:\n  job:\n    series: focal\n    architectures: amd64\n${lines}\n`;
  const job = analyseText(text).configuration?.jobs.get("job");
  const variant = job?.variants[index];
  if (!job || !variant) throw new Error("No such variant");
  return readJobContents(job, variant);
}

describe("readJobContents", () => {
  it("puts the commands in the order in which they run", () => {
    const { commands } = contentsOf("run-after: three\nrun: two\nrun-before: one");
    expect(commands.map(({ key, script }) => [key, script])).toEqual([
      ["run-before", "one"],
      ["run", "two"],
      ["run-after", "three"],
    ]);
  });

  it("takes a matrix item's key instead of the job's", () => {
    const { commands } = contentsOf("run: all\nmatrix:\n  - run: first\n  - {}");
    expect(commands.map(({ script }) => script)).toEqual(["first"]);
  });

  it("lets run take the place of a plugin's command, or follow it", () => {
    expect(contentsOf("plugin: tox").commands.map(({ key }) => key)).toEqual(["plugin"]);
    expect(contentsOf("plugin: tox\nrun: make").commands.map(({ key }) => key)).toEqual(["run"]);
    expect(contentsOf("plugin: conda-build\nrun: make").commands.map(({ key }) => key)).toEqual(["plugin", "run"]);
  });

  it("says what a plugin takes no notice of", () => {
    const { commands } = contentsOf('plugin: golang\ngolang-version: "1.20"\nrun-before: one\nrun: two');
    expect(commands.map(({ key, isIgnored }) => [key, isIgnored])).toEqual([
      ["run-before", true],
      ["plugin", false],
      ["run", false],
    ]);
  });

  it("reads snaps in both forms, with what they have by default", () => {
    const { snaps } = contentsOf("snaps:\n  - go\n  - {name: node, channel: 20/stable}");
    expect(snaps).toEqual([
      { name: "go", channel: "latest/stable", classic: true },
      { name: "node", channel: "20/stable", classic: false },
    ]);
  });

  it("gives the environment the text that lpci makes of its values", () => {
    const { environment } = contentsOf("environment: {A: 3.10, B: true, C: word, D: null}");
    expect(environment).toEqual([
      ["A", "3.1"],
      ["B", "True"],
      ["C", "word"],
      ["D", null],
    ]);
  });

  it("finds nothing in what lpci would reject, and does not stumble over it", () => {
    const odd = contentsOf("snaps: 3\npackages: {a: b}\nenvironment: 7\nplugin: [tox]\npackage-repositories: [x, {}]");
    expect(odd).toMatchObject({ snaps: [], packages: [], environment: [], plugin: null, repositories: [] });
  });

  it("runs as root unless the job says otherwise", () => {
    expect(contentsOf("run: x").isRoot).toBe(true);
    expect(contentsOf("run: x\nroot: false").isRoot).toBe(false);
  });
});
