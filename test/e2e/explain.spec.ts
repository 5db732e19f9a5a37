import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test("explains the plan in sentences that lead to text and entries, and lets them be copied", async ({
  flightplan,
  page,
  context,
  screenReader,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await flightplan.open();
  await flightplan.paste(workedExample);
  await flightplan.openPalette("explain this plan");
  await page.keyboard.press("Enter");
  const explanation = page.getByRole("complementary", { name: "Explanation" });
  await expect(explanation.getByRole("heading", { name: "This plan, explained" })).toBeFocused();
  await expect(explanation).toContainText("amd64 on jammy (4 entries)");

  // A sentence marks its lines and its entries while it is pointed at, and by the keyboard too.
  const dropped = explanation.getByRole("button", { name: /^test-snap:0 is dropped from arm64/ });
  const marked = page.locator(".react-flow [data-entry][data-marked]");
  await dropped.hover();
  await expect(marked).toHaveCount(1);
  await expect(page.locator(".cm-markedLine.cm-line")).toHaveText(/architectures: \[amd64\]/);
  await page.mouse.move(0, 0);
  await expect(marked).toHaveCount(0);
  await dropped.focus();
  await expect(marked).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(flightplan.editor).toBeFocused();

  await explanation.getByRole("button", { name: "Copy the explanation as Markdown" }).click();
  await screenReader.hears("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("### What is dropped");
  expect(copied).toMatch(/\[Open in Flightplan\]\(<.*#1\./);

  // What is pinned has its details instead, and the explanation is there again behind them.
  await flightplan.entry(/^test-snap 1, focal, on amd64/).focus();
  await page.keyboard.press("Enter");
  await expect(flightplan.details).toBeVisible();
  await expect(explanation).toHaveCount(0);
  await flightplan.details.getByRole("button", { name: "Close the details" }).click();
  await expect(explanation).toBeVisible();
  await dropped.focus();
  await page.keyboard.press("Escape");
  await expect(explanation).toHaveCount(0);
  await expect(page.locator("#plan")).toBeFocused();
  await page.keyboard.press("x");

  await flightplan.paste(crossArchitecture);
  await expect(explanation).toContainText("Launchpad refuses this pipeline and builds nothing.");
  await explanation.getByRole("button", { name: "Close the explanation" }).click();
  await expect(explanation).toHaveCount(0);
});
