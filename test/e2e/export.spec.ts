import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { changeLook } from "../support/change-look.ts";
import { expect, type FlightplanPage, test } from "../support/flightplan-test.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";
import { readXml } from "../support/read-xml.ts";
import { runOnFiles } from "../support/run-on-files.ts";

function exportOf(page: Page): Locator {
  return page.getByRole("dialog", { name: "Export" });
}

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Export" }).click();
  await expect(exportOf(page)).toBeVisible();
  return exportOf(page);
}

function format(dialog: Locator, name: string): Locator {
  return dialog.getByRole("radio", { name, exact: true });
}

/** What a click on *Download* gives. */
async function download(dialog: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = dialog.page().waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  return readDownload(await waiting);
}

async function readDownload(file: Download) {
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the terminal prints for a text. */
async function planInTerminal(text: string, args: readonly string[]): Promise<string> {
  const { stdout } = await runOnFiles(args, { "launchpad.yaml": text });
  return stdout;
}

/** Width and height in the head of a PNG. */
function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function openWith(flightplan: FlightplanPage, text: string): Promise<Locator> {
  await flightplan.paste(text);
  await expect(flightplan.list).toBeAttached();
  return openExport(flightplan.page);
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("takes a plan away in every form, of the same bytes as the terminal's, and remembers the form", async ({
  flightplan,
  page,
}) => {
  await flightplan.open();
  await test.step("downloads an SVG of the same bytes as the terminal's", async () => {
    const dialog = await openWith(flightplan, workedExample);
    await expect(format(dialog, "SVG")).toBeChecked();
    await expect(dialog.getByRole("radio", { name: "Light" })).toBeChecked();
    await expect(dialog.getByRole("img", { name: "The plan as it is exported" })).toBeVisible();
    const title = await dialog.getByRole("textbox", { name: "Title" }).inputValue();
    expect(title).toBe("build-snap, then test-snap");
    const light = await download(dialog);
    expect(light.name).toBe("flightplan-build-snap-then-test-snap.svg");
    readXml(light.bytes.toString("utf8"));
    const terminal = await planInTerminal(workedExample, ["--format", "svg", "--title", title]);
    expect(light.bytes.toString("utf8")).toBe(terminal);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("downloads and copies every form of words, of the same bytes as the terminal's", async () => {
    const dialog = await openWith(flightplan, workedExample);
    for (const [name, args, extension] of forms) {
      await test.step(name, async () => {
        await format(dialog, name).check();
        const title = args === "json" ? [] : ["--title", "build-snap, then test-snap"];
        const printed = await planInTerminal(workedExample, ["--format", args, ...title]);
        const file = await download(dialog);
        expect(file.name).toBe(`flightplan-build-snap-then-test-snap.${extension}`);
        expect(file.bytes.toString("utf8")).toBe(printed);
        await expect(dialog.getByRole("textbox", { name: "Preview" })).toHaveValue(printed);
        await dialog.getByRole("button", { name: /^Copy/ }).click();
        await expect(dialog.getByRole("status")).toContainText("Copied");
        await expect.poll(() => clipboard(page)).toBe(printed);
      });
    }
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("draws a PNG of the picture's size at each scale", async () => {
    const dialog = await openWith(flightplan, workedExample);
    await format(dialog, "SVG").check();
    const svg = (await download(dialog)).bytes.toString("utf8");
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    await format(dialog, "PNG").check();
    for (const scale of [1, 2, 4]) {
      const size = { width: (width ?? 0) * scale, height: (height ?? 0) * scale };
      const choice = dialog.getByRole("radio", { name: `${scale}×` });
      await expect(choice).toHaveAccessibleDescription(
        `${size.width.toLocaleString("en")} × ${size.height.toLocaleString("en")} pixels`,
      );
      await choice.check();
      const { name, bytes } = await download(dialog);
      expect(name).toBe(`flightplan-build-snap-then-test-snap${scale === 1 ? "" : `@${scale}x`}.png`);
      expect(pngSize(bytes)).toEqual(size);
    }
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("sets the words of a PNG in the page's own fonts", async () => {
    const dialog = await openWith(flightplan, workedExample);
    await format(dialog, "SVG").check();
    const svg = (await download(dialog)).bytes.toString("utf8");
    const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>build-snap, then test-snap</.exec(svg)?.map(Number) ?? [];
    await format(dialog, "PNG").check();
    await dialog.getByRole("radio", { name: "1×" }).check();
    const { bytes } = await download(dialog);

    // The title once more, by the page itself: over the PNG's own in the page's font nothing of that is left, in another much is.
    const leftOf = (font: string) =>
      page.evaluate(
        async ([png, fontOfTitle, left, baseline]) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext("2d");
          if (!context) return 0;
          context.drawImage(image, 0, 0);
          context.font = fontOfTitle;
          context.fontKerning = "none";
          context.fillStyle = context.strokeStyle = "#f6f4f1";
          context.lineWidth = 2;
          context.fillText("build-snap, then test-snap", left, baseline);
          context.strokeText("build-snap, then test-snap", left, baseline);
          const { data } = context.getImageData(left, baseline - 12, 200, 16);
          let dark = 0;
          for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 0) < 128) dark += 1;
          return dark;
        },
        [bytes.toString("base64"), font, x ?? 0, y ?? 0] as const,
      );
    expect(await leftOf('600 14px "Ubuntu Sans Variable"')).toBe(0);
    expect(await leftOf("600 14px monospace")).toBeGreaterThan(100);
    expect(await leftOf("600 14px sans-serif")).toBeGreaterThan(20);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("exports the plan that is shown where the text is broken, and says so", async () => {
    await flightplan.paste(workedExample);
    await flightplan.paste(`${workedExample}  broken: [\n`);
    await expect(flightplan.verdict).toBeVisible();
    const dialog = await openExport(page);
    await expect(dialog).toContainText("this is the plan of the text before it");
    await format(dialog, "Plan JSON").check();
    const { bytes } = await download(dialog);
    expect(bytes.toString("utf8")).toBe(await planInTerminal(workedExample, []));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("has nothing to export of an empty text", async () => {
    await flightplan.paste(" ");
    await expect(page.getByText("No pipeline yet", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Export" }).click();
    await expect(exportOf(page)).toContainText("There is nothing to export: the text is empty.");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("exports the other plan where both are shown", async () => {
    await flightplan.paste(dialectsDiffer);
    await page.getByRole("radio", { name: /^Both/ }).check();
    const dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "As deployed" }).check();
    await format(dialog, "Plan JSON").check();
    await expect(dialog.getByRole("textbox", { name: "Preview" })).toHaveValue(/"dialect": "deployed"/);
    const { name, bytes } = await download(dialog);
    expect(name).toMatch(/-deployed\.json$/);
    expect(bytes.toString("utf8")).toBe(await planInTerminal(dialectsDiffer, ["--dialect", "deployed"]));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("radio", { name: "As designed" }).check();
  });

  await test.step("draws in other colours, without dropped entries and with a link, as the terminal does", async () => {
    const dialog = await openWith(flightplan, crossArchitecture);
    await format(dialog, "SVG").check();
    await dialog.getByRole("radio", { name: "Dark" }).check();
    await dialog.getByRole("switch", { name: "Dropped entries" }).uncheck();
    await dialog.getByRole("textbox", { name: "Title" }).fill("");
    await expect(dialog).toContainText("It holds the whole text");
    await dialog.getByRole("switch", { name: "Link below the plan" }).check();
    const { name, bytes } = await download(dialog);
    expect(name).toBe("flightplan.svg");
    const svg = bytes.toString("utf8");
    const link = /href="([^"]+)"/.exec(svg)?.[1] ?? "";
    expect(link).toMatch(new RegExp(`^${page.url().split("#")[0]}#1\\.`));
    const args = ["--format", "svg", "--theme", "dark", "--without-dropped", "--link", link];
    expect(svg).toBe(await planInTerminal(crossArchitecture, args));
    await page.goto("about:blank");
    await page.goto(link);
    await expect(flightplan.verdict).toBeVisible();
    await expect.poll(() => flightplan.text()).toBe(crossArchitecture);
  });

  await test.step("remembers the format, the colours and the scale", async () => {
    const dialog = await openWith(flightplan, workedExample);
    await format(dialog, "PNG").check();
    await dialog.getByRole("radio", { name: "4×" }).check();
    await dialog.getByRole("radio", { name: "Dark" }).check();
    await page.reload();
    await flightplan.ready();
    await openExport(page);
    await expect(format(dialog, "PNG")).toBeChecked();
    await expect(dialog.getByRole("radio", { name: "4×" })).toBeChecked();
    await expect(dialog.getByRole("radio", { name: "Dark" })).toBeChecked();
  });
});

const forms = [
  ["Text", "text", "txt"],
  ["Markdown", "markdown", "md"],
  ["Mermaid", "mermaid", "mmd"],
  ["Plan JSON", "json", "json"],
] as const;

test("is all there by keyboard, by commands, and as a picture in the clipboard", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("is all there by keyboard", async () => {
    await page.getByRole("button", { name: "Fit" }).focus();
    await page.keyboard.press("e");
    const dialog = exportOf(page);
    await expect(format(dialog, "SVG")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(format(dialog, "PNG")).toBeChecked();
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("radio", { name: "2×" })).toBeFocused();
    for (const name of ["Light", "Dropped entries", "Title", "Link below the plan", "Download"]) {
      await page.keyboard.press("Tab");
      await expect(dialog.locator(":focus")).toHaveAccessibleName(name);
    }
    const waiting = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await readDownload(await waiting)).name).toMatch(/@2x\.png$/);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("button", { name: "Fit" })).toBeFocused();
  });

  await test.step("takes the plan away by commands, without the dialog", async () => {
    const run = async (title: string) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("dialog", { name: "Command palette" }).getByRole("combobox").fill(title);
      await page.keyboard.press("Enter");
    };
    await run("Copy the plan as Mermaid");
    await expect(flightplan.notices).toContainText("Copied the plan as Mermaid.");
    expect(await clipboard(page)).toContain("flowchart");
    const waiting = page.waitForEvent("download");
    await run("Download the plan as PNG");
    const { bytes } = await readDownload(await waiting);
    expect(pngSize(bytes).width).toBeGreaterThan(500);
    await expect(flightplan.notices).toContainText("Downloaded flightplan-build-snap-then-test-snap@2x.png.");
  });

  await test.step("copies a PNG as a picture, in the colours of the page to begin with", async () => {
    await changeLook(page, "dark");
    const dialog = await openWith(flightplan, workedExample);
    await expect(dialog.getByRole("radio", { name: "Dark" })).toBeChecked();
    await format(dialog, "PNG").check();
    await dialog.getByRole("button", { name: "Copy picture" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Copied the picture.");
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: all }) => all));
    expect(types).toContain("image/png");
  });
});

test("says what to do where the browser cannot copy or draw", async ({ flightplan, page }) => {
  await flightplan.open();
  await test.step("says where the clipboard is blocked, and leaves the text to be copied by hand", async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("no")) },
        configurable: true,
      });
    });
    const dialog = await openWith(flightplan, workedExample);
    await format(dialog, "Markdown").check();
    await dialog.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect(dialog.getByRole("status")).toContainText("The browser did not allow copying.");
    await dialog.getByRole("textbox", { name: "Preview" }).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement && getSelection()?.toString()),
      )
      .toContain("build-snap");
    await format(dialog, "PNG").check();
    await dialog.getByRole("button", { name: "Copy picture" }).click();
    await expect(dialog.getByRole("status")).toContainText("Download it instead.");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("opens where a command may not copy, with what was to be copied", async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    });
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("dialog", { name: "Command palette" }).getByRole("combobox").fill("Copy the plan as text");
    await page.keyboard.press("Enter");
    await expect(format(exportOf(page), "Text")).toBeChecked();
    await expect(exportOf(page).getByRole("textbox", { name: "Preview" })).toHaveValue(/test-snap:1/);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("says what to do where the browser cannot draw the picture", async () => {
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    const dialog = await openWith(flightplan, workedExample);
    await format(dialog, "PNG").check();
    await dialog.getByRole("button", { name: "Download" }).click();
    await expect(dialog.getByRole("status")).toContainText("Choose a smaller size, or SVG.");
  });
});

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test("exports from the menu, with nothing beside the screen", async ({ flightplan, page }) => {
    await flightplan.open();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Export the plan…" }).click();
    const dialog = exportOf(page);
    await format(dialog, "PNG").check();
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const { bytes } = await download(dialog);
    expect(pngSize(bytes).width).toBeGreaterThan(500);
  });
});

test.describe("alone with its site", () => {
  test.use({ isApart: true });

  test("asks for nothing but the page's own files", async ({ flightplan, page, site }) => {
    await flightplan.open();
    const dialog = await openWith(flightplan, workedExample);
    await format(dialog, "PNG").check();
    await download(dialog);
    await page.getByRole("button", { name: "Close" }).click();
    for (const { method, path, status } of site.requests) {
      expect({ method, path, status }).toEqual({
        method: "GET",
        path: expect.stringMatching(/^\/([\w.-]+\.(js|svg|html)|assets\/[\w.-]+\.(js|css|woff2))?$/),
        status: 200,
      });
    }
  });
});
