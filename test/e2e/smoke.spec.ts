import { expect, test } from "../support/browser-test.ts";

test("opens with a title", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/Flightplan/);
});
