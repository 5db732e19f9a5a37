import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

test("finds a place by search and by the palette, and marks text and plan of a figure both ways", async ({
  flightplan,
  page,
}) => {
  await page.goto("./#docs");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Documentation");
  await page.getByRole("searchbox", { name: "Search the documentation" }).fill("vanish");
  await page.getByRole("link", { name: "Architectures that vanish" }).click();
  await expect(heading).toHaveText("Design and deployment");
  await expect(page.getByRole("heading", { name: "Architectures that vanish" })).toBeInViewport();
  await expect(page.getByRole("heading", { name: "Architectures that vanish" })).toBeFocused();

  // A figure is planned on the spot, under both rules.
  const figure = page.getByRole("figure", { name: "One stage becomes two steps." });
  await expect(figure.getByRole("button", { name: /^stage 1 of 1, step 2 of 2/ })).toBeAttached();
  const lint = figure.getByText("lint: {series", { exact: false });
  await lint.hover();
  await expect(figure.locator("[data-entry][data-marked]")).toHaveCount(2);
  await figure.locator("[data-entry]").first().hover();
  await expect(lint).toHaveAttribute("data-marked", "true");

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox").fill("number-loses-text");
  await page.getByRole("option", { name: /^number-loses-text/ }).click();
  await expect(heading).toHaveText("Every problem, explained");
  await expect(page.locator("[data-section=number-loses-text]")).toBeInViewport();

  // In the planner it is a text like any other.
  await page.goto("./#docs/planning/stages");
  await page.getByRole("link", { name: /^Try it in the planner: Three stages/ }).click();
  await flightplan.ready();
  await expect(flightplan.editor).toContainText("pipeline: [lint, build, test]");

  // A problem leads to what explains it, and back again.
  await flightplan.paste(crossArchitecture);
  const more = flightplan.problems.getByRole("link", { name: "Learn more, Job test would run on arm64" });
  await more.press("Enter");
  await expect(heading).toHaveText("Every problem, explained");
  await expect(page.locator("[data-section=cross-architecture]")).toBeInViewport();
  await expect(page.locator("[data-section=cross-architecture]")).toBeFocused();
  await page.goBack();
  await expect(more).toBeFocused();
  await expect(flightplan.editor).toContainText("architectures");

  // So do those among the details of an entry, and what explains a place of the text.
  await flightplan.entry("test 0, jammy, on arm64, stage 2 of 2, 1 problem").press("Enter");
  const inDetails = flightplan.details.getByRole("link", { name: /^Learn more, Job test would run on arm64/ });
  await inDetails.click();
  await expect(page.locator("[data-section=cross-architecture]")).toBeFocused();
  await page.goBack();
  await expect(inDetails).toBeFocused();
  await page.keyboard.press("F8");
  await expect(flightplan.editor).toBeFocused();
  const tooltip = page.locator(".cm-tooltip");
  await page.keyboard.press("F2");
  await expect(tooltip.getByRole("link", { name: /^Learn more, / })).toBeVisible();
  await page.keyboard.press("F2");
  await expect(tooltip.getByRole("button", { name: /^Go to 7:20/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-section=cross-architecture]")).toBeFocused();
  await page.goBack();
});
