import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

test("reaches everything by Tab, and lets shortcuts of one character be switched off", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await test.step("reaches everything on the page by Tab, the plan by one stop", async () => {
    const seen: string[] = [];
    await page.locator("body").press("Tab");
    for (let stop = 0; stop < 40; stop += 1) {
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return "";
        const label =
          element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent;
        return label?.trim() || (element.getAttribute("title") ?? "");
      });
      if (name === "") break;
      seen.push(name);
      // Tab belongs to the editor until Escape.
      if (name === "Pipeline YAML") await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
    }
    for (const wanted of [
      /^Skip to the plan/,
      /^Examples/,
      /^Share/,
      /^Theme/,
      /^Help/,
      /^Pipeline YAML/,
      /^bionic/,
      /^Dispatch on/,
      /^As designed/,
      /^Dropped/,
      /^amd64 on jammy/,
      /^Find in the plan/,
      /^Zoom in/,
      /^Fit/,
    ]) {
      expect(
        seen.filter((name) => wanted.test(name)),
        `${wanted}`,
      ).toHaveLength(1);
    }
  });

  await test.step("lets shortcuts of one character be switched off, and remembers it", async () => {
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Help" });
    await help.getByRole("switch", { name: /^Shortcuts of one character/ }).uncheck();
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await page.reload();
    await flightplan.ready();
    await flightplan.openPalette();
    await page.keyboard.press("Escape");
    await expect(flightplan.palette).toHaveCount(0);
    await page.getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("?");
    await page.keyboard.press("F6");
    await expect(flightplan.editor).toBeFocused();
    await expect(help).toHaveCount(0);

    await flightplan.openPalette("one character");
    await page.keyboard.press("Enter");
    await screenReader.hears("Shortcuts of one character are on.");
    await page.getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("?");
    await expect(help).toBeVisible();
  });
});

test("leads from part to part, into dialogs and out of the text, by keys that say where they work", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("skips to the plan without touching the address", async () => {
    const address = page.url();
    await page.locator("body").press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Plan", exact: true })).toBeFocused();
    expect(page.url()).toBe(address);
  });

  await test.step("lists the shortcuts on a question mark", async () => {
    await page.getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Help" });
    await expect(dialog).toContainText("Go to the next problem");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  await test.step("says of each shortcut where it works", async () => {
    await page.getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Help" });
    const keysBelow = (heading: string) =>
      dialog
        .getByRole("heading", { name: heading, exact: true })
        .locator("xpath=following-sibling::dl[1]")
        .locator("dt");
    await expect(keysBelow("Anywhere").first()).toHaveText("F6");
    await expect(keysBelow("Outside text fields").filter({ hasText: /^[A-Z]$/ })).toHaveCount(0);
    await expect(keysBelow("Outside text fields and the list of the plan")).toHaveText(["X", "R", "F", "M", "T", "E"]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("leaves all keys to a dialog while it is open", async () => {
    await page.getByRole("button", { name: "Farm", exact: true }).click();
    const farm = page.getByRole("dialog", { name: "Farm" });
    await expect(farm).toBeVisible();
    for (const key of ["F8", "F6", "?", "ControlOrMeta+k"]) await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toHaveCount(1);
    expect(await farm.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("walks the parts of the page with F6, there and back, also out of the editor", async () => {
    await flightplan.lane(/^amd64/).focus();
    await expect(flightplan.problems.getByRole("heading", { level: 2 })).toBeVisible();
    await expect(flightplan.lane(/^amd64/)).toBeAttached();
    const stops = [
      page.getByRole("button", { name: "File", exact: true }),
      flightplan.editor,
      flightplan.problems.getByRole("heading", { level: 2 }),
      page.getByRole("button", { name: "all", exact: true }),
      flightplan.lane(/^amd64 on jammy/),
    ];
    for (const stop of stops) {
      await page.keyboard.press("F6");
      await expect(stop).toBeFocused();
    }
    await page.keyboard.press("F6");
    await expect(page.getByRole("button", { name: "File", exact: true })).toBeFocused();
    for (const stop of stops.toReversed()) {
      await page.keyboard.press("Shift+F6");
      await expect(stop).toBeFocused();
    }
  });

  await test.step("moves through the plan by arrows, opens details by Enter and closes them by Escape", async () => {
    await flightplan.paste(workedExample);
    await flightplan.lane(/^amd64 on jammy/).focus();
    await page.keyboard.press("ArrowRight");
    await expect(flightplan.entry(/^stage 1 of 2/).first()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(flightplan.entry("build-snap 0, focal, on amd64, stage 1 of 2")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toContainText("lpci -v run-one --output-directory /build/output build-snap 0");
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
    await expect(flightplan.entry("build-snap 0, focal, on amd64, stage 1 of 2")).toBeFocused();
    await page.keyboard.press("End");
    await expect(flightplan.entry("test-snap 2, jammy, on arm64, stage 2 of 2")).toBeFocused();
  });

  await test.step("leaves the text by Escape and Tab also where Escape closes something first", async () => {
    await flightplan.paste(workedExample);
    await page.keyboard.press("F8");
    await expect(page.locator(".cm-tooltip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(".cm-tooltip")).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(flightplan.editor).not.toBeFocused();
    await expect.poll(() => flightplan.text()).toBe(workedExample);
  });

  await test.step("leaves the editor by Escape, then Tab", async () => {
    await flightplan.editor.click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(flightplan.editor).not.toBeFocused();
  });

  await test.step("walks into the details where they are open, and to a notice", async () => {
    await flightplan.chooseExample("One job");
    await expect(flightplan.notices).toBeVisible();
    await flightplan.lane(/^amd64/).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(flightplan.details).toBeVisible();
    await page.keyboard.press("F6");
    await expect(flightplan.details.getByRole("heading", { level: 2 })).toBeFocused();
    await page.keyboard.press("F6");
    await expect(flightplan.notices.getByRole("button", { name: "Undo" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("types a question mark in the editor", async () => {
    await flightplan.editor.click();
    await page.keyboard.type("?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("leaves the text by Escape and Tab also where somebody listens in between", async () => {
    const text = await flightplan.text();
    await flightplan.editor.click();
    await page.keyboard.press("Escape");
    // Five seconds go by.
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 5_000;
    });
    await page.keyboard.press("Tab");
    await expect(flightplan.editor).not.toBeFocused();
    await expect.poll(() => flightplan.text()).toBe(text);
  });
});
