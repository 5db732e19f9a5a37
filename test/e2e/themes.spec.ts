import { expect, test } from "../support/flightplan-test.ts";

test("follows the system's theme, live", async ({ flightplan, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await flightplan.open();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("keeps a chosen theme over a reload, set before anything is painted", async ({ flightplan, page, complaints }) => {
  complaints.expected(/ERR_FAILED/);
  await flightplan.open();
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("draws stronger lines and no pale words for who asks for more contrast, live, in either theme", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  const stage = page.locator(".react-flow [data-stage]").first();
  const look = () =>
    stage.evaluate((element) => ({
      line: getComputedStyle(element).borderTopColor,
      words: getComputedStyle(element.querySelector("span") ?? element).color,
    }));
  for (const theme of ["light", "dark"] as const) {
    await test.step(theme, async () => {
      await page.emulateMedia({ colorScheme: theme, contrast: "no-preference" });
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      const usual = await look();
      await page.emulateMedia({ colorScheme: theme, contrast: "more" });
      const strong = await look();
      expect(strong.line).not.toBe(usual.line);
      expect(strong.words).not.toBe(usual.words);
      await page.emulateMedia({ colorScheme: theme, contrast: "no-preference" });
      expect(await look()).toEqual(usual);
    });
  }
});
