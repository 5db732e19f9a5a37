import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExportFormat, type ExportOptions, exportFormats, renderExport } from "../../../src/core/index.ts";
import { codeMarkdown, escapeMarkdown } from "../../../src/core/render/escape-markdown.ts";
import { quoteMermaid } from "../../../src/core/render/escape-mermaid.ts";
import { analyseText } from "../../support/analyse-text.ts";
import { workedExample } from "../../support/pipelines.ts";
import { randomPipelines, writePipeline } from "../../support/random-pipeline.ts";

const plain: ExportOptions = {
  choices: { targetSeries: null, dispatchSeries: null },
  theme: "light",
  showDropped: true,
  title: null,
  link: null,
};

function write(text: string, format: ExportFormat, options: Partial<ExportOptions> = {}): string {
  return renderExport(analyseText(text), text, { ...plain, ...options, format });
}

function matrixOf(count: number): string {
  const items = Array.from({ length: count }, () => "{series: jammy}").join(", ");
  return `pipeline: [a]\njobs: {a: {architectures: [amd64], run: make, matrix: [${items}]}}\n`;
}

describe("renderExport", () => {
  it.each(exportFormats)("ends with one line feed and is the same every time: %s", (format) => {
    fc.assert(
      fc.property(randomPipelines, (pipeline) => {
        const text = writePipeline(pipeline);
        const written = write(text, format);
        expect(written).toMatch(/[^\n]\n$/);
        expect(written).not.toMatch(/undefined|NaN|\[object/);
        expect(write(text, format)).toBe(written);
      }),
      { numRuns: 30 },
    );
  });

  it.each(["svg", "text", "markdown", "mermaid"] as const)(
    "leaves out what is dropped, but for its count: %s",
    (format) => {
      expect(write(workedExample, format)).toContain("not on arm64");
      const without = write(workedExample, format, { showDropped: false });
      expect(without).not.toContain("not on arm64");
      expect(without).toContain("1 dropped, not shown");
    },
  );

  it("says what was chosen", () => {
    const choices = { targetSeries: ["focal", "jammy"], dispatchSeries: "noble" };
    expect(write(workedExample, "text", { choices })).toMatch(
      /^as designed · only focal and jammy · dispatched on noble where possible · /,
    );
  });

  it("keeps to 80 columns where names leave room", () => {
    const lines = write(workedExample, "text").split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it("counts entries where there are more than Mermaid takes", () => {
    expect(write(matrixOf(300), "mermaid")).toContain("a#58;299 jammy");
    const folded = write(matrixOf(2000), "mermaid");
    expect(folded.length).toBeLessThan(50_000);
    expect(folded).toContain('["Stage 1<br>2,000 entries"]');
  });

  it("names at most a thousand entries in Markdown, and counts the rest", () => {
    const written = write(matrixOf(2000), "markdown");
    expect(written.length).toBeLessThan(65_536);
    expect(written).toContain("`a:999` jammy, and 1000 more");
  });
});

const anyLine = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !/[\r\n]/.test(text));

describe("the escaping of names", () => {
  it("leaves Mermaid nothing but letters, digits, single spaces, commas and dashes within words", () => {
    fc.assert(
      fc.property(anyLine, (text) => {
        const quoted = quoteMermaid(text);
        expect(quoted.slice(1, -1).replace(/#\d+;/g, "x")).not.toMatch(/[!-+./:-@[-`{-~]|^ | $| {2}/);
        expect(decode(quoted)).toBe(text.replaceAll("\u00a0", " "));
      }),
    );
  });

  it("fences code longer than any run of backticks in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("`", "a", " "), minLength: 1 }), (text) => {
        const [, fence = "", inner = ""] = /^(`+)(.*?)\1$/s.exec(codeMarkdown(text)) ?? [];
        expect(inner.split(/(?<!`)(?=`)|(?<=`)(?!`)/).filter((run) => run === fence)).toEqual([]);
        expect(inner.trim()).toBe(text.trim());
      }),
    );
  });

  it.each([
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["# heading", "\\# heading"],
    ["@all, see #12", "@\u2060all, see #\u206012"],
    ["https://a.example", "https:\u2060//a.example"],
    ["test-snap", "test-snap"],
  ])("shows %j in Markdown as it is: %j", (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });
});

function decode(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u00a0", " ");
}
