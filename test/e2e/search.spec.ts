import { pipelineOfEntries } from "../bench/sample-pipelines.ts";
import { expect, test } from "../support/flightplan-test.ts";

test("a search of the plan marks, counts, says and walks what it finds, and leads there", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("is told to a screen reader: how many, and each that is walked to", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("jammy");
    await screenReader.hears("1 of 2: test-snap 2, jammy, on amd64, stage 2 of 2");
    await page.keyboard.press("Enter");
    await screenReader.hears("2 of 2: test-snap 2, jammy, on arm64, stage 2 of 2");
    await page.keyboard.press("Enter");
    await screenReader.hears("1 of 2: test-snap 2, jammy, on amd64, stage 2 of 2");
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("leaves the picture where it is while a hit is in view", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    const viewport = page.locator(".react-flow__viewport");
    const before = await viewport.getAttribute("style");
    await page.keyboard.press("/");
    await page.keyboard.type("test-snap:1");
    await expect(page.locator("[data-hit=current]")).toHaveCount(1);
    expect(await viewport.getAttribute("style")).toBe(before);
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("marks what every word asks for, and counts it", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await expect(flightplan.search).toBeFocused();
    await page.keyboard.type("test arm64");
    await expect(flightplan.searchBar).toContainText("1 of 3");
    await expect(page.locator("[data-hit]")).toHaveCount(3);
    await expect(page.locator("[data-hit=current]")).toHaveText("test-snap:0");
    await page.keyboard.type(" dropped");
    await expect(flightplan.searchBar).toContainText("1 of 1");
    await page.keyboard.type(" nothing");
    await expect(flightplan.searchBar).toContainText("no hit");
    await expect(page.locator("[data-hit]")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("is walked by Enter, F3 and arrows, round the end", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("focal");
    for (const [key, count] of [
      ["Enter", "2 of 4"],
      ["F3", "3 of 4"],
      ["ArrowDown", "4 of 4"],
      ["Enter", "1 of 4"],
      ["Shift+Enter", "4 of 4"],
      ["Shift+F3", "3 of 4"],
      ["ArrowUp", "2 of 4"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(flightplan.searchBar).toContainText(count);
    }
    await flightplan.searchBar.getByRole("button", { name: "Next hit" }).click();
    await expect(flightplan.searchBar).toContainText("3 of 4");
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("leads the focus to its hit on Escape, where Enter opens the details", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("test-snap:1 arm64");
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
    await expect(page.locator("[data-hit]")).toHaveCount(0);
    await expect(flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toContainText("test-snap");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("gives the focus back where it found nothing", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("zzz");
    await page.keyboard.press("Escape");
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeFocused();
  });

  await test.step("opens the details of a hit and goes on", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("bionic");
    await page.keyboard.press("Control+Enter");
    await expect(flightplan.details).toContainText("test-snap");
    await expect(flightplan.search).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("keeps its words when it is opened again, by its button", async () => {
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("focal");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Find in the plan" }).click();
    await expect(flightplan.search).toBeFocused();
    await expect(flightplan.search).toHaveValue("focal");
    await expect(flightplan.searchBar).toContainText("of 4");
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("finds problems", async () => {
    await flightplan.paste(
      "pipeline: [build]\njobs:\n  build:\n    series: noble\n    architectures: amd64\n    snapss: [x]\n    run: make\n",
    );
    await flightplan.lane(/^amd64 on noble/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("problem");
    await expect(flightplan.searchBar).toContainText("1 of 1");
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("brings a hit far away into view and lets it be seen beside the field", async () => {
    await flightplan.paste(pipelineOfEntries(2_000));
    // Not the lane of the text before, which has that name too.
    await expect(flightplan.lane(/^amd64 on noble, build farm job, 500 entries/)).toBeAttached();
    await flightplan.lane(/^amd64 on noble/).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("s390x stage 4");
    const current = page.locator("[data-hit=current]");
    await expect(current).toBeInViewport();
    const [hit, bar] = [await current.boundingBox(), await flightplan.searchBar.boundingBox()];
    expect(hit && bar && (hit.y >= bar.y + bar.height || hit.x + hit.width <= bar.x)).toBe(true);
    expect(await page.locator("[data-diagram] *").count()).toBeLessThanOrEqual(1_500);
    await page.keyboard.press("Escape");
    await expect(flightplan.searchBar).toHaveCount(0);
  });

  await test.step("a slash in the editor is a slash", async () => {
    await flightplan.editor.click();
    await page.keyboard.type("/");
    await expect(flightplan.searchBar).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test("fills the width, and its buttons can be hit", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.getByRole("button", { name: "Find in the plan" }).click();
    await page.keyboard.type("arm64");
    await expect(flightplan.searchBar).toContainText("1 of 4");
    const box = await flightplan.searchBar.boundingBox();
    expect(box?.width).toBeGreaterThan(320);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await flightplan.searchBar.getByRole("button", { name: "Next hit" }).click();
    await expect(flightplan.searchBar).toContainText("2 of 4");
  });
});
