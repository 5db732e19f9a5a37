import type { Page } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";
import { holdBack } from "../support/hold-back.ts";
import { manyProblems } from "../support/pipelines.ts";

const bar = (page: Page) => page.getByRole("separator", { name: "Width of the text" });
const pipeline = (page: Page) => page.getByRole("region", { name: "Pipeline" });

async function widthOfText(page: Page): Promise<number> {
  return (await pipeline(page).boundingBox())?.width ?? 0;
}

/** Drags the bar from where it is by so many pixels. */
async function drag(page: Page, distance: number): Promise<void> {
  const box = await bar(page).boundingBox();
  if (!box) throw new Error("There is no bar.");
  const y = box.y + box.height / 4;
  await page.mouse.move(box.x + 4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 4 + distance / 2, y);
  await page.mouse.move(box.x + 4 + distance, y);
  await page.mouse.up();
}

test("changes the width of the text by keys, by the pointer and by hiding it, and the height of the problems", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("changes the width of the text by arrow keys, between what both parts need", async () => {
    await bar(page).focus();
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "452");
    await page.keyboard.press("ArrowRight");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "468");
    expect(await widthOfText(page)).toBe(468);
    await page.keyboard.press("Shift+ArrowLeft");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "404");
    await page.keyboard.press("Home");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "240");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("End");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "920");
    await expect(bar(page)).toHaveAttribute("aria-valuemax", "920");
    await expect(bar(page)).toBeFocused();
  });

  await test.step("gives the width back by a double click", async () => {
    await bar(page).focus();
    await page.keyboard.press("End");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "920");
    await bar(page).dblclick({ position: { x: 5, y: 100 } });
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "452");
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("split")))).toEqual([]);
  });

  await test.step("leaves a picture that was moved where it is", async () => {
    await page.getByRole("button", { name: "Zoom in" }).click();
    const viewport = page.locator(".react-flow__viewport");
    const before = await viewport.getAttribute("style");
    await bar(page).focus();
    await page.keyboard.press("Shift+ArrowLeft");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "388");
    await expect(page.locator(".react-flow")).toHaveCSS("width", `${1280 - 388}px`);
    expect(await viewport.getAttribute("style")).toBe(before);
    await bar(page).dblclick({ position: { x: 5, y: 100 } });
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "452");
  });

  await test.step("hides the text by pulling it together, and shows it in its width by a click", async () => {
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "452");
    await drag(page, 50);
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "502");
    await drag(page, -450);
    await expect(pipeline(page)).toBeHidden();
    await bar(page).click();
    await expect(pipeline(page)).toBeVisible();
    expect(await widthOfText(page)).toBe(502);
    await bar(page).dblclick({ position: { x: 5, y: 100 } });
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "452");
  });

  await test.step("hides the text by Enter and shows it again with what was typed, its undo and its place", async () => {
    await flightplan.editor.focus();
    await page.keyboard.type("# kept ");
    await bar(page).focus();
    await page.keyboard.press("Enter");
    await expect(pipeline(page)).toBeHidden();
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "0");
    await page.keyboard.press("Enter");
    await expect(flightplan.editorLines.first()).toHaveText(/^# kept pipeline:/);
    await flightplan.editor.focus();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(flightplan.editorLines.first()).toHaveText(/^pipeline:/);
  });

  await test.step("shows the hidden text to who asks for a place in it", async () => {
    await flightplan.paste(manyProblems);
    await expect(flightplan.problems).toContainText("jamy");
    await bar(page).focus();
    await page.keyboard.press("Enter");
    await expect(pipeline(page)).toBeHidden();
    await page.keyboard.press("F8");
    await expect(flightplan.editor).toBeFocused();
  });

  await test.step("changes the height of the problems, up to what all of them need", async () => {
    await flightplan.paste(manyProblems);
    await expect(flightplan.problems.getByRole("heading", { level: 3 })).toHaveCount(3);
    const height = page.getByRole("separator", { name: "Height of the problems" });
    await height.focus();
    await page.keyboard.press("Home");
    await expect(height).toHaveAttribute("aria-valuenow", "64");
    await page.keyboard.press("ArrowUp");
    await expect(height).toHaveAttribute("aria-valuenow", "80");
    await page.keyboard.press("End");
    await expect(height).not.toHaveAttribute("aria-valuenow", "80");
    expect(await height.getAttribute("aria-valuenow")).toBe(await height.getAttribute("aria-valuemax"));
    await expect(flightplan.editorLines.first()).toBeInViewport();
  });
});

test("follows the pointer and keeps the width over a reload, from the first paint on", async ({ flightplan, page }) => {
  await flightplan.open();
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "452");
  await drag(page, 100);
  await expect(bar(page)).toHaveAttribute("aria-valuenow", "552");
  // Without the page's own script: only what stands before the first paint.
  const goOn = await holdBack(page, /assets\/index.*\.js$/);
  await page.reload({ waitUntil: "commit" });
  await expect(page.getByText("Loading…")).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.style.getPropertyValue("--text-width"));
  expect(width).toBe("552px");
  goOn();
  await flightplan.ready();
  expect(await widthOfText(page)).toBe(552);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  test("offers a bar that a finger can hold", async ({ flightplan, page }) => {
    await flightplan.open();
    await expect(bar(page)).toHaveCSS("touch-action", "none");
    expect((await bar(page).boundingBox())?.width).toBeGreaterThanOrEqual(24);
  });
});

test.describe("without storage", () => {
  test("works all the same until the page closes", async ({ flightplan, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await flightplan.open();
    await bar(page).focus();
    await page.keyboard.press("ArrowRight");
    await expect(bar(page)).toHaveAttribute("aria-valuenow", "468");
  });
});
