import type { Locator } from "@playwright/test";
import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

test("lets entries fail by keyboard and in the picture, says what comes of it, and keeps it in the link and the draft", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(workedExample);
  await page.getByRole("switch", { name: "Simulate" }).press("Enter");
  const simulation = page.getByRole("region", { name: "Simulation" });
  await expect(simulation).toBeVisible();

  const build = flightplan.list.getByRole("switch", { name: /^build-snap 0.*amd64/ });
  await expect(build).not.toBeChecked();
  await build.focus();
  await page.keyboard.press("Enter");
  await expect(build).toBeChecked();
  await expect(build).toHaveAccessibleName(/failed: It is marked as failing\./);
  await expect(flightplan.list.getByRole("switch", { name: /^test-snap 0/ })).toHaveAccessibleName(
    /never starts: build-snap:0 failed in stage 1/,
  );
  await screenReader.hears("amd64: Failed to build; arm64: Successfully built.");
  await expect(page.locator('[data-entry="test-snap:2/amd64"]')).toHaveAttribute("data-state-word", "never starts");
  const amd64Stage = flightplan.list.getByRole("button", { name: /^stage 2 of 2, .*not started$/i });
  await expect(amd64Stage).toHaveCount(1);
  const arrow = page.locator("[data-arrow]").first();
  await expect(arrow.locator("[data-state-word]")).toHaveCount(2);

  // Back, by a click on the picture; then another one.
  await page.locator('[data-entry="build-snap:0/amd64"]').click();
  await expect(build).not.toBeChecked();
  await page.locator('[data-entry="test-snap:1/amd64"]').click();
  const log = simulation.getByRole("list", { name: "Log of the run" });
  await expect(log).toContainText("Some jobs in ['test-snap:0', 'test-snap:1', 'test-snap:2'] failed; stopping.");
  await log.getByRole("button", { name: "Job test-snap:1 failed." }).click();
  await expect(flightplan.list.getByRole("switch", { name: /^test-snap 1.*amd64/ })).toBeFocused();

  // Details: beside what is told of an entry, and with Shift in the list and in the picture, without turning anything.
  await simulation.getByRole("button", { name: "Details of test-snap:1 on amd64" }).click();
  await expect(flightplan.details.getByRole("heading", { name: "test-snap:1" })).toBeVisible();
  const last = flightplan.list.getByRole("switch", { name: /^test-snap 2.*amd64/ });
  await last.focus();
  await page.keyboard.press("Shift+Enter");
  await expect(flightplan.details.getByRole("heading", { name: "test-snap:2" })).toBeVisible();
  await page.locator('[data-entry="test-snap:0/amd64"]').click({ modifiers: ["Shift"] });
  await expect(flightplan.details.getByRole("heading", { name: "test-snap:0" })).toBeVisible();
  await expect(last).not.toBeChecked();
  await expect(build).not.toBeChecked();
  await flightplan.details.getByRole("button", { name: "Close the details" }).click();

  // The editor goes on working, and a mark comes back with its entry.
  await flightplan.paste(workedExample.replace("  - test-snap\n", ""));
  await expect(log).not.toContainText("test-snap");
  await flightplan.paste(workedExample);
  await expect(log).toContainText("Job test-snap:1 failed.");

  await simulation.getByRole("radio", { name: "At once, as specified" }).check();
  const fragment = await flightplan.share();
  await page.reload();
  await expect(simulation.getByRole("radio", { name: "At once, as specified" })).toBeChecked();
  const visitor = await page.context().newPage();
  await visitor.goto(`./${fragment}`);
  const theirs = visitor.getByRole("region", { name: "Simulation" });
  await expect(theirs).toContainText("Job test-snap:1 failed.");
  await expect(theirs.getByRole("radio", { name: "At once, as specified" })).toBeChecked();
  await visitor.close();

  await simulation.getByRole("button", { name: "Reset the run" }).click();
  await expect(log).not.toContainText("failed");
  // Other views take its place, and give it back.
  await page.getByRole("radio", { name: /^Both/ }).check();
  await expect(simulation).toHaveCount(0);
  await expect(page.getByRole("switch", { name: "Simulate" })).not.toBeChecked();
  await page.getByRole("switch", { name: "Simulate" }).click();
  await expect(simulation).toBeVisible();
  await simulation.getByRole("button", { name: "End" }).click();
  await expect(simulation).toHaveCount(0);
  await expect(page.locator("[data-state]")).toHaveCount(0);
});

test("plays, steps and scrubs, with times and builders of one’s own, and without motion where none is wanted", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await flightplan.open();
  await flightplan.paste(workedExample);
  await flightplan.openPalette("simulate the run");
  await page.keyboard.press("Enter");
  const simulation = page.getByRole("region", { name: "Simulation" });
  const slider = simulation.getByRole("slider", { name: "Moment of the run" });
  await expect(slider).toHaveAttribute("aria-valuetext", /^4:30 of 4:30: .*Successfully built/);

  await slider.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^0:00 of 4:30: The builder prepares/);
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /^0:30 of 4:30: lpci -v run-one/);
  const build = page.locator('[data-entry="build-snap:0/amd64"]');
  await expect(build).toHaveAttribute("data-state", "running");
  await simulation.getByRole("button", { name: "Step forward" }).click();
  await expect(build).toHaveAttribute("data-state", "succeeded");
  await screenReader.hears(/build-snap:0 succeeded\./);
  await simulation.getByRole("button", { name: "Step back" }).click();
  await expect(build).toHaveAttribute("data-state", "running");

  // Its height is the reader's, between what it and the picture need; it is kept, and given back by a double click.
  const bar = simulation.getByRole("separator", { name: "Height of the simulation" });
  const usual = await bar.getAttribute("aria-valuenow");
  await bar.press("Home");
  await expect(bar).toHaveAttribute("aria-valuenow", "160");
  await bar.press("ArrowUp");
  await expect(bar).toHaveAttribute("aria-valuenow", "176");
  const box = await bar.boundingBox();
  if (!box) throw new Error("There is no bar.");
  await page.mouse.move(box.x + 100, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y - 60);
  await page.mouse.move(box.x + 100, box.y + box.height / 2 - 100);
  await page.mouse.up();
  await expect(bar).toHaveAttribute("aria-valuenow", "276");
  await simulation.getByRole("button", { name: "End" }).press("Enter");
  await expect(page.getByRole("region", { name: "Plan", exact: true })).toBeFocused();
  await page.getByRole("switch", { name: "Simulate" }).click();
  await expect(bar).toHaveAttribute("aria-valuenow", "276");
  await bar.press("End");
  await expect(bar).not.toHaveAttribute("aria-valuenow", "276");
  expect(await bar.getAttribute("aria-valuenow")).toBe(await bar.getAttribute("aria-valuemax"));
  await bar.dblclick();
  await expect(bar).toHaveAttribute("aria-valuenow", usual ?? "");

  await simulation.getByText("Times and builders").click();
  await simulation.getByRole("spinbutton", { name: "build-snap" }).fill("10");
  await expect(slider).toHaveAttribute("aria-valuetext", /of 13:30/);
  const arm64 = simulation.getByRole("combobox", { name: "arm64", exact: true });
  await arm64.selectOption("breaks down");
  await simulation.getByRole("combobox", { name: "arm64 breaks down in" }).selectOption("test-snap:1");
  await slider.press("End");
  await expect(page.locator('[data-entry="build-snap:0/arm64"]')).toHaveAttribute("data-state-word", "succeeded");
  await expect(page.locator('[data-entry="test-snap:1/arm64"]')).toHaveAttribute("data-state-word", "cut off");
  await arm64.selectOption("cannot be prepared");
  await slider.press("End");
  await expect(page.locator('[data-entry="build-snap:0/arm64"]')).toHaveAttribute("data-state-word", "never starts");
  await expect(simulation.getByRole("list", { name: "Log of the run" })).toContainText("Preparation failed.");

  await simulation.getByRole("radio", { name: "By lpci run on my computer" }).check();
  await simulation.getByRole("combobox", { name: "on", exact: true }).selectOption("arm64");
  await expect(simulation).toContainText("skips other architectures");
  await expect(page.locator('[data-entry="test-snap:0/amd64"]')).toHaveAttribute("data-state-word", "never starts");

  await simulation.getByRole("combobox", { name: "Speed" }).selectOption("slow");
  await simulation.getByRole("button", { name: "Play" }).click();
  await expect(simulation.getByRole("button", { name: "Pause" })).toBeVisible();
  await simulation.getByRole("button", { name: "Pause" }).click();
  await expect(simulation.getByRole("button", { name: "Play" })).toBeVisible();

  // In a narrow window a name that does not fit its bar stands beside it; none is cut.
  await page.setViewportSize({ width: 360, height: 640 });
  const timeline = simulation.getByRole("figure", { name: "Timeline" });
  await expect.poll(() => namesOfBars(timeline)).toContain("test-snap:2");
  await expect.poll(() => namesOfBars(timeline, "cut")).toEqual([]);

  // There the menu with the switch makes way for what it starts.
  await simulation.getByRole("button", { name: "End" }).click();
  await page.getByRole("button", { name: "View" }).click();
  await page.getByRole("switch", { name: "Simulate" }).click();
  await expect(simulation).toBeVisible();
  await expect(page.getByRole("switch", { name: "Simulate" })).toBeHidden();
  await expect(page.getByRole("button", { name: "View" })).toBeFocused();
});

/** What stands on the bars of a timeline, or what of it is cut. */
function namesOfBars(timeline: Locator, which: "all" | "cut" = "all"): Promise<readonly string[]> {
  return timeline.evaluate((figure, looked) => {
    const { left, right } = figure.getBoundingClientRect();
    return [...figure.querySelectorAll<HTMLElement>("i:has(span)")]
      .filter((bar) => {
        if (looked === "all") return true;
        const box = bar.getBoundingClientRect();
        const isCut = [bar, ...bar.children].some((element) => element.scrollWidth > element.clientWidth);
        return isCut || box.left < left - 1 || box.right > right + 1;
      })
      .map((bar) => bar.textContent);
  }, which);
}
