import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";
import { runOnFiles } from "../support/run-on-files.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const proposed = workedExample
  .replace("  - build-snap\n  - test-snap\n", "  - [build-snap, test-snap]\n")
  .replace("    matrix:\n", "    matrix:\n      - {series: noble, architectures: [amd64]}\n")
  .replace("run: snapcraft", "run: snapcraft --verbose");

/** What the terminal prints for the two files. */
async function compareInTerminal(old: string, now: string, args: readonly string[] = []): Promise<string> {
  const { stdout, status } = await runOnFiles(["--compare", ...args], { "old.yaml": old, "new.yaml": now });
  expect(status).toBe(1);
  return stdout;
}

function sentencesIn(page: Page) {
  return page.getByRole("list", { name: "Differences" }).getByRole("button");
}

async function expectSentences(page: Page, sentences: readonly string[]) {
  await expect(sentencesIn(page)).toHaveText(
    sentences.map(
      (sentence) => new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?: (?:Old l|L)ine \\d+)?$`),
    ),
  );
}

async function openDialog(page: Page) {
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Compare" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("a reviewer keeps the old text, pastes the new one, reads, copies the sentences, and hands on the link", async ({
  flightplan,
  page,
  newVisitor,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Keep this as the old text" }).click();
  await expect(page.getByText("The plans are the same.")).toBeVisible();
  await flightplan.paste(proposed);
  const sentences = (await compareInTerminal(workedExample, proposed)).trimEnd().split("\n");
  await expectSentences(page, sentences);
  await screenReader.hears(`${sentences.length} differences.`);

  // Both pictures say it, and so do their lists.
  const added = page
    .getByRole("region", { name: "New, as a list" })
    .getByRole("button", { name: /^test-snap 0, noble.*added/ });
  await expect(added).toBeAttached();
  await expect(page.locator('[data-difference^="added"][data-sign="+"]')).toBeVisible();
  await sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is added" }).focus();
  await expect(page.locator("[data-difference][data-pointed]")).toHaveText([""]);
  await page.keyboard.press("Enter");
  await expect(flightplan.editor).toBeFocused();

  await page.getByRole("button", { name: "Copy the sentences" }).click();
  await screenReader.hears("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const link = /<(http[^>]+)>/.exec(copied)?.[1] ?? "";
  expect(copied).toBe(await compareInTerminal(workedExample, proposed, ["--format", "markdown", "--link", link]));

  const visitor = await newVisitor();
  const visited = new FlightplanPage(await visitor.newPage());
  await visited.page.goto(link);
  await expectSentences(visited.page, sentences);
  await visited.page.getByRole("radio", { name: "One picture" }).check();
  const both = visited.page.getByRole("region", { name: "Old and new, as a list" });
  await expect(both.getByRole("button", { name: /^test-snap 1, bionic, on amd64.*was test-snap:0/ })).toBeAttached();
  await visited.page.getByRole("radio", { name: "Texts" }).check();
  const texts = visited.page.getByLabel(/^Old and new text/);
  await expect(texts).toContainText("- [build-snap, test-snap]");
  await expect(texts).toContainText("- test-snap");
});

test("a comparison is swapped and taken back, outlives a reload and its end, and shows a broken, an empty and a refused text", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste(proposed);
  const dialog = await openDialog(page);
  await dialog.getByRole("textbox", { name: "The old text" }).fill(workedExample);
  await dialog.getByRole("button", { name: "Compare with this text" }).click();
  await expect(sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is added" })).toHaveCount(1);

  await page.getByRole("button", { name: "Swap" }).click();
  await expect(sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is removed" })).toHaveCount(1);
  await expect(flightplan.editor).toContainText("- test-snap");
  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect(sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is added" })).toHaveCount(1);
  await expect(page.getByText("Saved on this device")).toBeVisible();

  await page.reload();
  await expect(sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is added" })).toHaveCount(1);
  await expect(flightplan.editorLines.first()).toBeVisible();

  await flightplan.paste(`${proposed}  broken: [\n`);
  await expect(page.getByText("Stale: the new text is that before the error.")).toBeVisible();
  await expect(sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is added" })).toBeVisible();
  await flightplan.paste(" ");
  await expect(page.getByText("The new text is empty")).toBeVisible();
  await flightplan.paste(crossArchitecture);
  await expect(sentencesIn(page).first()).toHaveText(
    /^Launchpad refuses the new pipeline and builds nothing\. Line \d+: Job test/,
  );

  await page.getByRole("button", { name: "Leave the comparison" }).click();
  await expect(sentencesIn(page)).toHaveCount(0);
  const again = await openDialog(page);
  await expect(again.getByRole("textbox", { name: "The old text" })).toHaveValue(workedExample);
  await page.keyboard.press("Escape");
});

test("one text is compared with itself under other settings, by keyboard", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(dialectsDiffer);
  await flightplan.openPalette("compare");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Compare" });
  await dialog.getByRole("combobox", { name: "New plan" }).selectOption("as deployed today");
  await dialog.getByRole("button", { name: "Compare with these settings" }).focus();
  await page.keyboard.press("Enter");
  await expect(sentencesIn(page)).toHaveText([
    /^s390x is withheld now: silently not built/,
    /^unit:1 on amd64 stays in stage 1/,
  ]);
  await screenReader.hears("2 differences.");
  await expect(page.getByRole("region", { name: "Old", exact: true })).toContainText("as designed");
  await expect(page.getByRole("region", { name: "New", exact: true })).toContainText("as deployed today");
  // What is chosen above the plan is the new one.
  await page.getByRole("radio", { name: "As designed" }).check();
  await expect(page.getByText("The plans are the same.")).toBeVisible();
  await page.getByRole("combobox", { name: "Dispatch on" }).selectOption("noble");
  await expect(sentencesIn(page).first()).toHaveText(/^amd64 is dispatched on noble instead of jammy\./);
  await sentencesIn(page).first().focus();
  await expect(page.locator('[data-difference="was on jammy"][data-pointed]')).toBeVisible();
  await expect(page.locator('[data-difference="on noble in the new"][data-pointed]')).toBeVisible();
});

test("on a phone the sentences come first, and the pictures below each other", async ({ flightplan, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await flightplan.open();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Compare…" }).click();
  const dialog = page.getByRole("dialog", { name: "Compare" });
  await dialog.getByRole("textbox", { name: "The old text" }).fill(proposed);
  await dialog.getByRole("button", { name: "Compare with this text" }).click();
  await expect(sentencesIn(page).filter({ hasText: "test-snap:0 (noble) is removed" })).toBeVisible();
  const [list, old, now] = [
    await page.getByRole("list", { name: "Differences" }).boundingBox(),
    await page.getByRole("region", { name: "Old", exact: true }).boundingBox(),
    await page.getByRole("region", { name: "New", exact: true }).boundingBox(),
  ];
  expect(old?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
  expect(now?.y).toBeGreaterThan(old?.y ?? 0);
  await page.getByRole("radio", { name: "One picture" }).check();
  await expect(page.getByRole("region", { name: "Old and new", exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("a draft is the old text of a comparison, which is read as a table, taken away in files, and printed", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await flightplan.chooseExample("One job");
  await flightplan.paste(proposed);
  const dialog = await openDialog(page);
  const draft = dialog.getByRole("option", { name: /^build-snap, then test-snap · just now · / });
  await dialog.getByRole("combobox", { name: "Take" }).selectOption(await draft.getAttribute("value"));
  await expect(dialog.getByRole("textbox", { name: "The old text" })).toHaveValue(workedExample);
  await dialog.getByRole("button", { name: "Compare with this text" }).click();
  await page.getByRole("radio", { name: "Table" }).check();
  const table = page.getByRole("table", { name: "Old and new: one entry a row" });
  const row = table.getByRole("row").filter({ hasText: "test-snap:0" }).filter({ hasText: "noble" }).first();
  await expect(row).toContainText("not there");
  await expect(row).toContainText("stage 1, runs");
  await page.getByRole("combobox", { name: "What changes" }).selectOption({ label: "added (1)" });
  await expect(table.getByRole("row")).toHaveCount(2);
  await row.getByRole("button", { name: /Go to line/ }).click();
  await expect(flightplan.editor).toBeFocused();

  await page.getByRole("button", { name: "Export" }).click();
  const exporting = page.getByRole("dialog", { name: "Export" });
  await expect(exporting.getByRole("radio", { name: "The comparison" })).toBeChecked();
  await exporting.getByRole("radio", { name: "Text" }).check();
  const told = await compareInTerminal(workedExample, proposed, ["--title", "What changes on the build farm"]);
  await expect(exporting.getByRole("textbox", { name: "Preview" })).toHaveValue(told);
  await exporting.getByRole("radio", { name: "SVG" }).check();
  await expect(exporting.getByRole("img", { name: "The comparison as it is exported" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await exporting.getByRole("button", { name: "Download" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("flightplan-what-changes-on-the-build-farm.svg");
  const svg = readFileSync(await file.path(), "utf8");
  expect(svg).toContain(">+ added<");
  expect(svg).toContain("differences from the old text");
  await exporting.getByRole("radio", { name: "The new plan" }).check();
  await expect(exporting.getByRole("radio", { name: "Mermaid" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.emulateMedia({ media: "print" });
  // The part that prints comes after the page: asks until it is there.
  await expect
    .poll(() =>
      page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        return document.querySelectorAll("article").length;
      }),
    )
    .toBe(1);
  const paper = page.getByRole("article");
  await expect(paper.getByRole("listitem").filter({ hasText: "test-snap:0 (noble) is added" })).toBeVisible();
  await expect(paper.getByRole("region", { name: "Old" }).getByRole("figure").first()).toBeVisible();
  await expect(paper.getByRole("region", { name: "New" }).getByText("+ added").first()).toBeVisible();
  await expect(paper).toContainText("↕ waits for something else");
});
