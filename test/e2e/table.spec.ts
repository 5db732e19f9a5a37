import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer, manyProblems, workedExample } from "../support/pipelines.ts";

function tableOf(page: Page): Locator {
  return page.getByRole("region", { name: "Plan as a table" });
}

/** The button of each row that has its name. */
function entriesOf(page: Page): Locator {
  return tableOf(page).getByRole("rowheader").getByRole("button");
}

/** The words of a column, row by row. */
function cellsOf(page: Page, column: string): Locator {
  return tableOf(page).locator(`[data-column="${column}"]`);
}

function count(page: Page, words: string): Locator {
  return tableOf(page).getByText(words, { exact: true });
}

async function showTable(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Table", exact: true }).check();
  await expect(entriesOf(page).first()).toBeVisible();
}

const planOrder = [
  "build-snap:0",
  "test-snap:0",
  "test-snap:1",
  "test-snap:2",
  "build-snap:0",
  "test-snap:0",
  "test-snap:1",
  "test-snap:2",
];

test("is reached by one key, read, sorted, filtered, walked, and marks what belongs together", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("goes on from the list to the rows and back with one key, and says so", async () => {
    await flightplan.lane(/^amd64/).focus();
    // In the list, letters lead to names: there the palette has the command.
    await page.keyboard.press("ControlOrMeta+k");
    await expect(flightplan.palette).toBeFocused();
    await page.keyboard.type("picture or a table");
    await page.keyboard.press("Enter");
    await expect(entriesOf(page).first()).toBeFocused();
    await screenReader.hears("The plan as a table, 7 entries, 1 dropped.");
    await page.keyboard.press("t");
    await expect(tableOf(page)).toHaveCount(0);
    await expect(flightplan.lane(/^amd64/)).toBeFocused();
    await flightplan.editor.focus();
    await page.keyboard.type("t");
    await expect(tableOf(page)).toHaveCount(0);
  });

  await test.step("has a row for every entry, held and dropped, and a way back to the picture", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await expect(entriesOf(page)).toHaveText(planOrder);
    await expect(cellsOf(page, "state").nth(5)).toHaveText("dropped: not on arm64");
    await expect(cellsOf(page, "state").filter({ hasText: /^runs$/ })).toHaveCount(7);
    await expect(entriesOf(page).nth(5)).toHaveAccessibleDescription("bionic, arm64, stage 2, dropped: not on arm64");
    await expect(tableOf(page).getByRole("table", { name: "The plan: one entry a row" })).toHaveAttribute(
      "aria-rowcount",
      "9",
    );
    await expect(page.locator(".react-flow")).toBeHidden();
    await page.getByRole("switch", { name: /Dropped/ }).uncheck();
    await expect(entriesOf(page)).toHaveCount(7);
    await expect(tableOf(page)).toContainText("1 dropped not shown");

    await page.getByRole("radio", { name: "Picture", exact: true }).check();
    await expect(page.locator(".react-flow")).toBeVisible();
    await expect(tableOf(page)).toHaveCount(0);
    await page.getByRole("switch", { name: /Dropped/ }).check();
  });

  await test.step("says how its rows are sorted", async () => {
    await showTable(page);
    const series = tableOf(page).getByRole("columnheader", { name: "Series" }).getByRole("button");
    for (const words of ["Sorted by Series, ascending.", "Sorted by Series, descending.", "Not sorted."]) {
      await series.press("Enter");
      await screenReader.hears(words);
    }
  });

  await test.step("sorts by a column, the other way round, and back to the plan's order", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    const series = tableOf(page).getByRole("columnheader", { name: "Series" });
    const bySeries = ["bionic", "bionic", "focal", "focal", "focal", "focal", "jammy", "jammy"];
    await series.getByRole("button").click();
    await expect(series).toHaveAttribute("aria-sort", "ascending");
    await expect(cellsOf(page, "series")).toHaveText(bySeries);
    await series.getByRole("button").click();
    await expect(series).toHaveAttribute("aria-sort", "descending");
    await expect(cellsOf(page, "series")).toHaveText(bySeries.toReversed());
    await tableOf(page).getByRole("button", { name: "Plan order" }).click();
    await expect(series).not.toHaveAttribute("aria-sort");
    await expect(entriesOf(page)).toHaveText(planOrder);
  });

  await test.step("finds rows by words in any column and by choices that count, says how many, and clears", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    const field = tableOf(page).getByRole("searchbox", { name: "Filter" });
    await field.fill("ARM64 dropped test");
    await expect(entriesOf(page)).toHaveText(["test-snap:0"]);
    await expect(count(page, "1 of 8 entries")).toBeVisible();
    await screenReader.hears("1 of 8 entries.");

    await field.press("Escape");
    await expect(entriesOf(page)).toHaveCount(8);
    const lanes = tableOf(page).getByRole("combobox", { name: "Lane" });
    await lanes.selectOption("amd64 (4)");
    await expect(entriesOf(page)).toHaveCount(4);
    // Counts are those of what the other choices leave.
    await expect(tableOf(page).getByRole("combobox", { name: "Series" }).locator("option")).toHaveText([
      "All series",
      "bionic (1)",
      "focal (2)",
      "jammy (1)",
    ]);
    await tableOf(page).getByRole("combobox", { name: "Stage" }).selectOption("Stage 1 (1)");
    await expect(entriesOf(page)).toHaveText(["build-snap:0"]);
    await field.fill("nothing like it");
    await expect(tableOf(page).getByText("No entry is like that.")).toBeVisible();
    await tableOf(page).getByRole("button", { name: "Clear" }).click();
    await expect(entriesOf(page)).toHaveCount(8);
    await expect(field).toBeFocused();
  });

  await test.step("is one tab stop: arrows, Home, End and the page keys lead through rows, left and right through their buttons", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await expect(tableOf(page).locator('tbody [tabindex="0"]')).toHaveCount(1);
    await tableOf(page).getByRole("columnheader", { name: "Build" }).getByRole("button").focus();
    const focused = page.locator("tr:focus-within");
    await page.keyboard.press("Tab");
    await expect(focused).toHaveAttribute("aria-rowindex", "2");
    await page.keyboard.press("ArrowDown");
    await expect(focused).toHaveAttribute("aria-rowindex", "3");
    await page.keyboard.press("End");
    await expect(focused).toHaveAttribute("aria-rowindex", "9");
    await page.keyboard.press("ControlOrMeta+Home");
    await expect(focused).toHaveAttribute("aria-rowindex", "2");
    for (const name of ["Lane amd64", "Stage 1", "Go to line 5"]) {
      await page.keyboard.press("ArrowRight");
      await expect(tableOf(page).getByRole("button", { name }).first()).toBeFocused();
    }
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("button", { name: "Go to line 11" }).first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(flightplan.editor).toBeFocused();
    await expect(tableOf(page).locator("tr[data-marked]")).toHaveText([/^test-snap:0.*amd64/, /^test-snap:0.*arm64/]);
  });

  await test.step("opens the details of a row with Enter or a click and closes them", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await entriesOf(page).nth(5).focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toContainText("Dropped from arm64");
    await expect(tableOf(page).locator("tr[data-selected]")).toHaveAttribute("aria-rowindex", "7");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
    await cellsOf(page, "series").first().click();
    await expect(flightplan.details).toContainText("build-snap:0");
    await cellsOf(page, "series").first().click();
    await expect(flightplan.details).toBeHidden();
    await tableOf(page).getByRole("button", { name: "Lane arm64" }).first().click();
    await expect(flightplan.details).toContainText("arm64");
    await page.keyboard.press("ArrowRight");
    await expect(tableOf(page).getByRole("button", { name: "Stage 1" }).last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(flightplan.details.getByRole("heading", { level: 2 })).toContainText(/stage 1/i);
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("marks the rows of a pinned lane or stage, and frees them by the same button", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    const within = tableOf(page).locator("tr[data-within]");
    await tableOf(page).getByRole("button", { name: "Lane arm64" }).first().click();
    await expect(within).toHaveText([/^build-snap:0.*arm64/, /^test-snap:0.*arm64/, /^test-snap:1/, /^test-snap:2/]);
    await tableOf(page).getByRole("button", { name: "Stage 2" }).first().click();
    await expect(within).toHaveText([/^test-snap:0.*amd64/, /^test-snap:1.*amd64/, /^test-snap:2.*amd64/]);
    await tableOf(page).getByRole("button", { name: "Stage 2" }).nth(1).click();
    await expect(within).toHaveCount(0);
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("marks rows for the caret, and lines for the row under the pointer or the focus", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await flightplan.editor.getByText("series: bionic").click();
    await expect(tableOf(page).locator("tr[data-marked]")).toHaveText([/^test-snap:0.*amd64/, /^test-snap:0.*arm64/]);
    await cellsOf(page, "architecture").nth(3).hover();
    const marked = page.locator(".cm-line.cm-markedLine");
    await expect(marked).toHaveText([/series: jammy/, /architectures: \[amd64, arm64\]/]);
    await expect(tableOf(page).locator("tr[data-pointed]")).toHaveAttribute("aria-rowindex", "5");
    await page.getByRole("heading", { name: "Flightplan", level: 1 }).hover();
    await expect(tableOf(page).locator("tr[data-pointed]")).toHaveCount(0);
    await entriesOf(page).nth(1).focus();
    await expect(marked).toHaveText([/series: bionic/, /architectures: \[amd64\]/]);
  });

  await test.step("is where the palette leads to, past what is filtered", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await tableOf(page).getByRole("searchbox", { name: "Filter" }).fill("amd64");
    await expect(entriesOf(page)).toHaveCount(4);
    await flightplan.openPalette("test-snap:2 arm64");
    await page.keyboard.press("Enter");
    await expect(page.locator("tr:focus-within")).toHaveText(/test-snap:2.*arm64/);
  });
});

test("follows the text: refused, broken, planned in two ways, and full of problems", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("says of a refused pipeline what is withheld and why, under the verdict", async () => {
    await flightplan.paste(crossArchitecture);
    await showTable(page);
    await expect(flightplan.verdict).toBeVisible();
    await expect(cellsOf(page, "state").last()).toHaveText("withheld");
    await expect(cellsOf(page, "build").last()).toHaveText("withheld: test cannot wait for lint");
    await expect(cellsOf(page, "problems").last()).toHaveText("1 error");
  });

  await test.step("keeps the last good plan while the text is broken, and shows what has no lane", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await flightplan.paste(`${workedExample}  broken: [\n`);
    await expect(page.getByText("Stale: the plan of the text before the error")).toBeVisible();
    await expect(entriesOf(page)).toHaveCount(8);
    await flightplan.paste("pipeline: [a]\njobs: {a: {series: jammy, architectures: []}}\n");
    await expect(entriesOf(page)).toHaveText(["a:0"]);
    await expect(cellsOf(page, "state")).toHaveText("dropped: lists no architecture");
    await flightplan.paste(" ");
    await expect(page.getByText("No pipeline yet", { exact: true })).toBeVisible();
  });

  await test.step("marks of both plans' rows those of the plan whose stage is pinned", async () => {
    await flightplan.paste(dialectsDiffer);
    await showTable(page);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const within = tableOf(page).locator("tr[data-within]");
    const deployed = tableOf(page).getByRole("row", { name: /^unit:1 as deployed .* amd64/ });
    await deployed.getByRole("button", { name: /^Stage/ }).click();
    await expect(flightplan.details).toContainText("as deployed");
    await expect(within.getByRole("rowheader").getByRole("button")).toHaveText(["unit:0", "unit:1"]);
    await expect(within.locator("[data-column=plan]")).toHaveText(["as deployed", "as deployed"]);
    await tableOf(page)
      .getByRole("row", { name: /^unit:1 as designed .* amd64/ })
      .getByRole("button", { name: /^Stage/ })
      .click();
    await expect(within.getByRole("rowheader").getByRole("button")).toHaveText(["lint:0", "unit:0", "unit:1"]);
    await expect(within.locator("[data-column=plan]")).toHaveText(["as designed", "as designed", "as designed"]);
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("shows both plans in one table: what differs in a row of each, in words", async () => {
    await flightplan.paste(dialectsDiffer);
    await showTable(page);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const unit = tableOf(page).getByRole("row", { name: /^unit:1.*amd64/ });
    await expect(unit).toHaveCount(2);
    await expect(unit.first()).toContainText("as designed");
    await expect(unit.first()).toContainText("waits longer today");
    await expect(unit.last()).toContainText("as deployed");
    await expect(unit.last()).toContainText("step 2 of 2");
    await tableOf(page).getByRole("searchbox", { name: "Filter" }).fill("s390x not built today");
    await expect(cellsOf(page, "plan")).toHaveText(["as designed", "as designed", "as designed"]);
    await flightplan.paste(workedExample);
    await tableOf(page).getByRole("button", { name: "Clear" }).click();
    await expect(cellsOf(page, "plan")).toHaveText(Array.from({ length: 8 }, () => "both"));
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("lists the problems with every column of the JSON, each a way to its place", async () => {
    await flightplan.paste(manyProblems);
    await showTable(page);
    await tableOf(page)
      .getByRole("radio", { name: /^Problems/ })
      .check();
    await tableOf(page).getByRole("combobox", { name: "Code" }).selectOption("unknown-series (2)");
    await expect(cellsOf(page, "line")).toHaveText(["3", "4"]);
    await tableOf(page).getByRole("columnheader", { name: "Line" }).getByRole("button").click();
    await tableOf(page).getByRole("columnheader", { name: "Line" }).getByRole("button").click();
    await expect(cellsOf(page, "line")).toHaveText(["4", "3"]);
    await tableOf(page).getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name: "End column" }).click();
    await expect(cellsOf(page, "endColumn").first()).toHaveText(/^\d+$/);
    await entriesOf(page).first().click();
    await expect(flightplan.editor).toBeFocused();
    await expect(page.locator(".cm-tooltip")).toContainText("nobel");
  });
});

test("is as it was left: after a look at the picture, after a reload, and in a link", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("is as it was after a look at the picture: search, choices, sorting, and which rows", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    const field = tableOf(page).getByRole("searchbox", { name: "Filter" });
    await field.fill("snap");
    await tableOf(page).getByRole("combobox", { name: "Lane" }).selectOption("arm64 (4)");
    await tableOf(page).getByRole("columnheader", { name: "Series" }).getByRole("button").click();
    const found = ["test-snap:0", "build-snap:0", "test-snap:1", "test-snap:2"];
    await expect(entriesOf(page)).toHaveText(found);
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
    await expect(tableOf(page)).toHaveCount(0);
    await showTable(page);
    await expect(field).toHaveValue("snap");
    await expect(tableOf(page).getByRole("columnheader", { name: "Series" })).toHaveAttribute("aria-sort", "ascending");
    await expect(entriesOf(page)).toHaveText(found);
    await tableOf(page).getByRole("button", { name: "Clear" }).click();
    await expect(entriesOf(page)).toHaveCount(8);

    await tableOf(page)
      .getByRole("radio", { name: /^Problems/ })
      .check();
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
    await page.getByRole("radio", { name: "Table", exact: true }).check();
    await expect(tableOf(page).getByRole("radio", { name: /^Problems/ })).toBeChecked();

    // Another document is another matter.
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
    await flightplan.chooseExample("One job");
    await flightplan.notices.getByRole("button", { name: "Keep the text" }).click();
    await showTable(page);
    await expect(tableOf(page).getByRole("radio", { name: "Entries" })).toBeChecked();
    await expect(field).toHaveValue("");
  });

  await test.step("hides and shows columns, and remembers them on this device", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    await tableOf(page).getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Build" }).click();
    await expect(tableOf(page).getByRole("columnheader", { name: "Build" })).toHaveCount(0);
    await tableOf(page).getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Position" }).click();
    await expect(cellsOf(page, "position").nth(2)).toHaveText("2");
    await page.reload();
    await expect(tableOf(page).getByRole("columnheader", { name: "Position" })).toBeVisible();
    await expect(tableOf(page).getByRole("columnheader", { name: "Build" })).toHaveCount(0);
    // The other table has columns of its own, some of the same names.
    const problems = tableOf(page).getByRole("radio", { name: /^Problems/ });
    await problems.check();
    await tableOf(page).getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Line", exact: true }).click();
    await tableOf(page).getByRole("radio", { name: "Entries" }).check();
    await expect(tableOf(page).getByRole("columnheader", { name: "Line" })).toBeVisible();
    await problems.check();
    await expect(tableOf(page).getByRole("columnheader", { name: "Line", exact: true })).toHaveCount(0);
    await tableOf(page).getByRole("radio", { name: "Entries" }).check();
  });

  await test.step("stands in a link, and is there again after a reload", async () => {
    await flightplan.paste(workedExample);
    await showTable(page);
    const fragment = await flightplan.share();
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
    await page.goto("about:blank");
    // No picture was drawn yet, so neither is there a list to wait for.
    await page.goto(`./${fragment}`);
    await expect(entriesOf(page)).toHaveText(planOrder);
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
    await expect(page.locator(".react-flow [data-entry]").first()).toBeVisible();
  });
});

test.describe("copying", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  test("takes along what is filtered and sorted, as it is shown", async ({ flightplan, page, screenReader }) => {
    await flightplan.open();
    await flightplan.paste(workedExample.replaceAll("build-snap", "'=build'"));
    await showTable(page);
    await tableOf(page).getByRole("combobox", { name: "Lane" }).selectOption("arm64 (4)");
    await tableOf(page).getByRole("columnheader", { name: "Line" }).getByRole("button").click();
    await tableOf(page).getByRole("columnheader", { name: "Line" }).getByRole("button").click();
    await tableOf(page).getByRole("button", { name: "Copy" }).click();
    await page.getByRole("menuitem", { name: /Copy for a spreadsheet/ }).click();
    await screenReader.hears("Copied 4 entries.");
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split("\n");
    expect(copied.map((line) => line.split("\t").slice(0, 3).join(" "))).toEqual([
      "Entry Series Lane",
      "test-snap:2 jammy arm64",
      "test-snap:1 focal arm64",
      "test-snap:0 bionic arm64",
      "'=build:0 focal arm64",
    ]);

    await tableOf(page).getByRole("button", { name: "Copy" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /Save as CSV/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("plan.csv");
    const text = await readFile(await saved.path(), "utf8");
    expect(text.split("\r\n")[3]).toBe("test-snap:0,bionic,arm64,jammy,2,dropped: not on arm64,,11,requested");
  });
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  test("scrolls within itself, with the names in view, and opens details by a tap", async ({ flightplan, page }) => {
    await flightplan.open();
    await showTable(page);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await tableOf(page)
      .getByRole("table")
      .evaluate((table) => table.parentElement?.scrollTo({ left: 10_000 }));
    await expect(cellsOf(page, "build").first()).toBeInViewport();
    await expect(entriesOf(page).first()).toBeInViewport();
    const row = await tableOf(page).locator("tr[data-index]").first().boundingBox();
    expect(row?.height).toBeGreaterThanOrEqual(44);
    await cellsOf(page, "build").first().tap();
    await expect(flightplan.details).toContainText("build-snap:0");
    await page.getByRole("button", { name: "Close the details" }).tap();
    await expect(flightplan.details).toBeHidden();
  });
});
