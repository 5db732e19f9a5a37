import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test("says of a lane why its series, what the builder does and what Launchpad keeps", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  await flightplan.lane(/^arm64 on jammy/).focus();
  await page.keyboard.press("Enter");
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details.getByRole("heading", { name: "arm64", exact: true })).toBeVisible();
  await expect(details.getByRole("heading", { name: "Why jammy" })).toBeVisible();
  await expect(details).toContainText("jammy is the latest of the series of its entries");
  await expect(details).toContainText("installs the snaps lpci and lxd, and clones the commit");
  await expect(details).toContainText("lpci -v run-one --output-directory /build/output test-snap 2");
  await expect(details).toContainText('[[["build-snap",0]],[["test-snap",1],["test-snap",2]]]');
  await expect(details.getByRole("button", { name: "test-snap:0" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(details).toBeHidden();
});

test("says of a stage what happens if one of its entries fails", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  await flightplan.lane(/^amd64 on jammy/).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details.getByRole("heading", { name: "Stage 2" })).toBeVisible();
  await expect(details).toContainText("Some jobs in ['test-snap:0', 'test-snap:1', 'test-snap:2'] failed; stopping.");
  await details.getByRole("button", { name: "test-snap:1" }).click();
  await expect(details.getByRole("heading", { name: "test-snap:1" })).toBeFocused();
  await details.getByRole("button", { name: "amd64", exact: true }).click();
  await expect(details.getByRole("heading", { name: "amd64", exact: true })).toBeFocused();
});

test("opens a lane and a stage by a click on their heads, and closes them by another", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  const details = page.getByRole("complementary", { name: "Details" });
  const picture = page.locator(".react-flow");
  await picture.getByText("the latest of focal, jammy", { exact: true }).click();
  await expect(details.getByRole("heading", { name: "arm64", exact: true })).toBeVisible();
  await picture.getByText("Stage 2").first().click();
  await expect(details.getByRole("heading", { name: "Stage 2" })).toBeVisible();
  await expect(picture.locator("[data-stage][data-selected]")).toHaveCount(1);
  await picture.getByText("Stage 2").first().click();
  await expect(details).toBeHidden();
});

test("explains the empty stage that a refused lane would wait for", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  await page.locator(".react-flow").getByText("nothing on arm64:").click();
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details).toContainText("test would have to wait for lint, which has nothing on this architecture");
});

test("marks the lines of a stage that is pinned", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  await page.locator(".react-flow").getByText("Stage 2").first().click();
  await expect(page.locator(".cm-line.cm-markedLine")).toHaveText("  - test-snap");
});

test("brings the details of a stage along in a link", async ({ flightplan, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await flightplan.open();
  await flightplan.paste(workedExample);
  await page.locator(".react-flow").getByText("Stage 2").last().click();
  await expect(page.getByRole("heading", { name: "Stage 2" })).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  const details = other.getByRole("complementary", { name: "Details" });
  await expect(details.getByRole("heading", { name: "Stage 2" })).toBeVisible();
  await expect(details.getByRole("button", { name: "arm64", exact: true })).toBeVisible();
});
