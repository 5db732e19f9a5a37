import type { Locator, Page } from "@playwright/test";
import { pipelineOfEntries } from "../bench/sample-pipelines.ts";
import { changeLook } from "../support/change-look.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

/** What is on paper. */
function paperOf(page: Page): Locator {
  return page.getByRole("article");
}

/** What a browser does before it prints, with a page as wide as A4 between our margins. */
async function print(page: Page): Promise<Locator> {
  await page.setViewportSize({ width: 703, height: 1032 });
  await page.emulateMedia({ media: "print" });
  await whenReady(page);
  return paperOf(page);
}

/** The same once both plans are there: in a window of another width the other one is planned anew. */
async function printBoth(page: Page): Promise<Locator> {
  await page.setViewportSize({ width: 703, height: 1032 });
  await expect(page.getByRole("tablist")).toBeVisible();
  await expect(page.getByRole("region", { name: "As deployed today", exact: true })).toBeVisible();
  return print(page);
}

/** Takes the paper away; then the window is wide again, and has its editor. */
async function backToScreen(flightplan: FlightplanPage): Promise<void> {
  const { page } = flightplan;
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
  await expect(paperOf(page)).toHaveCount(0);
  await expect(page.getByRole("banner")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole("tablist")).toHaveCount(0);
  await expect(flightplan.editorLines.first()).toBeVisible();
}

/** The part that prints comes after the page: asks until it is there. */
async function whenReady(page: Page): Promise<void> {
  const ask = () =>
    page.evaluate(() => {
      dispatchEvent(new Event("beforeprint"));
      return document.querySelectorAll("article").length;
    });
  await expect.poll(ask).toBe(1);
}

/** How many pages a PDF has. */
function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("prints the plan alone: its verdict, both plans, what is stale, in pages and in black on white, and takes the paper away again", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("asks for the printer by a command", async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { print: () => document.documentElement.setAttribute("data-printer-asked", "") });
    });
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog", { name: "Command palette" }).getByRole("combobox").fill("Print the plan");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-printer-asked");
  });

  await test.step("prints the plan alone, with its title, choices, legend, reasons and problems", async () => {
    const paper = await print(page);
    await expect(paper.getByRole("heading", { level: 1 })).toHaveText("build-snap, then test-snap");
    await expect(paper).toContainText(/as designed · printed \d{4}-\d\d-\d\d/);
    await expect(paper.getByRole("figure")).toHaveCount(2);
    await expect(paper.getByRole("figure").first()).toContainText("test-snap:0");
    await expect(paper).toContainText("is dropped: it does not run on this lane");
    await expect(paper).toContainText("test-snap:0");
    await expect(paper.getByRole("heading", { name: "Problems" })).toBeVisible();
    for (const part of ["banner", "main"] as const) await expect(page.getByRole(part)).toBeHidden();
    await backToScreen(flightplan);
  });

  await test.step("keeps a lane together on a page, but for one that is longer than a page", async () => {
    const lanes = (await print(page)).getByRole("figure");
    await expect(lanes.first()).toHaveCSS("break-inside", "avoid");
    await backToScreen(flightplan);
    await flightplan.paste(pipelineOfEntries(800));
    await expect(flightplan.lane(/^amd64 on noble, build farm job, 200 entries/)).toBeAttached();
    await print(page);
    await expect(lanes.first()).toHaveCSS("break-inside", "auto");
    const slices = await lanes
      .first()
      .locator("svg")
      .evaluateAll((all) =>
        all.map((svg) => svg.getBoundingClientRect()).map(({ top, bottom, width }) => ({ top, bottom, width })),
      );
    expect(slices.length).toBeGreaterThan(10);
    for (const [i, { top, width }] of slices.entries()) {
      expect(width).toBeLessThanOrEqual(703);
      if (i > 0) expect(Math.abs(top - (slices[i - 1]?.bottom ?? 0))).toBeLessThan(0.1);
    }
    await backToScreen(flightplan);
  });

  await test.step("prints the verdict of a refused pipeline and its withheld lanes", async () => {
    await flightplan.paste(crossArchitecture);
    await expect(flightplan.verdict).toBeVisible();
    const paper = await print(page);
    await expect(paper.getByRole("heading", { name: "Launchpad refuses this pipeline" })).toBeVisible();
    await expect(paper.getByRole("figure").filter({ hasText: "withheld" }).first()).toBeVisible();
    await expect(paper).toContainText("Launchpad does not build it");
    await backToScreen(flightplan);
  });

  await test.step("prints both plans where the page shows both: how they differ, in sentences and marked in either", async () => {
    await flightplan.paste(dialectsDiffer);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const paper = await printBoth(page);
    await expect(paper.getByRole("heading", { level: 2 })).toHaveText([
      "How the plans differ",
      "As designed 2 build farm jobs",
      "As deployed today 1 build farm job",
      "Why entries are dropped",
      "Problems",
    ]);
    await expect(paper).toContainText("Line 2: Launchpad today runs lint, then unit: unit does not run if lint fails");
    const designed = paper.getByRole("region", { name: "As designed" });
    const deployed = paper.getByRole("region", { name: "As deployed today" });
    await expect(designed.getByRole("figure")).toHaveCount(2);
    await expect(designed).toContainText("≠ 2 steps today");
    await expect(designed).toContainText("≠ waits longer today");
    await expect(designed.getByRole("figure").last()).toContainText("≠ not built today");
    await expect(deployed).toContainText("≠ one stage as designed");
    await expect(paper).toContainText("What is marked with ≠ is otherwise in the other plan.");
    // Told above, and not among the problems once more.
    await expect(paper.getByText("unit does not run if lint fails")).toHaveCount(1);
    await backToScreen(flightplan);
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("has our own command print both plans also where a narrow page shows the text", async () => {
    await flightplan.paste(dialectsDiffer);
    await page.getByRole("radio", { name: /^Both/ }).check();
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.getByRole("tab", { name: /^YAML/ }).click();
    await page.evaluate(() => {
      const note = () => {
        dispatchEvent(new Event("beforeprint"));
        document.documentElement.dataset["printed"] = document.querySelector("article")?.textContent ?? "";
        dispatchEvent(new Event("afterprint"));
      };
      Object.assign(globalThis, { print: note });
    });
    await flightplan.openPalette("print the plan");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-printed", /How the plans differ.*As deployed today/);
    await page.getByRole("tab", { name: /^Plan/ }).click();
    await backToScreen(flightplan);
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("says of both plans that they are the same", async () => {
    await flightplan.paste(workedExample);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const paper = await printBoth(page);
    await expect(paper).toContainText("No difference: Launchpad today builds what the design says.");
    await expect(paper.getByRole("figure")).toHaveCount(4);
    await backToScreen(flightplan);
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("prints the plan before an error as stale", async () => {
    await flightplan.paste(`${workedExample}  broken: [\n`);
    await expect(flightplan.verdict).toBeVisible();
    await expect(await print(page)).toContainText("Stale: the text has an error");
    await backToScreen(flightplan);
  });

  await test.step("prints black on white in the dark theme, in our fonts, and no wider than the page", async () => {
    await flightplan.paste(workedExample);
    await changeLook(page, "dark");
    const paper = await print(page);
    const { background, width, family } = await page.evaluate(() => ({
      background: getComputedStyle(document.body).backgroundColor,
      width: document.documentElement.scrollWidth,
      family: getComputedStyle(document.querySelector("article figure text") ?? document.body).fontFamily,
    }));
    expect(background).toBe("rgb(255, 255, 255)");
    expect(width).toBeLessThanOrEqual(703);
    expect(family).toContain("Ubuntu Sans Mono Variable");
    await expect(paper).toHaveCSS("color", "rgb(0, 0, 0)");
    await backToScreen(flightplan);
  });

  await test.step("makes a PDF of one page of the worked example, and of several where lanes are long", async () => {
    await whenReady(page);
    const short = await page.pdf({ format: "A4" });
    expect(pageCount(short)).toBe(1);
    await flightplan.paste(pipelineOfEntries(300));
    await expect(flightplan.lane(/^amd64 on noble, build farm job, 75 entries/)).toBeAttached();
    expect(pageCount(await page.pdf({ format: "A4" }))).toBeGreaterThan(1);
  });
});
