import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { normaliseText } from "../../../src/core/index.ts";
import { readCorpus, readGoldens } from "../../golden/shared-goldens.ts";
import { walkFixes } from "../../support/fix-faults.ts";

const dialects = ["designed", "deployed"] as const;
const cases = filesIn("../../golden/cases", ".yml");
const examples = filesIn("../../../src/app/examples", ".yaml");

describe("every fix keeps its promise", () => {
  it.each([...cases, ...examples])("in $name", ({ text }) => {
    const targetSeries = /^# options:.*--series (\S+)/.exec(text)?.[1]?.split(",") ?? null;
    for (const dialect of dialects) expect(walkFixes(text, { dialect, targetSeries }).faults).toEqual([]);
  });

  it.each([
    { name: "plans.jsonl", texts: () => readTexts("plans.jsonl") },
    { name: "lpci-schema.jsonl", texts: () => readTexts("lpci-schema.jsonl") },
    { name: "yaml.jsonl", texts: () => readTexts("yaml.jsonl") },
    { name: "the corpus", texts: () => readFiles() },
  ])("in the texts of $name, where they are there", ({ texts }) => {
    const faults = texts().flatMap((text) => dialects.flatMap((dialect) => walkFixes(text, { dialect }).faults));
    expect(faults).toEqual([]);
  });
});

function filesIn(folder: string, extension: string) {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const names = readdirSync(path).filter((name) => name.endsWith(extension));
  return names.map((name) => ({ name, text: normaliseText(readFileSync(`${path}/${name}`, "utf8")).text }));
}

function readTexts(name: string): readonly string[] {
  return readGoldens(name, (line) => normaliseText(v.parse(v.object({ yaml: v.string() }), line).yaml).text);
}

function readFiles(): readonly string[] {
  const files = readGoldens("corpus.jsonl", (line) => v.parse(v.object({ file: v.string() }), line).file);
  return files.map((file) => normaliseText(readCorpus(file)).text);
}
