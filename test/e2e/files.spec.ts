import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  dragPaths,
  dropFiles,
  readStored,
  withoutPickers,
  withSavePicker,
  writeStored,
} from "../support/dropped-files.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";

const pipeline = (job: string) =>
  `pipeline: [${job}]\njobs:\n  ${job}: {series: jammy, architectures: amd64, run: make}\n`;

/** The name of the file in the header, and whether it is edited. */
function fileName({ page }: FlightplanPage) {
  return page
    .getByRole("banner")
    .getByRole("paragraph")
    .filter({ hasText: /^File / });
}

async function chooseInMenu({ page }: FlightplanPage, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

test.describe("in a browser without dialogs for files", () => {
  test.beforeEach(async ({ page }) => withoutPickers(page));

  test("opens files, saves them, and goes back to the text before", async ({ flightplan, page, screenReader }) => {
    await flightplan.open();

    await test.step("opens a file and saves it to the byte, with what was typed in its line endings", async () => {
      const source = `\uFEFF${pipeline("lint").replaceAll("\n", "\r\n")}`;
      const chooser = page.waitForEvent("filechooser");
      await chooseInMenu(flightplan, /^Open a file…/);
      await (await chooser).setFiles({ name: ".launchpad.yaml", mimeType: "", buffer: Buffer.from(source) });
      await expect(flightplan.lane(/^amd64 on jammy/)).toBeAttached();
      await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");
      await expect(page).toHaveTitle(/^\.launchpad\.yaml · /);
      await screenReader.hears("The text was replaced by the file .launchpad.yaml.");

      // While typing, and in a dialog.
      await flightplan.editor.focus();
      const untouched = page.waitForEvent("download");
      await page.keyboard.press("ControlOrMeta+s");
      expect(readFileSync(await (await untouched).path(), "utf8")).toBe(source);
      await screenReader.hears(/Downloaded \.launchpad\.yaml\. Most browsers take the dot off/);

      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.type("# and more\n");
      await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml edited");
      await expect(page).toHaveTitle(/^\.launchpad\.yaml, edited · /);
      await flightplan.openPalette();
      const typed = page.waitForEvent("download");
      await page.keyboard.press("ControlOrMeta+s");
      const download = await typed;
      expect(readFileSync(await download.path(), "utf8")).toBe(`${source}# and more\r\n`);
      expect(download.suggestedFilename()).toBe("launchpad.yaml");
      await page.keyboard.press("Escape");
      await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");

      // The tab's draft knows the file, and how it was written.
      await page.reload();
      await flightplan.ready();
      await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");
      const reloaded = page.waitForEvent("download");
      await page.keyboard.press("ControlOrMeta+s");
      expect(readFileSync(await (await reloaded).path(), "utf8")).toBe(`${source}# and more\r\n`);
    });

    await test.step("goes back from a file to the text before, by the notice and in the editor, each with its own name", async () => {
      await dropFiles(page, [{ name: "one.yaml", content: pipeline("one").replaceAll("\n", "\r\n") }]);
      await expect(fileName(flightplan)).toHaveText("File one.yaml");
      await dropFiles(page, [{ name: "two.yaml", content: pipeline("two") }], ".cm-content");
      await expect(fileName(flightplan)).toHaveText("File two.yaml");
      await expect.poll(() => flightplan.text()).toBe(pipeline("two"));
      await flightplan.notices.getByRole("button", { name: "Undo" }).click();
      await expect(fileName(flightplan)).toHaveText("File one.yaml");
      await expect.poll(() => flightplan.text()).toBe(pipeline("one"));

      await flightplan.editor.focus();
      await page.keyboard.press("ControlOrMeta+z");
      await expect(fileName(flightplan)).toHaveText("File two.yaml");
      await page.keyboard.press("ControlOrMeta+z");
      await expect(fileName(flightplan)).toHaveText("File one.yaml");
      const download = page.waitForEvent("download");
      await page.keyboard.press("ControlOrMeta+s");
      expect(readFileSync(await (await download).path(), "utf8")).toBe(pipeline("one").replaceAll("\n", "\r\n"));
      await flightplan.chooseExample("One job");
      await expect(fileName(flightplan)).toHaveCount(0);
    });
  });
});

test("lets one of several files be chosen by keyboard", async ({ flightplan, page }) => {
  await flightplan.open();
  await page.getByRole("button", { name: "Help and shortcuts" }).click();
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await dropFiles(
    page,
    [
      { name: "picture.png", content: [0x89, 0x50, 0x4e, 0x47, 0, 0] },
      { name: "big.yaml", content: "", size: 2 ** 20 + 1 },
      { name: "notes.txt", content: "a: b" },
      { name: "other.yml", content: pipeline("other") },
      { name: ".launchpad.yaml", content: pipeline("mine") },
    ],
    "[role=dialog]",
  );
  const dialog = page.getByRole("dialog", { name: "Which file?" });
  await expect(dialog.getByRole("button", { name: ".launchpad.yaml" })).toBeFocused();
  await expect(dialog.getByRole("listitem")).toHaveText([
    /^\.launchpad\.yaml YAML, 80 bytes$/,
    /^other\.yml YAML, 82 bytes$/,
    /^picture\.png Looks binary, 6 bytes$/,
    /^notes\.txt Text, 4 bytes$/,
    /^big\.yaml Too large, 1\.1 MiB$/,
  ]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(flightplan.entry(/^other 0, jammy/)).toBeAttached();
  await expect(fileName(flightplan)).toHaveText("File other.yml");
});

test("says why it opens no bad file, one after another, and loses nothing", async ({
  flightplan,
  page,
  screenReader,
}) => {
  await flightplan.open();
  await flightplan.paste(pipeline("mine"));
  const latin = [...Buffer.from(`# K\u00e4se\n${pipeline("kaese")}`, "latin1")];
  const wide = [0xff, 0xfe, ...Buffer.from(pipeline("wide"), "utf16le")];
  const says = async (words: string | RegExp) => {
    await expect(flightplan.notices).toContainText(words);
    await expect.poll(() => flightplan.text()).toBe(pipeline("mine"));
    expect(new URL(page.url()).pathname).toBe("/");
  };
  await dropFiles(page, [{ name: "big.yaml", content: "", size: 2 ** 20 + 1 }]);
  await says("big.yaml is too large: it has 1.1 MiB, and up to 1 MiB can be opened.");
  await screenReader.hears(/^big\.yaml is too large/);
  await dropFiles(page, [{ name: "picture.png", content: [0x89, 0x50, 0x4e, 0x47, 0, 0] }]);
  await says("picture.png is not a text: it holds binary data.");
  await dropFiles(page, [{ name: "empty.yaml", content: "" }]);
  await says("empty.yaml is empty.");
  await dropFiles(page, [{ name: "damaged.yaml", content: [0xff, 0xfe, 0x00, 0xd8] }]);
  await says("damaged.yaml is damaged:");
  await dropFiles(page, [{ name: "latin.yaml", content: latin }]);
  await says("latin.yaml is not in UTF-8: line 1 has the byte 0xE4.");

  await flightplan.notices.getByRole("button", { name: "Open as Windows-1252" }).click();
  await expect(flightplan.editorLines.first()).toHaveText("# Käse");
  await expect(flightplan.notices).toContainText("latin.yaml was read as Windows-1252. Saving writes UTF-8.");
  await dropFiles(page, [{ name: "wide.yaml", content: wide }]);
  await expect(flightplan.entry(/^wide 0, jammy/)).toBeAttached();
  await expect(flightplan.notices).toContainText("wide.yaml was read as UTF-16.");

  // What is dragged from another page, and a copied file.
  await page.locator("main").evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/uri-list", "https://example.com/.launchpad.yaml");
    for (const type of ["dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await expect(flightplan.notices).toContainText("That is a link, not a file.");
  await page.locator("main").evaluate((target, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([content], "copied.yaml"));
    clipboardData.setData("text/plain", "/media/copied.yaml");
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, pipeline("copied"));
  await expect(flightplan.entry(/^copied 0, jammy/)).toBeAttached();
});

test("opens what is dragged in from the system, a folder too, and saves it in its place", async ({
  flightplan,
  page,
}, testInfo) => {
  const folder = testInfo.outputPath("project");
  const file = join(folder, ".launchpad.yaml");
  mkdirSync(join(folder, "empty", "deep"), { recursive: true });
  writeFileSync(file, pipeline("inside"));
  await flightplan.open();

  await dragPaths(page, [file], ["dragEnter", "dragOver"]);
  await expect(page.getByText("Drop to open")).toBeVisible();
  await page.mouse.move(100, 100);
  await expect(page.getByText("Drop to open")).toHaveCount(0);

  await dragPaths(page, [join(folder, "empty")], ["dragEnter", "dragOver", "drop"]);
  await expect(flightplan.notices).toContainText("empty has no .launchpad.yaml");
  await dragPaths(page, [folder], ["dragEnter", "dragOver", "drop"]);
  await expect(flightplan.entry(/^inside 0, jammy/)).toBeAttached();
  await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");
  await expect(page.getByText("Drop to open")).toHaveCount(0);
});

test("writes a file back in its place, and over what another program wrote only when told to", async ({
  flightplan,
  page,
}) => {
  await withSavePicker(page, ".launchpad.yaml");
  await flightplan.open();
  await flightplan.paste(pipeline("one"));
  await page.keyboard.press("ControlOrMeta+s");
  await expect(flightplan.notices).toContainText("Saved .launchpad.yaml.");
  expect(await readStored(page, ".launchpad.yaml")).toBe(pipeline("one"));
  await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");

  // From here on nobody is asked where.
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await flightplan.paste(pipeline("two"));
  await expect(fileName(flightplan)).toContainText("edited");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");
  expect(await readStored(page, ".launchpad.yaml")).toBe(pipeline("two"));

  // Nor after a reload: the tab's draft knows the place, and somebody who saves can be asked for permission.
  await flightplan.paste(pipeline("reloaded"));
  await page.reload();
  await page.evaluate(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await flightplan.ready();
  await expect(fileName(flightplan)).toContainText("edited");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(fileName(flightplan)).toHaveText("File .launchpad.yaml");
  expect(await readStored(page, ".launchpad.yaml")).toBe(pipeline("reloaded"));

  await writeStored(page, ".launchpad.yaml", pipeline("theirs"));
  await flightplan.paste(pipeline("three"));
  await page.keyboard.press("ControlOrMeta+s");
  await expect(flightplan.notices).toContainText(".launchpad.yaml was changed by something else");
  expect(await readStored(page, ".launchpad.yaml")).toBe(pipeline("theirs"));
  await flightplan.notices.getByRole("button", { name: "Open what is there" }).click();
  await expect(flightplan.entry(/^theirs 0, jammy/)).toBeAttached();
  await flightplan.notices.getByRole("button", { name: "Undo" }).click();
  await expect(flightplan.entry(/^three 0, jammy/)).toBeAttached();
  await page.keyboard.press("ControlOrMeta+s");
  await flightplan.notices.getByRole("button", { name: "Save it anyway" }).click();
  await expect(flightplan.notices).toContainText("Saved .launchpad.yaml.");
  expect(await readStored(page, ".launchpad.yaml")).toBe(pipeline("three"));

  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException("No.", "NotAllowedError"));
  });
  await flightplan.paste(pipeline("four"));
  await page.keyboard.press("ControlOrMeta+s");
  await expect(flightplan.notices).toContainText("the browser was not allowed to write it. Your text is still here.");
  const download = page.waitForEvent("download");
  await flightplan.notices.getByRole("button", { name: "Save as…" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toBe(pipeline("four"));
});

test("goes the way of all browsers where a dialog for files cannot be shown", async ({ flightplan, page }) => {
  await flightplan.open();
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("ControlOrMeta+o");
  await (await chooser).setFiles({ name: "a.yaml", mimeType: "", buffer: Buffer.from(pipeline("picked")) });
  await expect(flightplan.entry(/^picked 0, jammy/)).toBeAttached();
  const download = page.waitForEvent("download");
  await page.keyboard.press("ControlOrMeta+s");
  expect(readFileSync(await (await download).path(), "utf8")).toBe(pipeline("picked"));
  await expect(flightplan.notices).toContainText("Downloaded a.yaml.");
});
