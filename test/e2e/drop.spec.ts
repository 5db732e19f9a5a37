import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

/** Opens the details of an entry from the list beside the picture, as the keyboard does. */
async function openEntry(flightplan: FlightplanPage, name: RegExp): Promise<void> {
  await flightplan.entry(name).focus();
  await flightplan.page.keyboard.press("Enter");
  await expect(flightplan.details).toBeVisible();
}

test("offers in the details of a dropped entry what brings it back, and only that", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("brings a dropped entry back by one press, and keeps the focus in its details", async () => {
    await flightplan.paste(workedExample);
    await openEntry(flightplan, /^test-snap 0, bionic, dropped from arm64/);
    await flightplan.details.getByRole("button", { name: "Add arm64 to test-snap:0" }).click();
    await expect(flightplan.details.getByRole("heading", { name: "test-snap:0" })).toBeFocused();
    await expect(flightplan.details.getByRole("heading", { name: "Where it runs" })).toBeVisible();
  });

  await test.step("offers to target a series only where that brings the entry back to its lane", async () => {
    await flightplan.paste(workedExample);
    await page.getByRole("button", { name: "bionic", exact: true }).click();
    await openEntry(flightplan, /^test-snap 0, bionic, dropped from arm64/);
    await expect(flightplan.details).toContainText("Nor is it on arm64.");
    await expect(flightplan.details.getByRole("button", { name: "Target bionic too" })).toBeHidden();
    await openEntry(flightplan, /^test-snap 0, bionic, dropped from amd64/);
    await flightplan.details.getByRole("button", { name: "Target bionic too" }).click();
    await expect(flightplan.details.getByRole("heading", { name: "Where it runs" })).toBeVisible();
  });
});
