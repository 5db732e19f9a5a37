import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { renderExport } from "../../src/core/index.ts";
import { toOneLine } from "../../src/core/text/to-one-line.ts";
import { analyseText } from "../support/analyse-text.ts";

// The Mermaid text in Mermaid itself, from the installed package: nothing of it is in the page.

const program = fileURLToPath(new URL("../../node_modules/mermaid/dist/mermaid.min.js", import.meta.url));
const folder = fileURLToPath(new URL("../golden/exports", import.meta.url));
const names = readdirSync(folder).filter((file) => file.endsWith(".yml"));

/** What the package puts into a page; its own types are for bundlers. */
declare const mermaid: {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
};

/** What a diagram says, label by label, with plain spaces. */
interface Drawn {
  readonly entries: readonly string[];
  readonly subgraphs: readonly string[];
  readonly arrows: readonly string[];
  /** Elements that are none of Mermaid's, had one of the names been read as HTML. */
  readonly foreign: number;
}

/** Draws in place of what was drawn before. */
async function drawInMermaid(page: Page, text: string): Promise<Drawn> {
  return page.evaluate(async (source) => {
    mermaid.initialize({ startOnLoad: false });
    const { svg } = await mermaid.render("plan", source);
    const main = document.querySelector("main");
    if (main) main.innerHTML = svg;
    const say = (selector: string) =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) =>
        (textContent ?? "").replaceAll("\u00a0", " "),
      );
    return {
      entries: say(".node .nodeLabel"),
      subgraphs: say(".cluster .nodeLabel"),
      arrows: say(".edgeLabel .edgeLabel").filter((words) => words !== ""),
      foreign: document.querySelectorAll("main :is(img, a, script, code, strong, em, b, i, ul, ol)").length,
    };
  }, text);
}

test("Mermaid draws what is written for it", async ({ page }) => {
  await page.route(/^https?:/, (route) => route.abort());
  await page.setContent("<!doctype html><title>Mermaid</title><main></main>");
  // Three megabytes: once.
  await page.addScriptTag({ path: program });

  for (const name of names) {
    await test.step(`every entry by its name: ${name}`, async () => {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      const choices = { dialect: "designed", targetSeries: null, dispatchSeries: null } as const;
      const analysis = analyseText(text, choices);
      const look = {
        theme: "light",
        showDropped: true,
        title: `"It's" --- *${name}*: # {}`,
        link: "https://a.example/#{}",
      } as const;
      const drawn = await drawInMermaid(page, renderExport(analysis, text, { format: "mermaid", choices, ...look }));

      const { lanes } = analysis.plan;
      const entries = lanes.flatMap(({ stages }) => stages.flatMap((stage) => stage.entries));
      for (const { job, index, series } of entries) {
        expect(drawn.entries.map(withoutMarks)).toContain(`${toOneLine(job)}:${index} ${series}`);
      }
      for (const { architecture } of lanes) {
        expect(drawn.subgraphs).toContainEqual(expect.stringMatching(new RegExp(`^${architecture}\\b`)));
      }
      expect(drawn.foreign).toBe(0);
      await expect(page.getByText(look.title)).toBeAttached();
    });
  }

  await test.step("arrows, dropped entries and what is missing", async () => {
    const text = readFileSync(`${folder}/refused.yml`, "utf8");
    const choices = { dialect: "designed", targetSeries: null, dispatchSeries: null } as const;
    const look = { theme: "light", showDropped: true, title: null, link: null } as const;
    const written = renderExport(analyseText(text, choices), text, { format: "mermaid", choices, ...look });
    const { entries, subgraphs, arrows } = await drawInMermaid(page, written);
    expect(arrows.toSorted()).toEqual(["cannot wait", "cannot wait", "cannot wait", "if all succeed"]);
    expect(entries).toContain("docs:0 dropped, not on amd64");
    expect(entries).toContain("Stage 1: nothing on arm64: lint runs only on amd64");
    expect(entries).toContainEqual(expect.stringContaining("Launchpad refuses this pipeline and builds nothing."));
    expect(subgraphs).toContain("arm64 would run on noble, withheld: unit cannot wait for lint, and 2 more");
  });
});

/** Without the marks that keep an index behind a name from right to left. */
function withoutMarks(label: string): string {
  return label.replaceAll("\u200e", "");
}
