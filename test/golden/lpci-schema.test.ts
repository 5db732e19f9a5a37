import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../src/core/configuration/read-configuration.ts";
import { parseDocument } from "../../src/core/document/parse-document.ts";
import { type Configuration, ubuntuFarm } from "../../src/core/index.ts";
import { checkSchema } from "../../src/core/lpci/check-schema.ts";
import type { FileFinding } from "../../src/core/lpci/finding.ts";
import { analyseText, codesOf } from "../support/analyse-text.ts";
import { readGoldens } from "./shared-goldens.ts";

const step = v.union([v.string(), v.number(), v.boolean()]);

const schemaGolden = v.object({
  id: v.string(),
  yaml: v.string(),
  lpci: v.object({
    ok: v.boolean(),
    errors: v.optional(v.array(v.object({ loc: v.array(step), message: v.string() })), []),
    warnings: v.optional(v.number(), 0),
  }),
});

const goldens = readGoldens("lpci-schema.jsonl", (line) => v.parse(schemaGolden, line));

/** How many there were when this was written. */
const known = 397;

describe("what lpci says of a file", () => {
  it("is there, or says that it is not", () => {
    const missing = known - goldens.length;
    if (missing > 0) console.log(`goldens not present: ${missing} not run`);
  });

  it.each(goldens)("is found, and nothing else: $id", ({ yaml, lpci }) => {
    const analysis = analyseText(yaml);
    if (analysis.plan.outcome === "invalid") {
      expect(lpci.ok).toBe(false);
      return;
    }
    expect(codesOf(analysis).includes("lpci-schema")).toBe(!lpci.ok);
    expect(pathsOf(yaml)).toEqual(lpci.errors.map(({ loc }) => JSON.stringify(loc)).toSorted());
  });
});

/** The places as lpci would tell them: each variant for itself, and none at all where it gives up. */
function pathsOf(text: string): readonly string[] {
  const document = parseDocument(text, () => undefined);
  const configuration = document && readConfiguration(document, ubuntuFarm, () => undefined);
  if (!configuration) throw new Error("not a configuration");
  const findings = checkSchema(configuration);
  if (findings.some(({ ends }) => ends)) return ["[]"];
  return findings.flatMap((finding) => expand(finding, configuration)).toSorted();
}

function expand({ path, job, indexes }: FileFinding, { jobs }: Configuration): readonly string[] {
  if (job === undefined) return [JSON.stringify(path)];
  const all = jobs.get(job)?.variants.map(({ index }) => index) ?? [];
  return (indexes ?? all).map((index) => JSON.stringify(["jobs", job, index, ...path]));
}
