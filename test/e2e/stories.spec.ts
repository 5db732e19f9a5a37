import { expect, test } from "../support/flightplan-test.ts";
import { KeyboardUser } from "../support/keyboard-user.ts";
import { crossArchitecture } from "../support/pipelines.ts";

// What people do with the page, by keyboard alone: no click, no focus that a test puts somewhere.

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.describe("somebody who writes a pipeline", () => {
  test("pastes it, looks, has it fixed and copies it back", async ({ flightplan, page }) => {
    const user = new KeyboardUser(page);
    await flightplan.open();
    await page.evaluate((text) => navigator.clipboard.writeText(text), crossArchitecture);
    await user.goToPart(flightplan.editor);
    await user.press("ControlOrMeta+a", "ControlOrMeta+v");
    await expect(flightplan.verdict).toContainText("Job test would run on arm64");

    // To the problem, and what can be done about it.
    await user.press("F8");
    await expect(page.locator(".cm-tooltip")).toContainText("Job test would run on arm64");
    await user.goToPart(flightplan.problems.getByRole("heading", { level: 2 }));
    await user.tabTo(flightplan.problems.getByRole("button", { name: "Add arm64 to lint" }));
    await user.press("Enter");
    await expect(flightplan.verdict).toHaveCount(0);
    await user.seesFocus();

    // The lane is built now.
    await user.goToPart(flightplan.lane(/^amd64 on jammy, build farm job/));
    await user.goTo(flightplan.lane(/^arm64 on jammy, build farm job/), "ArrowDown", 8);

    await user.goToPart(flightplan.editor);
    await user.press("ControlOrMeta+a", "ControlOrMeta+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(crossArchitecture.replace("architectures: [amd64]\n", "architectures: [amd64, arm64]\n"));
  });
});

test.describe("phone with a keyboard", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("has the same stories: text, problem, fix, plan, details, sharing", async ({ flightplan, page }) => {
    const user = new KeyboardUser(page);
    await flightplan.open();
    await page.evaluate((text) => navigator.clipboard.writeText(text), crossArchitecture);
    await user.goToPart(page.getByRole("tab", { name: "Plan" }));
    await user.press("ArrowLeft");
    await expect(page.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
    await user.goToPart(flightplan.editor);
    await user.press("ControlOrMeta+a", "ControlOrMeta+v");
    await user.goToPart(page.getByRole("tab", { name: "YAML" }));
    await user.press("ArrowRight", "ArrowRight");
    await expect(page.getByRole("tab", { name: /^Problems 1/ })).toHaveAttribute("aria-selected", "true");
    await user.tabTo(flightplan.problems.getByRole("button", { name: "Add arm64 to lint" }));
    await user.press("Enter");
    await expect(page.getByRole("tab", { name: "Problems", exact: true })).toBeAttached();
    await user.seesFocus();

    await user.press("ControlOrMeta+k");
    await expect(flightplan.palette).toBeFocused();
    await user.type("test:0 arm64");
    await user.press("Enter");
    await expect(page.getByRole("tab", { name: "Plan" })).toHaveAttribute("aria-selected", "true");
    await expect(flightplan.entry(/^test 0, jammy, on arm64/)).toBeFocused();
    await expect(flightplan.details).toBeVisible();
    await user.press("Escape");
    await expect(flightplan.details).toHaveCount(0);
    await user.seesFocus();

    await user.tabTo(page.getByRole("button", { name: "Share" }), { back: true });
    await user.press("Enter");
    await expect(page).toHaveURL(/#1\./);
  });
});
