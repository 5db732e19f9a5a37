import type { Page } from "@playwright/test";
import { pipelineOfEntries } from "../bench/sample-pipelines.ts";
import { expect, test } from "../support/flightplan-test.ts";

const large = pipelineOfEntries(20_000);

/** A page that is never asked to draw more than this many elements of a plan has no trouble with any. */
const mostElements = 1_500;

test("plans 20,000 entries, follows edits, and draws, finds, lists, exports and prints them with few elements", async ({
  flightplan,
  page,
  screenReader,
}) => {
  const drawn = () => page.locator("[data-diagram] *").count();
  const entry = (id: string) => page.locator(`[data-entry="${id}"]`);
  const lane = flightplan.lane(/^amd64 on noble, build farm job, 5,000 entries/);
  await flightplan.open();
  await flightplan.paste(large);
  await expect(flightplan.list).toContainText("20,000 entries in 4 lanes");
  await screenReader.hears("20,000 entries");

  await test.step("follows an edit of one, and draws few of them", async () => {
    await moveToLine(page, 107);
    await page.keyboard.press("End");
    await page.keyboard.type("typed");
    await expect(entry("job-1:0/amd64")).toHaveAttribute("data-label", /^bionict/);
    const plan = page.getByRole("region", { name: "Plan", exact: true });
    await expect(plan.getByRole("status").filter({ hasText: "Planning" })).toHaveCount(0);
    expect(await drawn()).toBeLessThan(mostElements);
  });

  await test.step("marks the right entries and lines after edits above and between them", async () => {
    await flightplan.paste(large);
    await expect(lane).toBeAttached();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("# one\n# two\n");
    await expect(page.locator(".cm-line").first()).toHaveText("# one");

    // The caret in a matrix item marks its entries; what is hovered marks just the line of that item.
    await moveToLine(page, 109);
    await expect(page.locator(".cm-activeLineGutter").first()).toHaveText("109");
    await expect(entry("job-1:0/amd64").and(page.locator("[data-marked]"))).toBeVisible();
    await entry("job-1:3/amd64").hover();
    await expect(page.locator(".cm-markedLine.cm-line")).toHaveText("- series: noble");
  });

  await test.step("draws few elements near, far and under the keyboard", async () => {
    expect(await drawn()).toBeLessThanOrEqual(mostElements);
    await page.getByRole("button", { name: "Fit" }).click();
    expect(await drawn()).toBeLessThanOrEqual(mostElements);
    await lane.focus();
    await page.keyboard.press("End");
    await expect(flightplan.entry(/^job-\d+ \d+, \w+, on s390x/).last()).toBeFocused();
    expect(await drawn()).toBeLessThanOrEqual(mostElements);
    await page.keyboard.press("Home");
    await expect(lane).toBeFocused();
  });

  await test.step("marks hits from afar with two paths, however many they are", async () => {
    await page.getByRole("button", { name: "Fit" }).click();
    await lane.focus();
    await page.keyboard.press("/");
    await page.keyboard.type("arm64");
    await expect(page.locator('[data-hits-afar="5000"] path')).toHaveCount(2);
    expect(await drawn()).toBeLessThanOrEqual(mostElements);
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("switches scales of a picture off that no browser can draw, and says why", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("radio", { name: "PNG", exact: true }).check();
    const scale = page.getByRole("radio", { name: "4×" });
    await expect(scale).toBeDisabled();
    await expect(scale).toHaveAccessibleDescription(/off: more than (16,384 pixels on a side|100 megapixels)/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("lists them in a table of few elements, and the keyboard goes to any of them", async () => {
    const table = page.getByRole("region", { name: "Plan as a table" });
    const entries = table.getByRole("rowheader").getByRole("button");
    const elements = () => table.evaluate((element) => element.querySelectorAll("*").length);
    const focused = page.locator("tr:focus-within");
    await page.getByRole("radio", { name: "Table", exact: true }).check();
    await expect(entries.first()).toBeVisible();
    await expect(table.getByText("20,000 entries", { exact: true })).toBeVisible();
    expect(await elements()).toBeLessThan(900);
    await entries.first().focus();
    await page.keyboard.press("End");
    await expect(focused).toHaveAttribute("aria-rowindex", "20001");
    await expect(focused).toBeInViewport();
    expect(await elements()).toBeLessThan(900);
    await page.keyboard.press("PageUp");
    await expect(focused).not.toHaveAttribute("aria-rowindex", "20001");
    await expect(focused).toBeInViewport();
    // Who scrolls away keeps the focus.
    await table.getByRole("table").evaluate((element) => element.parentElement?.scrollTo({ top: 0 }));
    await expect(table.locator('[aria-rowindex="2"]')).toBeInViewport();
    await page.keyboard.press("ArrowDown");
    await expect(focused).toBeInViewport();
    await table.getByRole("searchbox", { name: "Filter" }).fill("s390x job-100:49");
    await expect(entries).toHaveText(["job-100:49"]);
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
  });

  await test.step("prints them as counts, and says so", async () => {
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: "print" });
    const paper = page.getByRole("article");
    // The part that prints comes after the page: asks until it is there.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(paper).toHaveCount(1, { timeout: 1_000 });
    }).toPass();
    await expect(paper).toContainText("20,000 entries are too many for paper");
    expect(await paper.locator("*").count()).toBeLessThan(8_000);
  });
});

async function moveToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press("ControlOrMeta+Home");
  for (let at = 1; at < line; at += 1) await page.keyboard.press("ArrowDown");
}
