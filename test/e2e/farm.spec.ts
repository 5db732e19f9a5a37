import type { Page } from "@playwright/test";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";

const unknownSeries = `pipeline: [build]
jobs:
  build:
    series: zany
    architectures: [amd64]
    run: make
`;
const unbuildable = unknownSeries.replace("zany", "jammy").replace("amd64", "sparc");

function farmOf(page: Page) {
  return page.getByRole("dialog", { name: "Farm" });
}

async function openFarm(page: Page) {
  await page.getByRole("button", { name: /^Farm( \(|$)/ }).click();
  await expect(farmOf(page)).toBeVisible();
}

async function addZany(page: Page) {
  const form = farmOf(page).getByRole("form", { name: "Add a series" });
  await form.getByRole("textbox", { name: "Version" }).fill("27.04");
  await form.getByRole("button", { name: "Add series" }).click();
  await expect(farmOf(page).getByRole("checkbox", { name: "amd64 in zany" })).toBeChecked();
}

test("is changed in its dialog, checked there, and brought back", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("shows what matters first, and every series on demand", async () => {
    await openFarm(page);
    const series = farmOf(page).getByRole("rowheader");
    await expect(series.filter({ hasText: "in this file" })).toHaveCount(3);
    await expect(series.filter({ hasText: "warty" })).toHaveCount(0);
    await farmOf(page)
      .getByRole("button", { name: /^Show all/ })
      .click();
    await expect(series.filter({ hasText: "warty" })).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("says what is wrong with a series, and goes to the field", async () => {
    await openFarm(page);
    const form = farmOf(page).getByRole("form", { name: "Add a series" });
    const name = form.getByRole("textbox", { name: "Codename" });
    const version = form.getByRole("textbox", { name: "Version" });
    await form.getByRole("button", { name: "Add series" }).click();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription("Write the codename, for example zany.");
    await name.fill("jammy");
    await version.fill("new");
    await page.keyboard.press("Enter");
    await expect(name).toHaveAccessibleDescription("The farm has jammy already.");
    await expect(version).toHaveAccessibleDescription("A version is written like 26.10.");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("takes an architecture and a series off, and brings them back", async () => {
    const farm = farmOf(page);
    await openFarm(page);
    const cell = farm.getByRole("checkbox", { name: "arm64 in jammy" });
    await cell.uncheck();
    await expect(cell).toHaveAccessibleDescription("off");
    await page.keyboard.press("Escape");
    await expect(flightplan.lane(/^arm64 on focal, build farm job/)).toBeAttached();
    await openFarm(page);
    await farm.getByRole("button", { name: "Take off jammy" }).click();
    await page.keyboard.press("Escape");
    await expect(flightplan.lane(/^amd64 on focal, build farm job/)).toBeAttached();
    await openFarm(page);
    await farm.getByRole("button", { name: "Bring back jammy" }).click();
    await expect(farm.getByRole("status")).toContainText("No changes");
    await page.keyboard.press("Escape");
    await expect(flightplan.lane(/^arm64 on jammy, build farm job/)).toBeAttached();
  });

  await test.step("takes everything back by a reset of the farm or of all choices", async () => {
    await openFarm(page);
    await farmOf(page).getByRole("checkbox", { name: "arm64 in jammy" }).uncheck();
    await farmOf(page).getByRole("button", { name: "Reset the farm" }).click();
    await expect(farmOf(page).getByRole("checkbox", { name: "arm64 in jammy" })).toBeChecked();
    await farmOf(page).getByRole("button", { name: "Take off noble" }).click();
    await farmOf(page).getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect(page.getByRole("button", { name: "Farm", exact: true })).toBeVisible();
  });

  await test.step("adds an architecture to the series of the file", async () => {
    await openFarm(page);
    const form = farmOf(page).getByRole("form", { name: "Add an architecture" });
    await form.getByRole("textbox", { name: "Architecture" }).fill("sparc64");
    await form.getByRole("button", { name: "Add architecture" }).click();
    await expect(farmOf(page).getByRole("checkbox", { name: /^sparc64 in/, checked: true })).toHaveCount(3);
    await expect(farmOf(page).getByRole("checkbox", { name: "sparc64 in noble" })).not.toBeChecked();
    await form.getByRole("textbox", { name: "Architecture" }).fill("sparc64");
    await form.getByRole("button", { name: "Add architecture" }).click();
    await expect(form.getByText("sparc64 is built there already.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect(page.getByRole("button", { name: "Farm", exact: true })).toBeVisible();
  });

  await test.step("goes by keyboard, and gives the focus back", async () => {
    await page.getByRole("button", { name: "Farm", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(farmOf(page).getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(farmOf(page).getByRole("checkbox").first()).toBeFocused();
    await page.keyboard.press("Space");
    await expect(farmOf(page).getByRole("status")).toContainText("1 change");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Farm (1 change)" })).toBeFocused();
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect(page.getByRole("button", { name: "Farm", exact: true })).toBeVisible();
  });

  await test.step("brings a series back that was taken off, from the verdict", async () => {
    await flightplan.paste(unbuildable.replace("sparc", "amd64"));
    await openFarm(page);
    await farmOf(page).getByRole("button", { name: "Take off jammy" }).click();
    await page.keyboard.press("Escape");
    await flightplan.verdict.getByRole("button", { name: "Bring jammy back to the farm" }).click();
    await expect(flightplan.lane(/^amd64 on jammy, build farm job/)).toBeAttached();
    await expect(page.getByRole("button", { name: "Farm", exact: true })).toBeVisible();
  });

  await test.step("builds a missing architecture at once, from the verdict", async () => {
    await flightplan.paste(unbuildable);
    await flightplan.verdict.getByRole("button", { name: "Build sparc in jammy" }).click();
    await expect(flightplan.lane(/^sparc on jammy, build farm job/)).toBeAttached();
    await expect(flightplan.verdict).toBeHidden();
    await expect.poll(() => flightplan.text()).toBe(unbuildable);
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect(page.getByRole("button", { name: "Farm", exact: true })).toBeVisible();
  });

  await test.step("plans what was refused once its series is added, from the problem", async () => {
    await flightplan.paste(unknownSeries);
    await expect(flightplan.verdict).toContainText("Unknown Ubuntu series name zany");
    await flightplan.problems.getByRole("button", { name: "Add zany to the farm" }).click();
    await expect(farmOf(page).getByRole("textbox", { name: "Codename" })).toHaveValue("zany");
    await expect(farmOf(page).getByRole("textbox", { name: "Version" })).toBeFocused();
    await addZany(page);
    await expect(farmOf(page).getByRole("status")).toContainText("1 build farm job, 1 entry");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("region", { name: "Plan", exact: true })).toBeFocused();
    await expect(flightplan.lane(/^amd64 on zany, build farm job/)).toBeAttached();
    await expect(page.getByRole("button", { name: "Farm (1 change)" })).toBeVisible();
    await expect(
      page.getByRole("combobox", { name: "Dispatch on" }).getByRole("option", { name: "zany" }),
    ).toBeAttached();
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect(page.getByRole("button", { name: "Farm", exact: true })).toBeVisible();
  });

  await test.step("keeps the farm when an example is opened", async () => {
    await openFarm(page);
    await farmOf(page).getByRole("button", { name: "Take off noble" }).click();
    await farmOf(page).getByRole("button", { name: "Close" }).click();
    await flightplan.chooseExample("YAML surprises");
    await expect(page.getByRole("button", { name: "Farm (1 change)" })).toBeVisible();
  });
});

test("brings the farm to whoever opens a link, and keeps it over a reload", async ({
  flightplan,
  page,
  newVisitor,
}) => {
  await flightplan.open();
  await flightplan.paste(unknownSeries);
  await flightplan.problems.getByRole("button", { name: "Add zany to the farm" }).click();
  await addZany(page);
  await farmOf(page).getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  const fragment = await flightplan.share();

  const visitor = await newVisitor();
  const visited = new FlightplanPage(await visitor.newPage());
  await visited.open(fragment);
  await expect(visited.lane(/^amd64 on zany, build farm job/)).toBeAttached();
  await expect(visited.page.getByRole("button", { name: "Farm (1 change)" })).toBeVisible();

  await page.goto("./");
  await page.reload();
  await expect(flightplan.lane(/^amd64 on zany, build farm job/)).toBeAttached();
});

test.describe("when the list of series is old", () => {
  test.use({ isApart: true });

  test("says so where it matters", async ({ flightplan, page }) => {
    await page.clock.setFixedTime(new Date("2099-01-01"));
    await flightplan.open();
    await openFarm(page);
    await expect(farmOf(page).getByText(/^This list is \d+ months old: newer series are missing/)).toBeVisible();
    await farmOf(page).getByRole("button", { name: "Close" }).click();
    await expect(page.getByText(/^Launchpad data of .*, \d+ months old$/)).toBeVisible();
  });
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("has the farm in the view menu, without a sideways scroll", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.getByRole("button", { name: "View" }).tap();
    await page.getByRole("button", { name: "Farm", exact: true }).tap();
    await expect(farmOf(page)).toBeVisible();
    await farmOf(page).getByRole("checkbox", { name: "s390x in jammy" }).uncheck();
    const widths = await page.evaluate(() =>
      [document.documentElement, document.querySelector("[role=dialog]")].map((element) => ({
        scroll: element?.scrollWidth,
        client: element?.clientWidth,
      })),
    );
    for (const { scroll, client } of widths) expect(scroll).toBe(client);
    await farmOf(page).getByRole("button", { name: "Close" }).tap();
    await expect(page.getByRole("button", { name: "View" })).toBeFocused();
    await page.getByRole("button", { name: "View" }).tap();
    await expect(page.getByRole("button", { name: "Farm (1 change)" })).toBeVisible();
  });
});
