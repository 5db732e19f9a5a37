import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

test("explains words, completes them, and shows hints behind lines", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("explains a word under the pointer", async () => {
    await flightplan.paste(workedExample);
    await flightplan.editor.getByText("test-snap", { exact: true }).hover();
    await expect(page.locator(".cm-tooltip")).toContainText("Stage 2 of 2.");
    await page.mouse.move(0, 0);
    await expect(page.locator(".cm-tooltip")).toHaveCount(0);
  });

  await test.step("explains the word at the caret by keyboard, aloud, with its problem and the line's hint", async () => {
    await flightplan.paste(workedExample);
    // What is announced stands there for a moment only.
    const told = await page.locator(".cm-announced").evaluateHandle((place) => {
      const heard: string[] = [];
      new MutationObserver(() => heard.push(place.textContent)).observe(place, { childList: true });
      return heard;
    });
    const tooltip = page.locator(".cm-tooltip");
    // The end of the line `- series: bionic`.
    await page.keyboard.press("ControlOrMeta+Home");
    for (let line = 1; line < 11; line += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("F2");
    await expect(tooltip).toContainText("Standard support ended on 2023-05-31.");
    await expect(tooltip).toContainText("→ test-snap:0");
    await expect(tooltip).toContainText("bionic left standard support");
    await expect
      .poll(() => told.evaluate((heard) => heard.join("\n")))
      .toMatch(/left standard support.*bionic: Ubuntu 18\.04 LTS\..*This line: → test-snap:0\./);
    // Once more leads into it, Escape back.
    await page.keyboard.press("F2");
    await expect(tooltip.getByRole("link", { name: /^Learn more, / }).first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(tooltip).toBeHidden();
    await expect(flightplan.editor).toBeFocused();
  });

  await test.step("offers nothing inside a command", async () => {
    await flightplan.paste("jobs:\n  build:\n    run: |\n      ");
    await page.keyboard.type("series plugin");
    await page.keyboard.press("Control+Space");
    await page.keyboard.type(" matrix");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    expect(await flightplan.text()).toContain("      series plugin matrix");
  });

  await test.step("takes nothing by Enter or Tab that nobody chose", async () => {
    const { keyboard } = page;
    const list = page.getByRole("listbox", { name: "What can be written here" });
    await flightplan.paste("jobs:\n  build:\n    series: ");
    await keyboard.type("jammy");
    await expect(list).toBeVisible();
    await keyboard.press("Enter");
    await keyboard.type("run: make");
    await expect(list).toBeHidden();
    await keyboard.press("Enter");
    await keyboard.type("roo");
    await expect(list).toBeVisible();
    await keyboard.press("Escape");
    await expect(list).toBeHidden();
    await keyboard.press("Enter");
    await expect.poll(() => flightplan.text()).toBe("jobs:\n  build:\n    series: jammy\n    run: make\n    roo\n    ");

    await keyboard.type("pl");
    await expect(list).toBeVisible();
    await keyboard.press("Escape");
    await keyboard.press("Escape");
    await keyboard.press("Tab");
    await expect(flightplan.editor).not.toBeFocused();
  });

  await test.step("writes a whole pipeline from nothing, by keyboard and completions", async () => {
    const { keyboard } = page;
    const list = page.getByRole("listbox", { name: "What can be written here" });
    await flightplan.paste("");
    await keyboard.press("Delete");
    await expect(page.getByText("No pipeline yet", { exact: true })).toBeVisible();

    /** Takes the choice of a name once it is the marked one. */
    const take = async (name: RegExp, key = "Enter") => {
      await expect(list.getByRole("option", { name, selected: true })).toBeVisible();
      // The list takes no keys in its first 75 milliseconds, lest somebody chooses who had not seen it.
      const seen = await page.evaluate(() => performance.now());
      await page.waitForFunction((since) => performance.now() > since + 75, seen);
      await keyboard.press(key);
    };

    await keyboard.press("Control+Space");
    await take(/^pipeline ?, required, list$/);
    await keyboard.type("build");
    await keyboard.press("Enter");
    await keyboard.press("Backspace");
    await keyboard.type("jo");
    await take(/^jobs ?, required, mapping$/);
    await take(/^build ?, in the pipeline, not defined yet$/);
    await take(/^series ?, required, series$/);
    await keyboard.type("ja");
    await take(/^jammy ?, 22\.04 LTS$/, "Tab");
    await keyboard.press("Enter");
    await keyboard.type("ar");
    await take(/^architectures ?, required, list$/);
    await take(/^amd64 ?, buildable in jammy$/);
    await keyboard.type(", ar");
    await take(/^arm64 ?, buildable in jammy$/);
    await keyboard.press("End");
    await keyboard.press("Enter");
    await keyboard.type("run");
    await take(/^run ?, text$/);
    await keyboard.type("make");

    await expect
      .poll(() => flightplan.text())
      .toBe(
        [
          "pipeline:",
          "  - build",
          "jobs:",
          "  build:",
          "    series: jammy",
          "    architectures: [amd64, arm64]",
          "    run: make",
        ].join("\n"),
      );
    await expect(flightplan.lane(/^arm64 on jammy/)).toBeAttached();
  });

  await test.step("shows hints behind lines, follows edits with them, and hides them for good", async () => {
    await flightplan.paste(workedExample);
    const hints = page.locator(".cm-hint");
    const hint = (text: string) => page.locator(`.cm-line:has-text("${text}") .cm-hint`);
    await expect(hint("test-snap:")).toHaveAttribute("data-hint", "→ 3 variants, 5 entries");
    await page.getByRole("radio", { name: /As deployed/ }).check({ force: true });
    await expect(hint("test-snap:")).toHaveAttribute("data-hint", "→ 3 variants, 5 entries");

    // A text that cannot be planned keeps them where they belong.
    await flightplan.editor.focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.type("[");
    await expect(flightplan.verdict).toBeVisible();
    await expect(hint("test-snap:")).toHaveAttribute("data-hint", "→ 3 variants, 5 entries");

    await page.keyboard.press("Backspace");
    await expect(flightplan.verdict).toBeHidden();

    await page.getByRole("switch", { name: "Hints" }).uncheck();
    await expect(hints).toHaveCount(0);
    await page.reload();
    await flightplan.ready();
    await expect(page.getByRole("switch", { name: "Hints" })).not.toBeChecked();
    await expect(hints).toHaveCount(0);
    await page.getByRole("switch", { name: "Hints" }).check();
    await expect(hints.first()).toBeVisible();
  });
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });
  test("takes a completion by touch, without a sideways scroll", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.getByRole("tab", { name: "YAML" }).click();
    await flightplan.paste("pipeline: [a1]\njobs:\n  a1:\n    architectures: amd64\n    ");
    await page.keyboard.type("se");
    await page.getByRole("option", { name: /^series/ }).tap();
    await page.getByRole("option", { name: /^noble/ }).tap();
    expect(await flightplan.text()).toContain("    series: noble");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(overflow).toBe(false);
  });
});
