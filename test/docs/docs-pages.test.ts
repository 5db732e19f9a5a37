import { describe, expect, it } from "vitest";
import { usage } from "../../src/cli/usage.ts";
import { diagnosticCodes, type SchemaKey } from "../../src/core/index.ts";
import type { DocsBlock, FigureBlock } from "../../src/docs/docs-page.ts";
import { docsPages } from "../../src/docs/docs-pages.ts";
import { schemaObjects } from "../../src/docs/pages/keys-page.ts";
import { docsPlaces, searchDocs } from "../../src/docs/search-docs.ts";
import { splitWords } from "../../src/docs/split-words.ts";
import { analyseText } from "../support/analyse-text.ts";
import { claimsOf } from "./claims-of.ts";

const sections = docsPages.flatMap((page) => page.sections.map((section) => ({ page, section })));
const figures = sections.flatMap(({ page, section }) =>
  section.blocks
    .filter((block): block is FigureBlock => block.kind === "figure")
    .map((figure) => ({ name: `${page.id}/${section.id}: ${figure.caption}`, figure })),
);
const addresses: ReadonlySet<string> = new Set(["#docs", ...docsPlaces().map(({ address }) => address)]);

/** All that is read on the pages. */
function wordsIn(block: DocsBlock): readonly string[] {
  switch (block.kind) {
    case "text":
      return [block.words];
    case "list":
      return block.items;
    case "terms":
      return block.terms.flatMap(({ words }) => words);
    case "table":
      return block.rows.flat();
    case "figure":
      return [block.caption];
    case "code":
    case "keys":
      return [];
  }
}

const words = sections.flatMap(({ section }) => section.blocks.flatMap(wordsIn));

describe("the documentation", () => {
  it("gives every place an address of its own", () => {
    const all = docsPlaces().map(({ address }) => address);
    expect(all.filter((address, i) => all.indexOf(address) !== i)).toEqual([]);
    for (const address of all) expect(address).toMatch(/^#docs\/[a-z-]+(\/[\w.-]+)?$/);
  });

  it("leads nowhere that is not there", () => {
    const links = words.flatMap((one) =>
      splitWords(one).flatMap((part) => (part.kind === "link" ? [part.address] : [])),
    );
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it("leaves no mark unread", () => {
    const plain = words.flatMap((one) => splitWords(one).filter(({ kind }) => kind === "plain"));
    expect(plain.filter(({ text }) => /`|\]\(|\*/.test(text))).toEqual([]);
    expect(words.filter((one) => one.includes("!") && !one.includes("`!"))).toEqual([]);
  });

  it.each(figures)("shows what it says: $name", ({ figure }) => {
    expect(figure.plans.length).toBeGreaterThan(0);
    for (const { dialect, targetSeries = null, dispatchSeries = null, ...claimed } of figure.plans) {
      const analysis = analyseText(figure.yaml, { dialect, targetSeries, dispatchSeries });
      expect(claimsOf(analysis), dialect).toEqual({ withheld: [], codes: [], ...claimed });
    }
  });

  it("shows two plans only where they differ, or where the words say that they are the same", () => {
    const alike = figures.filter(({ figure: { yaml, plans } }) => {
      if (plans.length < 2) return false;
      const differences = plans.map(({ dialect, dispatchSeries = null }) => {
        const analysis = analyseText(yaml, { dialect, dispatchSeries });
        const messages = analysis.diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ message }) => message);
        return JSON.stringify([claimsOf(analysis).builds, messages]);
      });
      return differences[0] === differences[1];
    });
    expect(alike.map(({ figure }) => figure.caption)).toEqual([
      "With one item for noble on arm64, both rules build it.",
    ]);
  });

  it("has a place for every code, and every key that lpci knows", () => {
    const missing = Object.keys(diagnosticCodes).filter((code) => !addresses.has(`#docs/problems/${code}`));
    expect(missing).toEqual([]);
    const isMeant = ({ internal }: SchemaKey) => !internal;
    for (const { object, path } of schemaObjects()) {
      const section = path.at(-1) === "matrix" ? "jobs" : (path.at(-1) ?? "top");
      for (const { name } of object.keys.filter(isMeant))
        expect([...addresses]).toContain(`#docs/keys/${section}.${name}`);
    }
  });

  it("names every option of the terminal", () => {
    const terminal = docsPages.find(({ id }) => id === "terminal");
    const told = JSON.stringify(terminal);
    const options = new Set(usage.match(/--[a-z-]+/g));
    options.delete("--help");
    options.delete("--silent");
    expect([...options].filter((option) => !new RegExp(`${option}(?![a-z-])`).test(told))).toEqual([]);
  });
});

describe("searchDocs", () => {
  it.each([
    ["cross-architecture", "#docs/problems/cross-architecture"],
    ["duplicate key", "#docs/problems/duplicate-key"],
    ["golang-version", "#docs/keys/jobs.golang-version"],
    ["dispatch series", "#docs/planning/dispatch"],
    ["octal", "#docs/yaml/numbers"],
    ["exit status", "#docs/terminal/status"],
    ["vanish", "#docs/today/silently-dropped"],
  ])("finds %s", (query, address) => {
    expect(
      searchDocs(query)
        .slice(0, 3)
        .map((place) => place.address),
    ).toContain(address);
  });

  it("finds nothing for nothing, and nothing for what is nowhere", () => {
    expect(searchDocs("  ")).toEqual([]);
    expect(searchDocs("zeppelin")).toEqual([]);
  });
});
