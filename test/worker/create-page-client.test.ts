import { describe, expect, it } from "vitest";
import { checkPlanned } from "../../src/core/index.ts";
import { createPageClient } from "../../src/worker/create-page-client.ts";
import { firstChoices as options } from "../support/analyse-text.ts";
import { manyVariants } from "../support/page-texts.ts";
import { manyProblems, workedExample } from "../support/pipelines.ts";

const client = () => createPageClient(() => Promise.resolve(checkPlanned));

describe("a client without a worker", () => {
  it("plans, and checks what it planned", async () => {
    const result = await client().request(manyProblems, options);
    if (result.kind !== "done") throw new Error(result.kind);
    expect(result.analysis.plan.lanes.length).toBeGreaterThan(0);
    const checked = await result.checked;
    expect(checked?.diagnostics.length).toBeGreaterThan(result.analysis.diagnostics.length);
  });

  it("keeps the plan where the checks cannot be had", async () => {
    const without = createPageClient(() => Promise.reject(new Error("not there")));
    const result = await without.request(workedExample, options);
    if (result.kind !== "done") throw new Error(result.kind);
    expect(await result.checked).toBe(result.analysis);
  });

  it("says of a plan of more than 2,000 entries that it is too large", async () => {
    const result = await client().request(manyVariants(2_000), options);
    if (result.kind !== "done") throw new Error(result.kind);
    expect(result.analysis.diagnostics.map(({ code }) => code)).toEqual(["plan-too-large"]);
    expect(result.analysis.plan.outcome).toBe("invalid");
  });

  it("does not even read a text that a page would stand still for", async () => {
    const result = await client().request(`${workedExample}${"# more\n".repeat(30_000)}`, options);
    expect(result).toEqual({ kind: "failed", reason: "stopped" });
  });

  it("answers the latest request only", async () => {
    const one = client();
    const [first, second] = await Promise.all([
      one.request(workedExample, options),
      one.request(workedExample, options),
    ]);
    expect([first.kind, second.kind]).toEqual(["superseded", "done"]);
  });
});
