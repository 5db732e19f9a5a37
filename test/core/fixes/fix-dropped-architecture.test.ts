import { describe, expect, it } from "vitest";
import { analyseText } from "../../support/analyse-text.ts";
import { walkFixes } from "../../support/fix-faults.ts";

const text = `pipeline: [a]
jobs:
  a:
    run: make
    matrix:
      - {series: focal, architectures: [s390x]}
      - {series: jammy, architectures: [amd64]}
      - {series: noble, architectures: [amd64]}
`;

describe("fixDroppedArchitecture", () => {
  it("takes the latest of the series that are targeted, as the plan does", () => {
    const choices = { dialect: "deployed", targetSeries: ["focal", "jammy"] } as const;
    const fixes = analyseText(text, choices).diagnostics.flatMap((diagnostic) => diagnostic.fixes ?? []);
    expect(fixes.map(({ title }) => title)).toContain("Add s390x to a:1");
    expect(walkFixes(text, choices).faults).toEqual([]);
  });
});
