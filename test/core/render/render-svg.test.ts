import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutPlan, type PictureOptions, type Plan, renderSvg } from "../../../src/core/index.ts";
import { elementsOf, readXml, textOf, type XmlElement } from "../../support/read-xml.ts";
import { type EntrySketch, makeGrid, makePlan, refusedExample, workedExample } from "../layout/make-plan.ts";

const plain: PictureOptions = { theme: "light", title: null, link: null };

function draw(plan: Plan, options: Partial<PictureOptions> = {}): XmlElement {
  const layout = layOutPlan(plan, { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
  return readXml(renderSvg(layout, { ...plain, ...options }));
}

function textsOf(root: XmlElement): readonly string[] {
  return elementsOf(root)
    .filter(({ name }) => name === "text")
    .map(textOf);
}

/** What an SVG may hold so that every program draws it and nothing is fetched. */
const elements = new Set("a defs desc g path pattern rect svg text title tspan".split(" "));

describe("renderSvg", () => {
  it("draws every lane, stage, entry and reason as text", () => {
    const texts = textsOf(draw(workedExample));
    expect(texts).toEqual(
      expect.arrayContaining(["arm64 on jammy the latest of focal, jammy", "Stage 1", "if all", "succeed"]),
    );
    expect(texts.filter((text) => text.startsWith("test-snap:"))).toEqual([
      "test-snap:0",
      "test-snap:1",
      "test-snap:2",
      "test-snap:1",
      "test-snap:2",
      "test-snap:0",
    ]);
    expect(texts).toContain("not on arm64");
  });

  it("draws what is missing, and that nothing can wait for it", () => {
    const texts = textsOf(draw(refusedExample));
    expect(texts).toEqual(expect.arrayContaining(["withheld", "cannot", "wait", "nothing on arm64: lint runs only "]));
  });

  it("names and describes itself", () => {
    const root = draw(workedExample, { title: "Of main" });
    const [title, description] = root.children.filter((child) => typeof child !== "string");
    expect(root.attributes.get("role")).toBe("img");
    expect([title?.name, title && textOf(title)]).toEqual(["title", "Of main"]);
    expect(description && textOf(description)).toContain("amd64 on jammy, build farm job, 4 entries.");
  });

  it("stands alone", () => {
    const options = { title: "https://a.example/<b>", link: "https://a.example/#1.abc", facts: ["as designed"] };
    for (const plan of [workedExample, refusedExample, makePlan([])]) {
      const root = draw(plan, options);
      for (const { name, attributes } of elementsOf(root)) {
        expect(elements).toContain(name);
        for (const [attribute, value] of attributes) {
          expect(attribute).not.toMatch(/^(on.*|class|src|xlink:href)$/);
          if (attribute !== "xmlns" && name !== "a") expect(value).not.toMatch(/:\/\/|url\((?!#)/);
        }
      }
    }
  });

  it.each([
    ["https://a.example/#1.x", ["https://a.example/#1.x"]],
    ["javascript:alert(1)", []],
    ["file:///etc/passwd", []],
  ])("makes of the link %s the links %j", (link, hrefs) => {
    const root = draw(workedExample, { link });
    expect(textsOf(root)).toContain(link);
    expect(elementsOf(root).flatMap(({ attributes }) => attributes.get("href") ?? [])).toEqual(hrefs);
  });

  it("says the full name where it is cut", () => {
    const job = "integration-tests-with-a-very-long-name-".repeat(3);
    const root = draw(makePlan([{ architecture: "amd64", stages: [[[job, 7, "jammy"]]] }]));
    const texts = textsOf(root).filter((text) => text.startsWith("integration"));
    expect(texts).toEqual([expect.stringMatching(/…:7$/)]);
    expect(
      elementsOf(root)
        .filter(({ name }) => name === "title")
        .map(textOf),
    ).toContain(`${job}:7`);
  });

  it("keeps the index behind a name that runs from right to left", () => {
    const root = draw(makePlan([{ architecture: "amd64", stages: [[["בדיקה", 3, "jammy"]]] }]));
    expect(textsOf(root)).toContain("בדיקה\u200e:3");
  });

  it("is well-formed whatever jobs, architectures, titles and links are called", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("]]>", "<!--", "&amp;", "__proto__"),
    );
    fc.assert(
      fc.property(name, name, name, fc.boolean(), (job, architecture, words, isDropped) => {
        const second: EntrySketch = isDropped ? [job, 1, words, "series"] : [job, 1, words];
        const plan = makePlan([{ architecture, stages: [[[job, 0, "jammy"]], [second, [job, 2, words]]] }]);
        draw(plan, { title: words, link: words, facts: [words] });
      }),
    );
  });

  it("presses no text but where a frame around it leaves no room for wider fonts", () => {
    const pressed = elementsOf(draw(refusedExample)).filter(({ attributes }) => attributes.has("textLength"));
    expect(new Set(pressed.map(textOf))).toEqual(new Set(["amd64", "arm64", "would run on jammy", "withheld"]));
  });

  it("keeps a thousand entries below a quarter of a megabyte", () => {
    const layout = layOutPlan(makeGrid(4, 5, 50), { flow: "row", width: 788, showDropped: true, collapsed: new Set() });
    expect(renderSvg(layout, plain).length).toBeLessThan(250_000);
  });
});
