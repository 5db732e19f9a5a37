import { describe, expect, it } from "vitest";
import { analyseText, placesOf } from "../../support/analyse-text.ts";
import { applyEdits } from "../../support/apply-edits.ts";
import { workedExample } from "../../support/pipelines.ts";

/** The text after the first fix of its first problem. */
function fixed(text: string): string {
  return applyEdits(text, analyseText(text).diagnostics[0]?.fixes?.[0]?.edits ?? []);
}

describe("a text pasted with what was around it", () => {
  it.each([`\`\`\`yaml\n${workedExample}\`\`\`\n`, `${workedExample}\`\`\``, `~~~\n${workedExample}~~~\n`])(
    "loses the fences of Markdown: %#",
    (text) => {
      expect(placesOf(text, analyseText(text), "yaml-syntax")[0]).toMatch(/^(?:```|~~~)/);
      expect(fixed(text)).toBe(workedExample);
    },
  );

  it.each([
    workedExample.replace(/^ +/gm, (spaces) => "\u00A0".repeat(spaces.length)),
    workedExample.replace(/^ {2}/gm, "\u3000 "),
    workedExample.replaceAll("- ", "-\u00A0").replaceAll(": ", ":\u00A0"),
    workedExample.replace("  - build", "\u200B  - build"),
  ])("gets plain spaces where YAML would take its spaces for letters: %#", (text) => {
    expect(placesOf(text, analyseText(text), "yaml-syntax")[0]).toMatch(/^[\u00A0\u3000\u200B]$/);
    expect(fixed(text)).toBe(workedExample);
  });

  it("keeps a space that is part of a word", () => {
    const text = workedExample
      .replace("run: snapcraft", "run: echo a\u00A0b")
      .replace("  - build", "\u00A0\u00A0- build");
    expect(fixed(text)).toBe(workedExample.replace("run: snapcraft", "run: echo a\u00A0b"));
  });

  it("names the marks of a conflict, and leaves them to people", () => {
    const text = workedExample.replace(
      "    run: snapcraft\n",
      "<<<<<<< HEAD\n    run: a\n=======\n    run: b\n>>>>>>> c\n",
    );
    const { diagnostics } = analyseText(text);
    expect(placesOf(text, { ...analyseText(text), diagnostics }, "yaml-syntax")).toEqual(["<<<<<<< HEAD"]);
    expect(diagnostics[0]?.fixes).toBeUndefined();
  });
});
