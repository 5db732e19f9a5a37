import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

test("offers examples, by keyboard too, and takes one back", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("opens the examples by keyboard", async () => {
    await page.getByRole("button", { name: "Examples" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Examples" })).toBeFocused();
  });

  await test.step("offers at least eight examples, among them those that teach refusals", async () => {
    await page.getByRole("button", { name: "Examples" }).click();
    const items = page.getByRole("menuitem");
    await expect(items.first()).toBeVisible();
    expect(await items.count()).toBeGreaterThanOrEqual(8);
    await page.keyboard.press("Escape");
    await expect(items).toHaveCount(0);

    await flightplan.chooseExample("Previous job on another architecture");
    await expect(flightplan.verdict).toContainText("Launchpad refuses this pipeline");
    await flightplan.chooseExample("Unknown series");
    await expect(flightplan.problems).toContainText("Unknown Ubuntu series name nobel");
  });

  await test.step("takes an example back, from the notice and from the editor", async () => {
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
});
