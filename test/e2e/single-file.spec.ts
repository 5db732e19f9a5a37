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
  await other.page.addInitScript(denyStorage);
  await other.page.goto(`${address}${encodeLink({ text: crossArchitecture }, { view: "diagram" })}`);
  await other.ready();
  await expect(other.verdict).toContainText("Job test would run on arm64");

  await learnAndRead(other, address);

  for (const one of [page, other.page]) await expect(one.locator("html")).not.toHaveAttribute("data-violation");
  expect([...asked].filter((protocol) => !["file:", "data:", "blob:"].includes(protocol))).toEqual([]);
  expect(site.requests).toEqual([]);
  await rm(folder, { recursive: true });
});

/** As a browser does that forbids pages on the disk to keep anything. */
function denyStorage() {
  for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  }
}

/** What else there is in that file, also where nothing is kept: telling and running a plan, lessons, the exam, the form for a lesson and its link, and the docs. */
async function learnAndRead(flightplan: FlightplanPage, address: string) {
  const { page } = flightplan;
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`${address}${encodeLink({ text: workedExample, account: { kind: "replay", step: 6 } })}`);
  const replay = page.getByRole("region", { name: "Replay" });
  await expect(replay.getByRole("heading", { name: "Filter by architecture" })).toBeVisible();
  await replay.getByRole("button", { name: "Close the replay" }).click();
  await page.getByRole("button", { name: "Explain", exact: true }).click();
  await expect(page.getByRole("complementary", { name: "Explanation" })).toContainText("amd64 on jammy (4 entries)");
  await page.getByRole("switch", { name: "Simulate" }).click();
  await expect(page.getByRole("region", { name: "Simulation" })).toContainText("Successfully built");

  await page.goto(`${address}#learn/stage-order`);
  await page.getByRole("button", { name: "This is my prediction" }).click();
  await expect(page.getByRole("heading", { name: "What happens" })).toBeFocused();
  await page.goto(`${address}#learn`);
  await page.getByRole("list", { name: "Exam" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: /^Question 1 of \d+$/ })).toBeVisible();

  // A question that is answered by marks is made of marks; where the clipboard is out of reach the link is shown.
  await page.goto(`${address}#learn/new`);
  await expect(page.getByText("This browser keeps nothing", { exact: false })).toBeVisible();
  await page.getByRole("combobox", { name: "It is answered by" }).selectOption("Entries or lanes to mark");
  const check = page.getByRole("region", { name: "Check of the lesson" });
  await expect(check).toContainText("has nothing marked yet");
  await page.getByRole("group", { name: "What is right" }).getByRole("checkbox", { name: "test:0 on amd64" }).check();
  await expect(page.getByRole("textbox", { name: "The answer" })).toHaveValue(
    /"right": \{"entries":\{"job":"test"\}\}/,
  );
  await expect(check).toContainText("It works");
  await check.getByRole("button", { name: "Try it" }).click();
  await expect(heading).toHaveText("My lesson");
  await page.getByRole("checkbox", { name: "test:0 on amd64" }).check();
  await page.getByRole("button", { name: "This is my prediction" }).click();
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();

  await page.goto(`${address}#docs/running/laptop`);
  await expect(heading).toHaveText("On the builder");
  await expect(page.locator("[data-section=laptop]")).toBeInViewport();
  await page.goto(`${address}#docs`);
  await page.getByRole("searchbox", { name: "Search the documentation" }).fill("vanish");
  await page.getByRole("link", { name: "Architectures that vanish" }).click();
  await expect(heading).toHaveText("Design and deployment");
  const figure = page.getByRole("figure", { name: "One stage becomes two steps." });
  await expect(figure.getByRole("button", { name: /^stage 1 of 1, step 2 of 2/ })).toBeAttached();
}
