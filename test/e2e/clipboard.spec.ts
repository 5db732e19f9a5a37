import { expect, test } from "../support/flightplan-test.ts";
import { workedExample } from "../support/pipelines.ts";

const refused = "The browser did not allow copying.";

test("says where copying is refused, and what to do instead, wherever something is copied", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
  });
  await flightplan.open();
  await flightplan.paste(workedExample);
  await test.step("a button of the details says so on itself, and what to do instead", async () => {
    await flightplan.entry(/^test-snap 0, bionic, on amd64/).focus();
    await page.keyboard.press("Enter");
    const copy = flightplan.details.getByRole("button", { name: "Copy the command" });
    await copy.click();
    await expect(copy).toHaveText("Not copied");
    await expect(copy).toHaveAttribute("title", `${refused} Select the text and copy it by hand.`);
    await screenReader.hears(`${refused} Select the text and copy it by hand.`);
    await page.keyboard.press("Escape");
    await expect(flightplan.details).toBeHidden();
  });

  await test.step("the table says so at its foot, and offers the file", async () => {
    await page.getByRole("radio", { name: "Table", exact: true }).check();
    const table = page.getByRole("region", { name: "Plan as a table" });
    await table.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("menuitem", { name: /^Copy as CSV/ }).click();
    await expect(table).toContainText(`${refused} Save it as a file instead.`);
    await screenReader.hears(`${refused} Save it as a file instead.`);
    await page.getByRole("radio", { name: "Picture", exact: true }).check();
  });

  await test.step("sharing selects what was to be copied, whatever it is", async () => {
    await flightplan.openShare();
    for (const [kind, copy] of [
      ["Link", "Copy link"],
      ["For a merge proposal", "Copy Markdown"],
    ] as const) {
      await flightplan.shareDialog.getByRole("radio", { name: kind, exact: true }).check();
      await expect(flightplan.shareText).not.toHaveValue("Planning…");
      await flightplan.shareDialog.getByRole("button", { name: copy }).click();
      await screenReader.hears(`${refused} It is selected: copy it by hand.`);
      await expect(flightplan.shareText).toBeFocused();
      const text = await flightplan.shareText.inputValue();
      expect(await page.evaluate(() => String(getSelection()))).toBe(text);
    }
    await expect(page).toHaveURL(/#1\./);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("copying a link at once shows it, to be copied by hand", async () => {
    await flightplan.openPalette("Copy a link to this plan");
    await page.keyboard.press("Enter");
    await screenReader.hears(`${refused} This is the link:`);
    const link = flightplan.notices.getByRole("textbox", { name: `${refused} This is the link:` });
    await expect(page).toHaveURL(/#1\./);
    await expect(link).toHaveValue(page.url());
  });

  await test.step("a command opens what was to be copied, and says why", async () => {
    await flightplan.openPalette("Copy the plan as text");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await expect(dialog.getByRole("textbox", { name: "Preview" })).toHaveValue(/test-snap:1/);
    await screenReader.hears(`${refused} Select the text and copy it by hand, or download it.`);
    await page.keyboard.press("Escape");
    await expect(flightplan.notices).toContainText(refused);
  });

  await test.step("the export says so beside its buttons, of a text and of a picture", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: "Markdown", exact: true }).check();
    await dialog.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect(dialog.getByRole("status")).toHaveText(
      `${refused} Select the text above and copy it by hand, or download it.`,
    );
    await dialog.getByRole("radio", { name: "PNG", exact: true }).check();
    await dialog.getByRole("button", { name: "Copy picture" }).click();
    await expect(dialog.getByRole("status")).toHaveText(`${refused} Download it instead.`);
  });
});
