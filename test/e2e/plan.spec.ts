import { expect, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

test("shows a plan to somebody who comes for the first time, by its list, its picture and its choices", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("shows the worked example to somebody who opens the page for the first time", async () => {
    await expect(flightplan.lane(/^amd64 on jammy, build farm job, 4 entries/)).toBeAttached();
    await expect(flightplan.lane(/^arm64 on jammy, build farm job, 3 entries, 1 dropped/)).toBeAttached();
    await expect(flightplan.entry("test-snap 1, focal, on arm64, stage 2 of 2")).toBeAttached();
    await expect(
      flightplan.entry("test-snap 0, bionic, dropped from arm64: not on arm64, stage 2 of 2"),
    ).toBeAttached();
  });

  await test.step("draws the picture with the same entries as the list", async () => {
    const picture = page.locator(".react-flow");
    await expect(picture.getByText("if all").first()).toBeVisible();
    const dropped = picture.locator("[data-entry]").filter({ hasText: "test-snap:0" }).last();
    await expect(dropped).toHaveAttribute("data-label", "not on arm64");
    await expect(dropped).toHaveCSS("border-top-style", "dashed");
    await expect(picture.getByText("the latest of bionic, focal, jammy")).toBeVisible();
  });

  await test.step("explains a dropped entry and what would bring it back", async () => {
    await page.locator(".react-flow [data-entry]").filter({ hasText: "test-snap:0" }).last().click();
    await expect(flightplan.details).toContainText("test-snap:0 is not on arm64: it lists only amd64.");
    await expect(flightplan.details).toContainText("Add arm64 to the architectures of test-snap:0 to bring it back.");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("hides dropped entries and keeps their count", async () => {
    const dropped = page.getByRole("switch", { name: "Dropped 1" });
    await expect(dropped).toBeChecked();
    await dropped.uncheck();
    await expect(page.locator('.react-flow [data-label="not on arm64"]')).toHaveCount(0);
    await expect(flightplan.entry(/dropped from arm64/)).toHaveCount(0);
    await expect(page.getByRole("switch", { name: "Dropped 1" })).not.toBeChecked();
    await expect(flightplan.lane(/^arm64 on jammy, build farm job, 3 entries, 1 dropped/)).toBeAttached();
    await page.getByRole("switch", { name: "Dropped 1" }).check();
  });

  await test.step("filters by target series, one chip each, and back to all", async () => {
    const bionic = page.getByRole("button", { name: "bionic", exact: true });
    await expect(bionic).toHaveAttribute("aria-pressed", "true");
    await bionic.click();
    await expect(bionic).toHaveAttribute("aria-pressed", "false");
    await expect(
      flightplan.entry("test-snap 0, bionic, dropped from amd64: series not targeted, stage 2 of 2"),
    ).toBeAttached();
    await page.getByRole("button", { name: "all", exact: true }).click();
    await expect(bionic).toHaveAttribute("aria-pressed", "true");
    await expect(flightplan.entry("test-snap 0, bionic, on amd64, stage 2 of 2")).toBeAttached();
  });

  await test.step("dispatches on the series that somebody chooses", async () => {
    await page.getByRole("combobox", { name: "Dispatch on" }).selectOption("noble");
    await expect(flightplan.lane(/^amd64 on noble/)).toBeAttached();
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
  });

  await test.step("folds a lane to its head and unfolds it", async () => {
    const lane = flightplan.lane(/^amd64 on jammy/);
    await lane.focus();
    await page.keyboard.press("Space");
    await expect(lane).toHaveAttribute("aria-expanded", "false");
    await expect(flightplan.entry("build-snap 0, focal, on amd64, stage 1 of 2")).toHaveCount(0);
    await page.keyboard.press("Space");
    await expect(flightplan.entry("build-snap 0, focal, on amd64, stage 1 of 2")).toBeAttached();
  });

  await test.step("zooms by buttons and fits", async () => {
    await expect(page.getByRole("button", { name: /^Zoom 100 %/ })).toBeVisible();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect(page.getByRole("button", { name: /^Zoom 125 %/ })).toBeVisible();
    await page.getByRole("button", { name: "Fit" }).click();
    await expect(page.locator(".react-flow").getByText("the latest of bionic, focal, jammy")).toBeInViewport();
  });

  await test.step("keeps zoom and place while the text is edited", async () => {
    await page.getByRole("button", { name: "Zoom in" }).click();
    const head = page.locator(".react-flow").getByText("the latest of", { exact: false }).first();
    const before = await head.boundingBox();
    await flightplan.editor.getByText("run:").first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" --verbose");
    await expect(flightplan.editor).toContainText("--verbose");
    expect(await head.boundingBox()).toEqual(before);
    await page.keyboard.type(": [");
    await expect(flightplan.verdict).toBeVisible();
    expect(await head.boundingBox()).toEqual(before);
  });
});

test("plans what is pasted and typed, and says what is refused, dropped or not built today", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("plans what is pasted", async () => {
    await flightplan.paste(
      "pipeline: [build]\njobs:\n  build:\n    series: noble\n    architectures: riscv64\n    run: make\n",
    );
    await expect(flightplan.lane(/^riscv64 on noble, build farm job, 1 entry/)).toBeAttached();
    await expect(flightplan.lane(/amd64/)).toHaveCount(0);
  });

  await test.step("plans while somebody types", async () => {
    await flightplan.paste(workedExample);
    await flightplan.editor.getByText("amd64, arm64").first().click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(", s390x");
    await expect(flightplan.lane(/^s390x on focal, build farm job, 1 entry/)).toBeAttached();
  });

  await test.step("keeps the last good plan, labelled in words, while the text is broken", async () => {
    await flightplan.paste(workedExample);
    await flightplan.paste(`${workedExample}  broken: [\n`);
    await expect(flightplan.verdict).toContainText("Launchpad cannot load this file and builds nothing.");
    await expect(page.getByText("Stale: the plan of the text before the error")).toBeVisible();
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();

    await flightplan.paste(workedExample);
    await expect(page.getByText("Stale: the plan of the text before the error")).toBeHidden();
    await expect(flightplan.verdict).toBeHidden();
  });

  await test.step("refuses as Launchpad does, in its words, with the lanes that would have been", async () => {
    await flightplan.paste(crossArchitecture);
    await expect(flightplan.verdict).toContainText("Launchpad refuses this pipeline and builds nothing.");
    await expect(flightplan.verdict).toContainText(
      "Job test would run on arm64, but the previous job lint in the same pipeline would not",
    );
    await expect(flightplan.lane(/^arm64 on jammy, withheld/)).toBeAttached();
    await expect(page.locator(".react-flow").getByText("cannot", { exact: true })).toBeVisible();
  });

  await test.step("says why an entry has no lane at all", async () => {
    await flightplan.paste("pipeline: [t]\njobs:\n  t: {series: jammy, architectures: [amd64], run: make}\n");
    await page.getByRole("button", { name: "jammy", exact: true }).click();
    await expect(page.getByText("Nothing to draw")).toBeVisible();
    await expect(page.getByRole("region", { name: "Entries without a lane" })).toContainText(
      "t:0 is for jammy, which is not one of the target series.",
    );
    await page.getByRole("button", { name: "all", exact: true }).click();
    await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
  });

  await test.step("scrolls by the plain wheel and zooms by Ctrl with the wheel", async () => {
    await flightplan.chooseExample("A whole release");
    await expect(flightplan.lane(/^s390x on noble/)).toBeAttached();
    const head = page.locator(".react-flow").getByText("the latest of focal, jammy, noble, plucky").first();
    const before = await head.boundingBox();
    const zoom = page.getByRole("button", { name: /^Zoom \d+ %/ });
    const percentage = (await zoom.textContent()) ?? "";
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, 120);
    await expect.poll(async () => (await head.boundingBox())?.y).toBeLessThan((before?.y ?? 0) - 50);
    await expect(zoom).toHaveText(percentage);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect(zoom).not.toHaveText(percentage);
  });

  await test.step("plans as deployed today, and counts the differences", async () => {
    await flightplan.paste(dialectsDiffer);
    await expect(flightplan.lane(/^s390x on focal, build farm job/)).toBeAttached();
    await expect(page.getByRole("radio", { name: "Both 2 differences" })).toBeVisible();
    await page.getByRole("radio", { name: "As deployed" }).check();
    await expect(flightplan.lane(/^s390x, withheld: silently not built/)).toBeAttached();
    await expect(flightplan.entry("unit 1, jammy, on amd64, stage 1 of 1, step 2 of 2")).toBeAttached();
  });
});
