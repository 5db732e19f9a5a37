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

test("has details of an entry that only one of both plans has, marks its lines and lets it go", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste(repeated);
  await page.getByRole("radio", { name: /^both/i }).click();
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
