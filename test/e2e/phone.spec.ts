import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

test("has the plan first, the text and the problems behind tabs, and every control within reach", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();

  await test.step("shows the plan first, with lanes one below the other and no sideways scroll", async () => {
    await expect(page.getByRole("tab", { name: "Plan" })).toHaveAttribute("aria-selected", "true");
    await expect(page.locator(".react-flow").getByText("amd64", { exact: true })).toBeInViewport();
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });

  await test.step("opens details by a tap and closes them", async () => {
    await page.locator(".react-flow").getByText("build-snap").first().tap();
    await expect(flightplan.details).toContainText("build-snap:0");
    await page.getByRole("button", { name: "Close the details" }).tap();
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("keeps the picture's place while another tab is in view", async () => {
    await page.getByRole("button", { name: "Zoom in" }).tap();
    const entry = page.locator(".react-flow [data-entry]").first();
    const before = await entry.boundingBox();
    await page.getByRole("tab", { name: "YAML" }).tap();
    await expect(entry).toBeHidden();
    await page.getByRole("tab", { name: "Plan" }).tap();
    expect(await entry.boundingBox()).toEqual(before);
  });

  await test.step("goes through tabs from text to problems and back to the place", async () => {
    await page.getByRole("tab", { name: "YAML" }).tap();
    await expect(flightplan.editorLines.first()).toBeVisible();
    await flightplan.paste(crossArchitecture);
    const problems = page.getByRole("tab", { name: /^Problems 1/ });
    await problems.tap();
    await flightplan.problems
      .getByRole("button", { name: /^Go to/ })
      .first()
      .tap();
    await expect(page.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
    await expect(flightplan.editorLines.first()).toBeVisible();
  });

  await test.step("walks the problems with F8 in the text, wherever one is", async () => {
    await flightplan.paste(crossArchitecture);
    await page.getByRole("tab", { name: /^Problems 1/ }).tap();
    await page.keyboard.press("F8");
    await expect(page.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
    await expect(flightplan.editor).toBeFocused();
    await expect(page.locator(".cm-tooltip")).toContainText("Job test would run on arm64");
  });

  await test.step("has every control within reach", async () => {
    await flightplan.paste(workedExample);
    await page.getByRole("tab", { name: "Plan" }).tap();
    await page.getByRole("button", { name: "bionic", exact: true }).tap();
    await page.getByRole("radio", { name: "As deployed" }).check();
    await page.getByRole("button", { name: "View" }).tap();
    await page.getByRole("switch", { name: /Dropped/ }).uncheck();
    await expect(page.getByRole("combobox", { name: "Dispatch on" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("combobox", { name: "Dispatch on" })).toBeHidden();
    await page.getByRole("button", { name: "More" }).tap();
    for (const name of [/^Open a file…/, "Save the file", /^Open a draft…/, "Export the plan…", "Compare…"]) {
      await expect(page.getByRole("menuitem", { name, exact: true })).toHaveCount(1);
    }
    await expect(page.getByRole("group", { name: "Theme" }).getByRole("menuitemcheckbox")).toHaveCount(3);
    await page
      .getByRole("group", { name: "Examples" })
      .getByRole("menuitem", { name: /^One job/ })
      .tap();
    await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
  });
});
