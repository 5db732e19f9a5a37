import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { sentenceMarkdown } from "../../../src/core/render/escape-markdown.ts";

function shown(sentence: string): string {
  return marked.parseInline(sentenceMarkdown(sentence), { async: false });
}

describe("sentenceMarkdown", () => {
  it("shows words in backticks as code, and what is in them as it is", () => {
    expect(shown("Rename `job_*` to `<jobs>`.")).toBe("Rename <code>job_*</code> to <code>&lt;jobs&gt;</code>.");
  });

  it("shows all others as they are", () => {
    expect(shown("No job definition for '_x_ <b> a`b'")).toBe("No job definition for &#39;_x_ &lt;b&gt; a`b&#39;");
    expect(shown("The name ``a` and `b`` is taken.")).toBe("The name ``a` and `b`` is taken.");
  });
});
