import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

test("folds lanes and stages, marks what a fold hides, and opens it where somebody goes in", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("folds a stage by its triangle, which stays under the pointer, and counts what is inside", async () => {
    const stage = page.locator('[data-stage="lane:amd64 1"]');
    const triangle = stage.locator("[data-toggle]");
    const before = await triangle.boundingBox();
    expect(before?.width).toBeGreaterThanOrEqual(24);
    expect(before?.height).toBeGreaterThanOrEqual(24);
    await triangle.click();
    await expect(stage).toContainText("3 entries");
    await expect(stage.locator("[data-entry]")).toHaveCount(0);
    expect(await triangle.boundingBox()).toEqual(before);
    await expect(flightplan.lane(/^stage 2 of 2, 3 entries$/).first()).toHaveAttribute("aria-expanded", "false");
    await triangle.click();
    await expect(stage.locator("[data-entry]")).toHaveCount(3);
    expect(await triangle.boundingBox()).toEqual(before);
  });

  await test.step("folds all stages, all lanes, and opens all again by commands", async () => {
    const run = async (title: string) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("dialog").getByRole("combobox").fill(title);
      await page.keyboard.press("Enter");
    };
    await flightplan.lane(/^amd64 on jammy/).focus();
    await run("Fold all stages");
    await expect(page.locator("[data-diagram] [data-entry]")).toHaveCount(0);
    await expect(page.locator("[data-folded]")).toHaveCount(4);
    await run("Fold all lanes");
    await expect(page.locator("[data-diagram] [data-stage]")).toHaveCount(0);
    await run("Unfold all lanes and stages");
    await expect(page.locator("[data-diagram] [data-entry]")).toHaveCount(8);
  });

  await test.step("says of a fold how many hits a search has in it, and opens it when somebody walks there", async () => {
    await page.locator('[data-toggle="lane:amd64"]').click();
    await page.locator('[data-toggle="lane:arm64 1"]').click();
    await flightplan.lane(/^arm64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("test-snap");
    await expect(flightplan.searchBar).toContainText("1 of 6");
    await expect(page.locator('div[data-lane="lane:amd64"]')).toHaveAttribute("data-hits", "3 hits");
    await expect(page.locator('[data-stage="lane:arm64 1"]')).toHaveAttribute("data-hits", "3 hits");
    await expect(page.locator('div[data-lane="lane:amd64"]')).toHaveAttribute("data-hit", "current");

    // Into the fold first, then on.
    await page.keyboard.press("Enter");
    await expect(flightplan.searchBar).toContainText("1 of 6");
    await expect(page.locator("[data-entry][data-hit=current]")).toHaveText("test-snap:0");
    await page.keyboard.press("Shift+Enter");
    await expect(flightplan.searchBar).toContainText("6 of 6");
    await expect(page.locator('[data-stage="lane:arm64 1"] [data-hit=current]')).toHaveText("test-snap:2");
    await page.keyboard.press("Escape");
    await flightplan.openPalette("unfold all");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-folded]")).toHaveCount(0);
  });

  await test.step("leads the focus to the fold that hides a hit, where the keyboard goes in", async () => {
    await flightplan.paste(workedExample);
    await page.locator('[data-toggle="lane:arm64 1"]').click();
    await flightplan.lane(/^arm64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("test-snap:1 arm64");
    await page.keyboard.press("Escape");
    await expect(flightplan.lane(/^stage 2 of 2, 2 entries, 1 dropped/)).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(flightplan.lane(/^stage 2 of 2, 2 entries, 1 dropped/)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowRight");
    await expect(flightplan.entry("test-snap 0, bionic, dropped from arm64: not on arm64, stage 2 of 2")).toBeFocused();
  });

  await test.step("marks the fold that hides what is pinned, under the caret and pointed at", async () => {
    await page.locator('[data-stage="lane:amd64 1"] [data-entry]').first().click();
    await page.locator('[data-toggle="lane:amd64 1"]').click();
    await expect(page.locator('[data-stage="lane:amd64 1"]')).toHaveAttribute("data-selected");
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator('div[data-lane="lane:amd64"]')).toHaveAttribute("data-selected");
    await flightplan.editor.getByText("bionic").click();
    await expect(page.locator('div[data-lane="lane:amd64"]')).toHaveAttribute("data-marked");
    await flightplan.details.getByRole("button", { name: "Close the details" }).click();
    await flightplan.openPalette("unfold all");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-folded]")).toHaveCount(0);
  });

  await test.step("keeps folds while the text is edited, and opens all for another document", async () => {
    await page.locator('[data-toggle="lane:amd64 1"]').click();
    await flightplan.editor.getByText("jammy").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("architectures: [amd64]");
    await expect(page.locator('[data-stage="lane:amd64 1"] [data-entry]')).toHaveCount(0);
    await flightplan.chooseExample("A whole release");
    await expect(page.locator('[data-stage="lane:amd64 1"] [data-entry]').first()).toBeAttached();
  });
});
