import { expect, test } from "../support/flightplan-test.ts";
import { KeyboardUser } from "../support/keyboard-user.ts";
import { crossArchitecture, dialectsDiffer } from "../support/pipelines.ts";

// What people do with the page, by keyboard alone: no click, no focus that a test puts somewhere.

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.describe("somebody who writes a pipeline", () => {
  test("pastes it, looks, has it fixed, takes that back, has it fixed again, and copies it back", async ({
    flightplan,
    page,
  }) => {
    const user = new KeyboardUser(page);
    await flightplan.open();
    await page.evaluate((text) => navigator.clipboard.writeText(text), crossArchitecture);
    await user.goToPart(flightplan.editor);
    await user.press("ControlOrMeta+a", "ControlOrMeta+v");
    await expect(flightplan.verdict).toContainText("Job test would run on arm64");

    // To the problem, and what can be done about it.
    await user.press("F8");
    await expect(page.locator(".cm-tooltip")).toContainText("Job test would run on arm64");
    const fix = flightplan.problems.getByRole("button", { name: "Add arm64 to lint" });
    const haveItFixed = async () => {
      await expect(fix).toBeVisible();
      await user.goToPart(flightplan.problems.getByRole("heading", { level: 2 }));
      await user.tabTo(fix);
      await user.press("Enter");
      await expect(flightplan.verdict).toHaveCount(0);
      await user.seesFocus();
    };
    await haveItFixed();

    await user.goToPart(flightplan.notices.getByRole("button", { name: "Undo" }));
    await user.press("Enter");
    await expect(flightplan.verdict).toContainText("Job test would run on arm64");
    await user.seesFocus();
    await haveItFixed();

    // The lane is built now.
    await user.goToPart(flightplan.lane(/^amd64 on jammy, build farm job/));
    await user.goTo(flightplan.lane(/^arm64 on jammy, build farm job/), "ArrowDown", 8);

    await user.goToPart(flightplan.editor);
    await user.press("ControlOrMeta+a", "ControlOrMeta+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(crossArchitecture.replace("architectures: [amd64]\n", "architectures: [amd64, arm64]\n"));
  });
});

test.describe("somebody who reviews a pipeline", () => {
  test("opens a link, sees what differs today, and reads why an entry is dropped", async ({ flightplan, page }) => {
    const user = new KeyboardUser(page);
    await flightplan.open();
    await flightplan.paste(dialectsDiffer);
    const link = await flightplan.share();
    await page.goto("about:blank");
    await flightplan.open(link);
    await expect(flightplan.lane(/^amd64/)).toBeAttached();

    // Past the text, to the plan.
    await user.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the plan" })).toBeFocused();
    await user.press("Enter");
    await expect(page.getByRole("region", { name: "Plan", exact: true })).toBeFocused();
    await user.tabTo(page.getByRole("radio", { name: "As designed" }));
    await user.press("ArrowRight", "ArrowRight");
    await expect(page.getByRole("radio", { name: /^Both/ })).toBeFocused();
    await expect(page.getByRole("list", { name: "Differences" }).getByRole("listitem")).toHaveCount(2);
    await user.tabTo(page.getByRole("list", { name: "Differences" }).getByRole("button").first());

    // The plan of today alone, and what it drops.
    await user.tabTo(page.getByRole("radio", { name: /^Both/ }), { back: true });
    await user.press("ArrowLeft");
    await expect(page.getByRole("radio", { name: "As deployed" })).toBeChecked();
    await user.press("ControlOrMeta+k");
    await expect(flightplan.palette).toBeFocused();
    await user.type("unit:1 s390x");
    await user.press("Enter");
    await expect(flightplan.entry(/^unit 1, jammy, dropped from s390x/)).toBeFocused();
    await expect(flightplan.details).toBeVisible();
    await user.press("F6");
    await expect(flightplan.details.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(flightplan.details).toContainText("unit:1 is not on s390x: it lists only amd64.");
    await user.press("Escape");
    await expect(flightplan.details).toHaveCount(0);
    await user.seesFocus();
  });
});

test.describe("somebody who learns or teaches", () => {
  test("opens an example, moves through it, tries what a series changes, and shares that", async ({
    flightplan,
    page,
    screenReader,
  }) => {
    const user = new KeyboardUser(page);
    await flightplan.open();
    await user.tabTo(page.getByRole("button", { name: "Examples" }));
    await user.press("Enter");
    await expect(page.getByRole("menuitem").first()).toBeVisible();
    await user.press("ArrowDown");
    await expect(page.getByRole("menuitem").first()).toBeFocused();
    await user.type("matrix");
    await expect(page.getByRole("menuitem", { name: /^Matrix over series/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(flightplan.notices).toContainText("Matrix over series");
    await expect(page.getByRole("button", { name: "Examples" })).toBeFocused();

    // Lane, stage, entry and its details; back again.
    await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
    await user.goToPart(flightplan.lane(/^amd64 on/));
    await user.press("ArrowRight", "ArrowRight");
    const entry = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(entry).toMatch(/ 0, .* on amd64, stage 1 of /);
    await user.press("Enter");
    await expect(flightplan.details).toBeVisible();
    await user.press("F6");
    await expect(flightplan.details.getByRole("heading", { level: 2 })).toBeFocused();
    await user.tabTo(flightplan.details.getByRole("button", { name: "Close the details" }));
    await user.press("Enter");
    await expect(flightplan.details).toHaveCount(0);
    await user.seesFocus();

    // Predict what goes when one series is left out, then see.
    await user.goToPart(page.getByRole("button", { name: "all", exact: true }));
    const entries = await flightplan.entry(/, on amd64, stage/).count();
    await user.press("Tab", "Space");
    await expect(page.getByRole("button", { name: "all", exact: true })).toHaveAttribute("aria-pressed", "false");
    await expect(flightplan.entry(/, on amd64, stage/)).not.toHaveCount(entries);

    await user.goToPart(page.getByRole("button", { name: "File", exact: true }));
    await user.tabTo(page.getByRole("button", { name: "Share" }));
    await user.press("Enter");
    await expect(flightplan.shareDialog.getByRole("button", { name: "Copy link" })).toBeFocused();
    await user.press("Enter");
    await expect(page).toHaveURL(/#1\./);
    await screenReader.hears("Copied the link");
    await expect(page.getByRole("button", { name: "Share" })).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
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
    await expect(flightplan.shareDialog.getByRole("button", { name: "Copy link" })).toBeFocused();
    await user.press("Enter");
    await expect(page).toHaveURL(/#1\./);
  });
});
