import type { Locator, Page } from "@playwright/test";
import { encodeLink } from "../../src/permalink/encode-link.ts";
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
  // What has gone gives the focus to what comes next, also the second time.
  await page.getByRole("button", { name: "Predict again" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Predict", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "This is my prediction" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What happens" })).toBeFocused();

  await page.getByRole("button", { name: "On to the challenge" }).click();
  await expect(page.getByRole("heading", { name: "Challenge" })).toBeFocused();
  await page.getByRole("button", { name: /Show a hint/ }).click();
  await screenReader.hears(/^Hint: /);
  await page.getByRole("button", { name: "Show another hint (1 left)" }).press("Enter");
  await expect(page.getByRole("list", { name: "Hints" })).toBeFocused();
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
  await page.getByRole("link", { name: "Learn", exact: true }).click();
  await expect(page.getByText("1 of 15 lessons done")).toBeVisible();
  await page.getByRole("button", { name: "Forget my progress" }).press("Enter");
  await expect(page.getByText("0 of 15 lessons done")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 of 15 lessons done")).toBeVisible();
  await expect(page.getByRole("button", { name: "Forget my progress" })).toBeFocused();
});

test("leaves the tab's text alone until a lesson's is taken over, which is one step back", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste("pipeline: [mine]\n");
  await page.getByRole("link", { name: "Learn", exact: true }).click();
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

test("builds a lesson, shares it as a link, and plays what comes in one without touching the tab's text", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await flightplan.paste("pipeline: [mine]\n");
  await page.goto("./#learn/new");
  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("Tests first");
  const goal = page.getByRole("textbox", { name: "The goal, as JSON" });
  const check = page.getByRole("region", { name: "Check of the lesson" });
  await goal.fill('{"before": ["test"');
  await expect(check).toContainText("is no JSON");
  await expect(check.getByRole("button", { name: "Try it" })).toBeDisabled();
  await page.getByRole("combobox", { name: "Begin from" }).selectOption("When an entry fails");
  await page.getByRole("button", { name: "Fill in the form" }).click();
  await expect(check).toContainText(/It works.*characters in the link/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(title).toHaveValue("Tests first");
  await goal.fill('{"before": ["build", "test"]}');
  await expect(check).toContainText("The file to start from meets the goal already.");
  await goal.fill('{"before": ["test", "build"]}');
  await expect(check).toContainText("It works");
  await check.getByRole("button", { name: "Copy a link to it" }).click();
  await expect(check).toContainText(/Copied the link, [\d,]+ characters\.|This is the link/);
  await check.getByRole("button", { name: "Try it" }).click();

  await expect(page).toHaveURL(/#1\./);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Tests first");
  await page.reload();
  await expect(page.getByText("A lesson from a link")).toBeVisible();
  await page.getByRole("radio", { name: "build" }).check();
  await page.getByRole("button", { name: "This is my prediction" }).click();
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();

  const text = "pipeline: [somebody-elses]\n";
  await page.goto(`./${encodeLink({ text, lesson: { title: "<img src=x onerror=alert(1)>", goal: [] } })}`);
  await expect(heading).toHaveText("This lesson cannot be played");
  await page.goBack();
  await page.goBack();
  await expect(title).toHaveValue("Tests first");
  await page.getByRole("link", { name: "Planner", exact: true }).click();
  await expect(flightplan.editor).toContainText("pipeline: [mine]");
});

test("asks the exam's questions one by one, and uncovers the plan at the end", async ({ flightplan, page }) => {
  await page.goto("./#learn");
  const exam = page.getByRole("list", { name: "Exam" });
  await exam.getByRole("link").first().click();
  const asked = page.getByRole("heading", { name: /^Question \d+ of \d+$/ });
  await expect(asked).toHaveCount(1);
  // A file that is longer than its place is a stop of F6, so that it is scrolled by keyboard.
  await page.setViewportSize({ width: 1280, height: 480 });
  const file = page.getByRole("region", { name: "Pipeline YAML" });
  await expect(file).toHaveAttribute("tabindex", "0");
  await page.getByRole("button", { name: "This is my prediction" }).focus();
  await page.keyboard.press("F6");
  await expect(file).toBeFocused();
  const count = Number((await asked.first().textContent())?.split(" of ")[1]);
  for (let number = 1; number <= count; number += 1) {
    await expect(flightplan.list).toHaveCount(0);
    await expect(asked).toHaveCount(number);
    const radio = page.getByRole("radio").first();
    const field = page.getByRole("textbox", { name: "Your answer" });
    if (await field.isVisible()) await field.fill("1");
    else if (await radio.isVisible()) await radio.check();
    await page.getByRole("button", { name: "This is my prediction" }).click();
    await expect(page.getByRole("heading", { name: "What happens" })).toHaveCount(number);
  }
  await expect(page.getByText(/predictions were right/)).toBeVisible();
  await expect(flightplan.list).toBeAttached();
  await page.goBack();
  await expect(exam.getByRole("listitem").first()).toContainText(/\d of \d+ right/);
});

test("leaves the file two thirds of its column, whatever is wrong with it", async ({ flightplan, page }) => {
  await page.goto("./#learn/lpci-rejects");
  const predict = page.getByRole("button", { name: "This is my prediction" });
  await expect(predict).toBeDisabled();
  await expect(predict).not.toHaveCSS("background-color", await colourOf(page, "--accent"));
  await page.getByRole("radio").first().check();
  await expect(predict).toHaveCSS("background-color", await colourOf(page, "--accent"));
  await predict.click();
  const problems = page.getByRole("region", { name: "Problems" });
  await expect(problems.getByRole("listitem").first()).toBeVisible();
  const heightOf = async (locator: Locator) => (await locator.boundingBox())?.height ?? 0;
  await expect
    .poll(async () => (await heightOf(flightplan.editor.first())) / (await heightOf(problems)))
    .toBeGreaterThan(1.7);

  // What the solution changes can be read beside it, and it is one step back.
  await page.getByRole("button", { name: "On to the challenge" }).click();
  await page.getByRole("button", { name: "Show what the solution changes" }).press("Enter");
  const changes = page.getByRole("region", { name: "What the solution changes" });
  await expect(changes.locator(".cm-deletedLine").first()).toContainText("packages: flake8");
  await page.getByRole("button", { name: "Put the solution into the editor" }).click();
  await expect(changes).toHaveText("Your file is the solution, to the letter.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(changes.locator(".cm-deletedLine").first()).toContainText("packages: flake8");
  await expect(flightplan.editor.first()).toContainText("packages: flake8");
});

test("plays the run that a lesson is about, once it is predicted, and that of what comes of the file", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await page.goto("./#learn/failing-stage");
  const watch = page.getByRole("button", { name: "Watch this run" });
  const predict = page.getByRole("button", { name: "This is my prediction" });
  await expect(predict).toBeVisible();
  await expect(watch).toHaveCount(0);
  await page.getByRole("checkbox").first().check();
  await predict.click();
  await watch.press("Enter");
  const simulation = page.getByRole("region", { name: "Simulation" });
  const log = simulation.getByRole("list", { name: "Log of the run" });
  await expect(log).toContainText("Job lint:0 failed.");
  await screenReader.hears("amd64: Failed to build; arm64: Successfully built.");
  const lint = flightplan.list.getByRole("switch", { name: /^lint 0.*amd64/ });
  await expect(lint).toBeChecked();
  await lint.press("Enter");
  await expect(log).not.toContainText("failed");
  await simulation.getByRole("button", { name: "End" }).press("Enter");
  await expect(simulation).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Plan", exact: true })).toBeFocused();

  // It begins anew each time, and ends with what it belongs to.
  await watch.click();
  await expect(log).toContainText("Job lint:0 failed.");
  await page.getByRole("button", { name: "Predict again" }).click();
  await expect(simulation).toHaveCount(0);
  await page.getByRole("checkbox").first().check();
  await predict.click();
  await expect(flightplan.list).toBeAttached();
  await expect(simulation).toHaveCount(0);

  await page.getByRole("button", { name: "On to the challenge" }).click();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole("button", { name: "Watch your file run" }).press("Enter");
  await expect(page.getByRole("tab", { name: "Plan" })).toBeFocused();
  await expect(log).toContainText("Job docs:0 failed.");
  await expect(page.locator('[data-entry="package:0/amd64"]')).toHaveAttribute("data-state", "never");
  await page.getByRole("tab", { name: "Lesson" }).click();
  await page.getByRole("button", { name: "Put the solution into the editor" }).click();
  await page.getByRole("tab", { name: "Plan" }).click();
  await expect(page.locator('[data-entry="package:0/amd64"]')).toHaveAttribute("data-state", "succeeded");
  await expect(log).toContainText("Job docs:0 failed.");
});

test("says in the lesson that a browser which keeps nothing forgets the progress", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("./#learn/lpci-rejects");
  await expect(page.getByText("This browser keeps nothing")).toHaveCount(1);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "This is my prediction" }).click();
  await expect(page.getByRole("heading", { name: "What happens" })).toBeFocused();
  await expect(page.getByText("This browser keeps nothing")).toHaveCount(1);
});

/** A colour of the page, as the browser computes it. */
async function colourOf(page: Page, token: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
}
