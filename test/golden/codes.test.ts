import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { DiagnosticCode } from "../../src/core/index.ts";

/** What the reading of the configuration and the planner report; other phases have tests of their own. */
const codes: readonly DiagnosticCode[] = [
  "empty-configuration",
  "invalid-configuration",
  "missing-key",
  "pipeline-is-a-mapping",
  "invalid-pipeline",
  "invalid-stage",
  "invalid-job-name",
  "invalid-jobs",
  "invalid-job",
  "invalid-matrix",
  "missing-job-key",
  "invalid-series",
  "invalid-architectures",
  "no-architectures",
  "empty-stage",
  "empty-matrix",
  "unused-job",
  "repeated-job",
  "duplicate-architecture",
  "empty-pipeline",
  "undefined-job",
  "cross-architecture",
  "unknown-series",
  "unbuildable-architecture",
  "nothing-requested",
  "silently-dropped-architecture",
  "dispatch-not-possible",
  "series-filter-leaves-gap",
  "end-of-life-series",
  "dialects-differ",
  "input-unavailable",
  "input-ambiguous",
  "input-same-stage",
  "plan-too-large",
  "lpci-schema",
  "nothing-to-run",
  "number-loses-text",
  "ignored-by-plugin",
  "run-replaces-plugin",
  "needs-newer-lpci",
  "series-needs-newer-lpci",
  "deprecated-form",
];

const folder = new URL("./cases/", import.meta.url);
const expected = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"))
  .join("\n");

it.each(codes)("%s has a case", (code) => {
  expect(expected).toContain(` ${code}: `);
});
