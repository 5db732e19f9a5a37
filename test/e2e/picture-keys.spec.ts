import type { Page } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";

interface Transform {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** How the picture is moved and enlarged, as the browser draws it. */
function transformOf(page: Page): Promise<Transform> {
  return page.locator(".react-flow__viewport").evaluate((viewport) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
    return { zoom: a, x: e, y: f };
  });
}

/** Waits until a number of the transform is about this. */
async function expectAbout(page: Page, of: keyof Transform, wanted: number): Promise<void> {
  await expect.poll(async () => (await transformOf(page))[of]).toBeCloseTo(wanted, 1);
}

test("moves and enlarges the picture by keys that are letters where somebody writes", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.chooseExample("A whole release");
  await expect(flightplan.lane(/^s390x on noble/)).toBeAttached();
  // In the list, letters lead to names.
  await test.step("+ and - enlarge and shrink by a quarter about the middle, 0 goes back to 100 %", async () => {
    await page.getByRole("region", { name: "Plan", exact: true }).focus();
    await page.keyboard.press("0");
    await expectAbout(page, "zoom", 1);
    const canvas = await page.locator(".react-flow").boundingBox();
    const middle = (canvas?.width ?? 0) / 2;
    const { x } = await transformOf(page);
    await page.keyboard.press("+");
    await expectAbout(page, "zoom", 1.25);
    await expectAbout(page, "x", middle - (middle - x) * 1.25);
    await page.keyboard.press("+");
    await expectAbout(page, "zoom", 1.5625);
    await page.keyboard.press("-");
    await expectAbout(page, "zoom", 1.25);
    await page.keyboard.press("0");
    await expectAbout(page, "zoom", 1);
    await expectAbout(page, "x", x);
  });

  await test.step("Shift with an arrow moves the view by a quarter of it, there and back, and comes to an end", async () => {
    await page.getByRole("region", { name: "Plan", exact: true }).focus();
    await page.keyboard.press("0");
    await expectAbout(page, "zoom", 1);
    const canvas = await page.locator(".react-flow").boundingBox();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await expectAbout(page, "zoom", 1.5625);
    const { x, y } = await transformOf(page);
    await page.keyboard.press("Shift+ArrowDown");
    await expectAbout(page, "y", y - (canvas?.height ?? 0) / 4);
    await page.keyboard.press("Shift+ArrowUp");
    await expectAbout(page, "y", y);
    await page.keyboard.press("Shift+ArrowLeft");
    await expectAbout(page, "x", x + (canvas?.width ?? 0) / 4);
    await page.keyboard.press("Shift+ArrowRight");
    await expectAbout(page, "x", x);
    for (let step = 0; step < 30; step += 1) await page.keyboard.press("Shift+ArrowDown");
    const atEnd = await transformOf(page);
    await page.keyboard.press("Shift+ArrowDown");
    await expectAbout(page, "y", atEnd.y);
  });

  await test.step("f brings the whole plan into view", async () => {
    await page.getByRole("region", { name: "Plan", exact: true }).focus();
    await page.keyboard.press("0");
    await expectAbout(page, "zoom", 1);
    const last = page.locator(".react-flow").getByText("s390x", { exact: true }).first();
    await page.keyboard.press("f");
    await expect.poll(async () => (await transformOf(page)).zoom).toBeLessThan(1);
    await expect(last).toBeInViewport();
  });

  await test.step("the same keys are letters where somebody writes", async () => {
    await page.getByRole("region", { name: "Plan", exact: true }).focus();
    await page.keyboard.press("0");
    await expectAbout(page, "zoom", 1);
    await flightplan.editor.focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("# +-0f ");
    await expect(flightplan.editorLines.first()).toHaveText(/^# \+-0f /);
    await expectAbout(page, "zoom", 1);
  });
});
