import { expect, test } from "../support/flightplan-test.ts";

test("goes to other places and back, and the planner is as it was left", async ({ flightplan, page }) => {
  await flightplan.open();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await flightplan.editor.getByText("run:").first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" --verbose");
  await expect(flightplan.editor).toContainText("--verbose");
  const head = page.locator(".react-flow").getByText("the latest of", { exact: false }).first();
  const before = await head.boundingBox();
  const title = await page.title();

  const learn = page.getByRole("link", { name: "Learn", exact: true });
  await learn.focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Learn");
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle("Learn · Flightplan");
  await expect(flightplan.editor).toHaveCount(0);
  // Keys of the planner do nothing here.
  await page.keyboard.press("t");

  await page.getByRole("link", { name: "Docs" }).click();
  await expect(heading).toHaveText("Documentation");
  await page.getByRole("link", { name: "Vocabulary" }).click();
  await expect(heading).toHaveText("Vocabulary");
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText("Documentation");
  await page.goBack();
  await expect(heading).toHaveText("Learn");
  await page.goBack();
  await expect(learn).toBeFocused();
  await expect(page).toHaveTitle(title);
  await expect(flightplan.list).toBeAttached();
  expect(await head.boundingBox()).toEqual(before);
  await expect(flightplan.editor).toContainText("--verbose");

  // The editor's own undo goes back to before the way there.
  await flightplan.editor.focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(flightplan.editor).not.toContainText("--verbose");
});

test("shows what the address asks for when it is loaded, says what is not here, and has the tab's draft behind it", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste("pipeline: [mine]\n");
  await expect(page.getByRole("button", { name: /Saved on this device/ })).toBeVisible();

  await page.goto("./#learn/no-such-lesson");
  await page.reload();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Not here");
  await expect(page.getByRole("main")).toContainText("no-such-lesson");
  await page.getByRole("link", { name: "All lessons" }).click();
  await expect(heading).toHaveText("Learn");

  await page.getByRole("link", { name: "Planner", exact: true }).click();
  await flightplan.ready();
  await expect(flightplan.editor).toContainText("pipeline: [mine]");
  await expect(page).not.toHaveURL(/#/);
});
