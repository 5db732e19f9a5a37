import { expect, test } from "../support/flightplan-test.ts";

test("predicts, sees what happens, meets the goal by the keyboard, and finds it done later", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await page.goto("./#learn");
  await page.getByRole("link", { name: /^Begin/ }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Stages run in order");
  await expect(heading).toBeFocused();
  // Nothing gives the plan away before the prediction.
  await expect(page.getByRole("region", { name: "Plan", exact: true })).toContainText("The plan is covered");
  await expect(flightplan.list).toHaveCount(0);
  await expect(flightplan.editor).toHaveCount(0);

  await page.getByRole("button", { name: "lint: earlier" }).press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "lint" }).first()).toBeVisible();
  await screenReader.hears(/lint is now number 1 of 3/);
  await page.getByRole("button", { name: "This is my prediction" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What happens" })).toBeFocused();
  await expect(flightplan.lane(/amd64/).first()).toBeAttached();

  await page.getByRole("button", { name: "On to the challenge" }).click();
  await expect(page.getByRole("heading", { name: "Challenge" })).toBeFocused();
  await page.getByRole("button", { name: /Show a hint/ }).click();
  await screenReader.hears(/^Hint: /);
  const goals = page.getByRole("list", { name: "What has to be so" });
  await expect(goals.getByText("Not met:")).toHaveCount(1);
  await expect(flightplan.editorLines.first()).toBeVisible();
  const text = await flightplan.text();
  await flightplan.paste(text.replace("  - lint\n  - build\n  - test\n", "  - build\n  - test\n  - lint\n"));
  await screenReader.hears(/Goal met\./);
  await expect(page.getByRole("link", { name: /^Next: / })).toBeVisible();

  await page.reload();
  await expect(goals.getByText("Not met:")).toHaveCount(0);
  await expect(flightplan.editor).toContainText("- lint");
  await page.getByRole("link", { name: "Learn" }).click();
  await expect(page.getByText("1 of 15 lessons done")).toBeVisible();
  await page.getByRole("button", { name: "Forget my progress" }).click();
  await expect(page.getByText("0 of 15 lessons done")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 of 15 lessons done")).toBeVisible();
});

test("leaves the tab's text alone until a lesson's is taken over, which is one step back", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste("pipeline: [mine]\n");
  await page.getByRole("link", { name: "Learn" }).click();
  await page.getByRole("link", { name: "Architectures and lanes" }).click();
  await page.getByRole("textbox", { name: "Your answer" }).fill("1");
  await page.getByRole("button", { name: "This is my prediction" }).click();
  await page.getByRole("button", { name: "On to the challenge" }).click();
  await page.getByRole("button", { name: "Put the solution into the editor" }).click();
  await expect(page.getByText("Goal met.", { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Planner", exact: true }).click();
  await expect(flightplan.editor).toContainText("pipeline: [mine]");

  await page.goBack();
  await page.getByRole("button", { name: "Open in the planner" }).click();
  await expect(flightplan.notices).toContainText("Architectures and lanes");
  await expect(flightplan.editor).not.toContainText("mine");
  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect(flightplan.editor).toContainText("pipeline: [mine]");
});
