// Takes the pictures of the README: `npm run build`, then `node scripts/take-pictures.mjs`.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { projectRoot } from "./support/commands.mjs";
import { launchArguments } from "./support/launch-arguments.mjs";
import { provideBrowser } from "./support/provide-browser.mjs";
import { serveFolder } from "./support/static-server.mjs";

const folder = join(projectRoot, "public", "pictures");

/** @type {readonly { name: string, colorScheme: "light" | "dark", width: number, height: number }[]} */
const pictures = [
  { name: "page-light", colorScheme: "light", width: 1280, height: 800 },
  { name: "page-dark", colorScheme: "dark", width: 1280, height: 800 },
];

const executablePath = await provideBrowser();
if (executablePath === null) process.exit(1);

await mkdir(folder, { recursive: true });
const site = await serveFolder(join(projectRoot, "dist"));
const browser = await chromium.launch({ executablePath, args: launchArguments });
for (const { name, colorScheme, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(site.url);
  await page.getByRole("textbox", { name: "Pipeline YAML" }).locator(".cm-line").first().waitFor();
  await page.locator(".react-flow [data-entry]").filter({ hasText: "test-snap:0" }).first().hover();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`public/pictures/${name}.png`);
}
await browser.close();
await site.close();
