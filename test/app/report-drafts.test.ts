import { describe, expect, it } from "vitest";
import { createPage } from "../../src/app/page.ts";
import { reportDrafts } from "../../src/app/report-drafts.ts";

describe("reportDrafts", () => {
  it("shows each status, and says each fault once", () => {
    const page = createPage();
    const report = reportDrafts(page);
    report.status("saved");
    expect(page.getState()).toMatchObject({ saved: "saved", notice: null });
    report.status("full");
    expect(page.getState()).toMatchObject({ saved: "full", notice: { kind: "not-kept", fault: "full" } });
    page.setState({ notice: null });
    report.status("saved");
    report.status("full");
    expect(page.getState()).toMatchObject({ saved: "full", notice: null });
    report.status("blocked");
    expect(page.getState().notice).toEqual({ kind: "not-kept", fault: "blocked" });
  });

  it("waits with what it says until another notice is gone", () => {
    const page = createPage();
    const other = { kind: "link-too-large" } as const;
    page.setState({ notice: other });
    reportDrafts(page).gone();
    expect(page.getState().notice).toBe(other);
    page.setState({ notice: null });
    expect(page.getState().notice).toEqual({ kind: "draft-gone" });
    page.setState({ notice: null });
    expect(page.getState().notice).toBeNull();
  });
});
