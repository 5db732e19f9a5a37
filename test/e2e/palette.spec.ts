import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test("finds commands, entries, problems and examples, goes there, and back on Escape", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("tells a screen reader which line is chosen, also of those that typing brings", async () => {
    const chosen = () =>
      flightplan.palette.evaluate((field) => {
        const id = field.getAttribute("aria-activedescendant") ?? "";
        const line = document.getElementById(id);
        return line?.getAttribute("aria-selected") === "true" ? line.textContent : `nothing called ${id}`;
      });
    await flightplan.openPalette();
    await expect.poll(chosen).toMatch(/^Plan as designed/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(chosen).toMatch(/^Plan as deployed today/);
    await page.keyboard.type("table");
    await expect.poll(chosen).toMatch(/^Show the plan as a picture or a table/);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("both plans");
    await expect.poll(chosen).toMatch(/^Show both plans/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("says why something can't be had now, and what was used last comes first", async () => {
    await flightplan.openPalette();
    await expect(flightplan.paletteOption(/^Close the details/)).toHaveAttribute("aria-disabled", "true");
    await expect(flightplan.paletteOption(/^Close the details/)).toContainText("No details are open.");
    await page.keyboard.type("both plans");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("radio", { name: /^Both/ })).toBeChecked();
    await flightplan.openPalette();
    await expect(page.getByRole("listbox").getByRole("option").first()).toHaveText(/^Show both plans/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("says how much was found, and that nothing was", async () => {
    await flightplan.openPalette("theme");
    await screenReader.hears("3 found.");
    await page.keyboard.type(" quark");
    await expect(page.getByText("Nothing is called so.")).toBeVisible();
    await screenReader.hears("Nothing found.");
    await page.keyboard.press("Enter");
    await expect(flightplan.palette).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("is reached from the help, and goes back to where the help was opened from", async () => {
    const help = page.getByRole("button", { name: "Help and shortcuts" });
    await help.click();
    await page.getByRole("button", { name: "Open the command palette" }).click();
    await expect(flightplan.palette).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(help).toBeFocused();
  });

  await test.step("goes back to where the focus was on Escape, and changes nothing", async () => {
    const share = page.getByRole("button", { name: "Share" });
    await share.focus();
    await flightplan.openPalette("deployed");
    await page.keyboard.press("Escape");
    await expect(share).toBeFocused();
    await expect(page.getByRole("radio", { name: "As designed" })).toBeChecked();
    await expect(flightplan.palette).toHaveCount(0);
  });

  await test.step("leads to an entry of the plan, with its details", async () => {
    await flightplan.openPalette("test-snap:1 arm64");
    await expect(flightplan.paletteOption(/^Go to test-snap:1 on arm64/)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2")).toBeFocused();
    await expect(flightplan.details).toContainText("test-snap:1");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("plans only one of the series, and pins the series to dispatch on", async () => {
    const choose = async (words: string) => {
      await flightplan.openPalette(words);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    };
    await choose("only focal");
    await expect(page.getByRole("button", { name: "focal", exact: true })).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("button", { name: "jammy", exact: true })).toHaveAttribute("aria-pressed", "false");
    await choose("dispatch noble");
    await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
    await choose("reset what");
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
  });

  await test.step("opens by Ctrl+K while somebody types, runs what was chosen and goes back to the text", async () => {
    await flightplan.editor.click();
    await flightplan.openPalette("night");
    await expect(flightplan.paletteOption(/^Use the dark theme/)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(flightplan.editor).toBeFocused();
  });

  await test.step("leads to a problem in the text, and opens an example", async () => {
    await flightplan.paste(crossArchitecture);
    await expect(flightplan.verdict).toBeVisible();
    await flightplan.openPalette("error line 11");
    await page.keyboard.press("Enter");
    await expect(flightplan.editor).toBeFocused();
    await expect(page.locator(".cm-tooltip")).toContainText("Job test would run on arm64");

    await flightplan.openPalette("example one job");
    await page.keyboard.press("Enter");
    await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
    await expect(flightplan.notices.getByRole("button", { name: "Undo" })).toBeVisible();
  });
});

test("finds one of 20,000 entries", async ({ flightplan, page }) => {
  await flightplan.open();
  const variants = "- {series: jammy, architectures: [amd64, arm64, ppc64el, s390x]}\n      ".repeat(5_000);
  await flightplan.paste(`pipeline: [build]\njobs:\n  build:\n    run: make\n    matrix:\n      ${variants}\n`);
  await expect(flightplan.lane(/^amd64 on jammy.*5,000 entries/)).toBeAttached();
  await flightplan.openPalette("build:4999 s390x");
  await expect(flightplan.paletteOption(/^Go to build:4999 on s390x/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(flightplan.entry(/^build 4999, jammy, on s390x/)).toBeFocused();
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("is in the menu of a narrow page, fits into it, and leads to the tab of a place", async ({
    flightplan,
    page,
  }) => {
    await flightplan.open();
    await page.getByRole("tab", { name: "YAML" }).click();
    await flightplan.paste(workedExample);
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Open the command palette" }).click();
    await expect(flightplan.palette).toBeFocused();
    await page.keyboard.type("go to arm64 on jammy");
    const box = await page.getByRole("dialog").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("tab", { name: "Plan" })).toHaveAttribute("aria-selected", "true");
    await expect(flightplan.lane(/^arm64 on jammy/)).toBeFocused();
  });
});
