import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { manyVariants } from "../support/page-texts.ts";
import { crossArchitecture, workedExample } from "../support/pipelines.ts";

test.use({ isApart: true });

test("is all of Flightplan in one file, opened from the file system", async ({ flightplan, page, context, site }) => {
  // Alone in a folder, as it is handed around.
  const folder = await mkdtemp(join(tmpdir(), "flightplan-file-"));
  const file = join(folder, "flightplan.html");
  await copyFile(fileURLToPath(new URL("../../dist/flightplan.html", import.meta.url)), file);
  const address = pathToFileURL(file).href;
  const asked = new Set<string>();
  context.on("request", (request) => asked.add(new URL(request.url()).protocol));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset["violation"] = `${violatedDirective} ${blockedURI}`;
    });
  });

  await page.goto(address);
  await flightplan.ready();
  await flightplan.paste(crossArchitecture);
  await expect(flightplan.verdict).toContainText("Job test would run on arm64");

  // A worker plans this.
  await flightplan.paste(manyVariants(5_000));
  await expect(flightplan.lane(/^amd64 on jammy, build farm job, 5,000 entries/)).toBeAttached();

  await flightplan.paste(workedExample);
  await expect(flightplan.lane(/^amd64 on jammy, build farm job, 4 entries/)).toBeAttached();
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: /PNG/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  await page.keyboard.press("Escape");
  await flightplan.openPalette("table");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table")).toBeVisible();

  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toContainText("Flightplan was opened as a file");
  await page.getByRole("radio", { name: /Embed/ }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toContainText("A frame needs a Flightplan on the web.");
  await page.keyboard.press("Escape");

  // A link to it is the file's own address; one with a view opens the page, as no other one is there.
  const other = new FlightplanPage(await context.newPage());
  await other.page.goto(`${address}${encodeLink({ text: crossArchitecture }, { view: "diagram" })}`);
  await other.ready();
  await expect(other.verdict).toContainText("Job test would run on arm64");

  await expect(page.locator("html")).not.toHaveAttribute("data-violation");
  expect([...asked].filter((protocol) => !["file:", "data:", "blob:"].includes(protocol))).toEqual([]);
  expect(site.requests).toEqual([]);
  await rm(folder, { recursive: true });
});
