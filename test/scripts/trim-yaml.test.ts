import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { trimYaml } from "../../scripts/support/trim-yaml.ts";
import { analyse, ubuntuFarm } from "../../src/core/index.ts";

const reader = fileURLToPath(new URL("../../src/core/analyse.ts", import.meta.url));
const cases = fileURLToPath(new URL("../golden/cases/", import.meta.url));

/** Texts that reach every corner of the reader: the golden cases, and what YAML has beyond them. */
async function texts(): Promise<readonly string[]> {
  const files = (await readdir(cases)).filter((file) => file.endsWith(".yml"));
  const corners = [
    "!!set {a, b}",
    "!!omap [a: 1]",
    "!!pairs [a: 1, a: 2]",
    "!!binary aGVsbG8=",
    "a: &x {b: 1}\nc: {<<: *x, d: 2024-01-02T03:04:05Z}",
    "? [a]\n: >-\n  folded\n   more\n",
    "\"\\u00e9\": 'it''s'\n# end",
    "%YAML 1.1\n%TAG !e! tag:yaml.org,2002:\n---\na: !e!int '3'\n...\n",
    "a: [1, {b: c}, 'd', \"e\"]\nb: |2+\n    x\n\n",
    "a: *missing",
    "a: b: c",
  ];
  return [...(await Promise.all(files.map((file) => readFile(join(cases, file), "utf8")))), ...corners];
}

/** Builds what reads and plans into a file; answers where it is. */
async function buildTrimmed(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "flightplan-"));
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [trimYaml()],
    build: { outDir, minify: false, lib: { entry: reader, formats: ["es"], fileName: () => "analyse.mjs" } },
  });
  return join(outDir, "analyse.mjs");
}

describe("the core built without the parts of `yaml` that it never calls", () => {
  it("is smaller, and answers as the whole one does", async () => {
    const file = await buildTrimmed();
    expect(await readFile(file, "utf8")).not.toContain("function stringifyString");

    const trimmed: { analyse: typeof analyse } = await import(pathToFileURL(file).href);
    const options = {
      dialect: "designed",
      targetSeries: null,
      dispatchSeries: null,
      farm: ubuntuFarm,
      today: "2026-11-01",
    } as const;
    for (const text of await texts()) {
      expect(trimmed.analyse(text, options)).toEqual(analyse(text, options));
    }
  });
});
