import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

test("offers at least eight examples, among them those that teach refusals", async ({ flightplan, page }) => {
  await flightplan.open();
  await page.getByRole("button", { name: "Examples" }).click();
  const items = page.getByRole("menuitem");
  await expect(items.first()).toBeVisible();
  expect(await items.count()).toBeGreaterThanOrEqual(8);
  await page.keyboard.press("Escape");

  await flightplan.chooseExample("Previous job on another architecture");
  await expect(flightplan.verdict).toContainText("Launchpad refuses this pipeline");
  await flightplan.chooseExample("Unknown series");
  await expect(flightplan.problems).toContainText("Unknown Ubuntu series name nobel");
});

test("takes an example back, from the notice and from the editor", async ({ flightplan, page }) => {
  await flightplan.open();
  await flightplan.paste(crossArchitecture);
  await flightplan.chooseExample("One job");
  await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect(flightplan.verdict).toBeVisible();
  await expect.poll(() => flightplan.text()).toBe(crossArchitecture);

  await flightplan.chooseExample("One job");
  await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
  await flightplan.editor.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => flightplan.text()).toBe(crossArchitecture);
});

test("opens the examples by keyboard", async ({ flightplan, page }) => {
  await flightplan.open();
  await page.getByRole("button", { name: "Examples" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Examples" })).toBeFocused();
});
