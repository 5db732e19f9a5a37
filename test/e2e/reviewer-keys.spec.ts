import { encodeLink } from "../../src/permalink/encode-link.ts";
import { expect, test } from "../support/flightplan-test.ts";
import { KeyboardUser } from "../support/keyboard-user.ts";
import { workedExample } from "../support/pipelines.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** One more variant, and another command. */
const proposed = workedExample
  .replace("    matrix:\n", "    matrix:\n      - {series: jammy, architectures: [amd64]}\n")
  .replace("run: snapcraft", "run: snapcraft --verbose");

test("a reviewer without a mouse opens a comparison, reads it, goes to an entry, its details and the table, copies, and comes back", async ({
  flightplan,
  page,
  screenReader,
}) => {
  const user = new KeyboardUser(page);
  const comparison = page.getByRole("region", { name: "Comparison" });
  const heading = comparison.getByRole("heading", { name: /^\d+ differences from the old text$/ });
  await page.goto(`./${encodeLink({ text: proposed, compare: { text: workedExample } })}`);
  await expect(flightplan.editorLines.first()).toBeVisible();
  await screenReader.hears(/^\d+ differences\./);

  await test.step("the sentences are a part of the page, and lead to the picture and to their line", async () => {
    await user.goToPart(heading);
    await user.tabTo(comparison.getByRole("button", { name: /^test-snap:0 \(jammy\) is added/ }));
    await expect(page.locator("[data-difference][data-pointed]")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(flightplan.editor).toBeFocused();
    // From the text back to what was read.
    await user.goToPart(heading);
  });

  await test.step("both plans come after the sentences, and an entry says of which plan its details are", async () => {
    const list = page.getByRole("region", { name: "New, as a list" });
    await user.goToPart(page.getByRole("region", { name: "Old, as a list" }).getByRole("button", { name: /^amd64/ }));
    await user.press("F6");
    await expect(list.getByRole("button", { name: /^amd64/ })).toBeFocused();
    const added = list.getByRole("button", { name: /^test-snap 0, jammy, .*, added/ });
    await user.goTo(added, "ArrowDown", 8);
    await user.press("Enter");
    await expect(flightplan.details).toContainText("jammy, amd64, stage 2, in the new plan");
    await user.goToPart(flightplan.details.getByRole("heading", { level: 2 }));
    await user.press("Escape");
    await expect(flightplan.details).toHaveCount(0);
    await expect(added).toBeFocused();

    // The details of another entry are read from their beginning.
    const readFrom = () => flightplan.details.evaluate((panel) => panel.scrollTop);
    await user.press("Enter");
    await flightplan.details.evaluate((panel) => panel.scrollTo(0, 200));
    expect(await readFrom()).toBeGreaterThan(0);
    await user.press("ArrowDown", "Enter");
    await expect.poll(readFrom).toBe(0);
    await user.press("Escape");
    await expect(flightplan.details).toHaveCount(0);
  });

  await test.step("the table is two keys from the heading, and the sentences are copied as Markdown", async () => {
    await user.goToPart(heading);
    await user.tabTo(comparison.getByRole("radio", { name: "Side by side" }));
    await user.press("ArrowRight", "ArrowRight");
    const table = page.getByRole("table", { name: "Old and new: one entry a row" });
    await expect(table.getByRole("row").filter({ hasText: "not there" }).first()).toContainText("stage 2, runs");
    await user.tabTo(comparison.getByRole("button", { name: "Copy the sentences" }));
    await page.keyboard.press("Enter");
    await screenReader.hears("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^## What changes on the build farm\n\n- .*test-snap:0 \(jammy\) is added/s);
  });

  await test.step("what was chosen is reset, and the focus is on what can be chosen", async () => {
    await user.goToPart(page.getByRole("button", { name: "all", exact: true }));
    await user.press("Tab", "Space");
    await user.tabTo(page.getByRole("button", { name: "Reset", exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "all", exact: true })).toBeFocused();
    await expect(page.getByRole("button", { name: "Reset", exact: true })).toHaveCount(0);
  });

  await test.step("who reads what a problem means comes back to it, and to the comparison", async () => {
    await user.goToPart(flightplan.problems.getByRole("heading", { level: 2 }));
    const learn = flightplan.problems.getByRole("link", { name: /^Learn more, focal left standard support/ });
    await user.tabTo(learn);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#docs\//);
    await page.goBack();
    await expect(learn).toBeFocused();
    await expect(heading).toBeVisible();
  });
});
