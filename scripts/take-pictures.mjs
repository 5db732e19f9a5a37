// Takes the pictures of the README: `npm run build`, then `node scripts/take-pictures.mjs`.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { projectRoot } from "./support/commands.mjs";
import { launchArguments } from "./support/launch-arguments.mjs";
import { provideBrowser } from "./support/provide-browser.mjs";
import { serveFolder } from "./support/static-server.mjs";

const folder = join(projectRoot, "public", "pictures");

/** @typedef {import("playwright").Page} Page */
/** @type {readonly { name: string, colorScheme: "light" | "dark", reach: (page: Page) => Promise<void> }[]} */
const pictures = [
  { name: "page-light", colorScheme: "light", reach: pointAtEntry },
  { name: "page-dark", colorScheme: "dark", reach: pointAtEntry },
  { name: "both-light", colorScheme: "light", reach: showBothPlans },
  { name: "simulation-light", colorScheme: "light", reach: letOneFail },
];

const executablePath = await provideBrowser();
if (executablePath === null) process.exit(1);

await mkdir(folder, { recursive: true });
const site = await serveFolder(join(projectRoot, "dist"));
const browser = await chromium.launch({ executablePath, args: launchArguments });
for (const { name, colorScheme, reach } of pictures) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(site.url);
  await page.getByRole("textbox", { name: "Pipeline YAML" }).locator(".cm-line").first().waitFor();
  await page.getByRole("region", { name: "Problems" }).getByRole("listitem").first().waitFor();
  await page.getByRole("button", { name: "No tour" }).click();
  await reach(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`public/pictures/${name}.png`);
}
await browser.close();
await site.close();

/** @param {Page} page */
async function pointAtEntry(page) {
  await page.locator(".react-flow [data-entry]").filter({ hasText: "test-snap:0" }).first().hover();
}

/** @param {Page} page */
async function showBothPlans(page) {
  await page.getByRole("button", { name: "Examples" }).click();
  await page.getByRole("menuitem", { name: "Jobs in the same stage" }).click();
  await page.getByRole("radio", { name: /^Both/ }).check();
  await page.getByRole("button", { name: "Keep the text" }).click();
  await page.mouse.move(640, 20);
  await page.locator("[data-difference]").first().waitFor();
}

/** @param {Page} page */
async function letOneFail(page) {
  await page.getByRole("switch", { name: "Simulate" }).click();
  const entry = page.locator(".react-flow [data-entry]").filter({ hasText: "build-snap:0" }).first();
  await page.getByRole("slider", { name: /moment/i }).waitFor();
  await entry.click();
  await page.mouse.move(640, 20);
  await page.getByText("Failed to build").first().waitFor();
}
