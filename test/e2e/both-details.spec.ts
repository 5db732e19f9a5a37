import { expect, test } from "../support/flightplan-test.ts";

/** Today `check` runs twice on amd64, because its list repeats it; the design counts it once. */
const repeated = `pipeline:
  - check
jobs:
  check:
    series: jammy
    architectures: [amd64, amd64, arm64]
    run: make check
`;

/** Two stages of one name each today, one stage of two as designed. */
const listed = `pipeline:
  - [lint, unit]
  - publish
jobs:
  lint: {series: jammy, architectures: [amd64], run: make lint}
  unit: {series: jammy, architectures: [amd64], run: make check}
  publish: {series: jammy, architectures: [amd64], run: make publish}
`;

test("has details of what only one of both plans has", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("has details of an entry that only one of both plans has, marks its lines and lets it go", async () => {
    await flightplan.paste(repeated);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const today = page.getByRole("region", { name: /as deployed.*as a list/i });
    const entries = today.getByRole("button", { name: /^check 0/ });
    await entries.nth(1).focus();
    await page.keyboard.press("Enter");
    await expect(flightplan.details.getByRole("heading", { name: "check:0" })).toBeVisible();
    await expect(flightplan.details).toContainText("only in the plan as deployed today");
    await expect(page.locator(".cm-line.cm-markedLine").first()).toHaveText("  check:");
    await flightplan.details.getByRole("button", { name: "amd64", exact: true }).click();
    await expect(flightplan.details.getByRole("heading", { name: "amd64", exact: true })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("tells a stage of one plan from the one that stands at its place in the other", async () => {
    await flightplan.paste(listed);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const today = page.getByRole("region", { name: "As deployed today", exact: true });
    await expect(today.locator('[data-entry^="publish:0"]')).toBeVisible();
    await today.locator("[data-stage]").getByText("Stage 1").last().click();
    await expect(flightplan.details).toContainText("only in the plan as deployed today");
    await expect(flightplan.details).toContainText("Job unit:0 failed.");
    await expect(page.locator("[data-stage][data-selected]")).toHaveCount(1);
    await expect(today.locator("[data-stage][data-selected]")).toHaveCount(1);
  });
});
