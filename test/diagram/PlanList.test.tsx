import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layOutPlan, type Plan, ubuntuFarm } from "../../src/core/index.ts";
import { PlanList } from "../../src/diagram/PlanList.tsx";
import type { Toggle } from "../../src/diagram/use-folded.ts";
import { WorkspaceProvider } from "../../src/store/WorkspaceContext.tsx";
import { createWorkspace } from "../../src/store/workspace.ts";
import { createAnalysisClient } from "../../src/worker/create-analysis-client.ts";
import { makeGrid, refusedExample, workedExample } from "../core/layout/make-plan.ts";

function markupOf(plan: Plan, onToggle?: Toggle, notes?: ReadonlyMap<string, string>): string {
  const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
  const workspace = createWorkspace({ client: createAnalysisClient(), farm: ubuntuFarm, today: "2026-11-01" });
  return renderToStaticMarkup(
    <WorkspaceProvider workspace={workspace}>
      <PlanList ref={null} layout={layout} notes={notes} onFocus={() => {}} onToggle={onToggle} />
    </WorkspaceProvider>,
  );
}

describe("the list beside the picture", () => {
  it("nests lanes, stages and entries", () => {
    const markup = markupOf(workedExample);
    expect(markup.match(/<ul>/g)).toHaveLength(7);
    expect(markup.match(/<li>/g)).toHaveLength(14);
    expect(markup).toContain("test-snap 0, bionic, dropped from arm64: not on arm64, stage 2 of 2");
  });

  it("has one tab stop", () => {
    const markup = markupOf(workedExample);
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup.match(/tabindex="-1"/g)).toHaveLength(13);
  });

  it("says of a part how much the whole is", () => {
    const markup = markupOf(makeGrid(1, 1, 20_000));
    expect(markup).toContain("20,000 entries in 1 lane");
    expect(markup).toContain('aria-setsize="20000"');
    expect(markup.match(/<li/g)?.length).toBeLessThan(210);
  });

  it("says what is noted of a lane, a stage and an entry behind their names", () => {
    const notes = new Map([
      ["arm64", "differs: not built today"],
      ["amd64 2", "differs: 2 steps today"],
      ["test-snap:1/amd64@2", "differs: waits longer today"],
    ]);
    const markup = markupOf(workedExample, undefined, notes);
    expect(markup).toMatch(/arm64 on jammy, [^<]*, differs: not built today</);
    expect(markup).toMatch(/stage 2 of 2, [^<]*, differs: 2 steps today</);
    expect(markup).toMatch(/test-snap 1, focal, on amd64, [^<]*, differs: waits longer today</);
    expect(markup.match(/differs/g)).toHaveLength(3);
  });

  it("tells whether a lane or stage is folded only where it can be", () => {
    expect(markupOf(workedExample)).not.toContain("aria-expanded");
    expect(markupOf(workedExample, () => {}).match(/aria-expanded="true"/g)).toHaveLength(6);
    // A slot has nothing to fold.
    expect(markupOf(refusedExample, () => {}).match(/aria-expanded="true"/g)).toHaveLength(5);
  });
});
