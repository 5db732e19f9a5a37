import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/core/index.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { refusedTexts } from "./refused-texts.ts";

const golden = `${new URL(".", import.meta.url).pathname}refusals.txt`;

describe("what PyYAML refuses", () => {
  it.each(refusedTexts)("is refused with one sentence at its place: $because", ({ text }) => {
    const { plan, diagnostics } = analyseText(text);
    expect(plan.outcome).toBe("invalid");
    expect(diagnostics.map(({ code }) => code)).toEqual(["yaml-syntax"]);
    const [diagnostic] = diagnostics;
    expect(diagnostic?.hint).toBeTruthy();
    const { from = 0, to = 0 } = diagnostic?.range ?? {};
    expect(to).toBeGreaterThan(from);
    expect(text.slice(from, to)).not.toContain("\n");
  });

  it("is said in these words", async () => {
    const lines = refusedTexts.map(({ because, text }) => {
      const said = analyseText(text).diagnostics.map((diagnostic) => describeSentence(diagnostic, text));
      return [because, `  ${shorten(JSON.stringify(text))}`, ...said, ""].join("\n");
    });
    await expect(lines.join("\n")).toMatchFileSnapshot(golden);
  });
});

function describeSentence({ range, message, hint = "", fixes = [] }: Diagnostic, text: string): string {
  const offered = fixes.map(({ title }) => ` [${title}]`).join("");
  return `  at ${shorten(JSON.stringify(text.slice(range.from, range.to)))}: ${message} | ${hint}${offered}`;
}

function shorten(written: string): string {
  return written.length > 90 ? `${written.slice(0, 89)}…` : written;
}
