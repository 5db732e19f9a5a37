import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { serveFolder } from "../../scripts/support/static-server.mjs";
import { axeFindings } from "../support/axe-findings.ts";
import { changeLook } from "../support/change-look.ts";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { crossArchitecture } from "../support/pipelines.ts";

const build = fileURLToPath(new URL("../../dist/", import.meta.url));

test.use({ isApart: true, serviceWorkers: "allow", sitePath: "/some/path/" });

/** Waits until all of the page is on the device, and comes from there. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

test("works without a network from the first visit on, also what nobody has opened yet", async ({
  flightplan,
  page,
  site,
  context,
  complaints,
}) => {
  await flightplan.open();
  await isKept(page);
  const asked = site.requests.map(({ path }) => path);
  expect(asked.filter((path) => !path.startsWith("/some/path/"))).toEqual([]);
  // The browser may look for a newer service worker, in vain.
  complaints.expected(/sw\.js/);
  await site.close();
  await context.setOffline(true);

  await page.getByRole("button", { name: "Export" }).click();
  await page.keyboard.press("Escape");
  await page.reload();
  await flightplan.ready();
  await flightplan.paste(crossArchitecture);
  await expect(flightplan.verdict).toContainText("Job test would run on arm64");
  await page.getByRole("button", { name: "Help and shortcuts" }).click();
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await page.keyboard.press("Escape");
  await flightplan.openPalette("dark theme");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  // A link with what some programs append to addresses.
  await page.goto("./?utm_source=chat");
  await flightplan.ready();
});

test("offers a newer version and never takes it unasked", async ({ context, complaints }) => {
  const folder = await mkdtemp(join(tmpdir(), "flightplan-update-"));
  await cp(build, folder, { recursive: true });
  const site = await serveFolder(folder);
  complaints.expected(new RegExp(`^request: ${site.url}`));
  const [one, other] = [new FlightplanPage(await context.newPage()), new FlightplanPage(await context.newPage())];
  const isNewer = ({ page }: FlightplanPage) => page.locator("html[data-newer]");

  for (const { page } of [one, other]) {
    await page.goto(site.url);
    await isKept(page);
  }
  await other.paste("# the other\npipeline: [lint]\n");
  await one.paste(crossArchitecture);
  await publishNewer(folder);

  await one.page.reload();
  await expect(one.notices).toContainText("A newer Flightplan is there.");
  expect(await axeFindings(one.page)).toEqual([]);
  for (const look of ["dark", "forced colours"] as const) {
    await changeLook(one.page, look);
    expect(await axeFindings(one.page, { only: { type: "rule", values: ["color-contrast"] } })).toEqual([]);
  }
  await one.page.emulateMedia({ colorScheme: null, forcedColors: null });
  await expect(isNewer(one)).toHaveCount(0);
  await expect(one.editor).toContainText("test");
  await one.notices.getByRole("button", { name: "Update later" }).click();
  await expect(one.notices).toHaveCount(0);

  const letGo = await holdMessages(one.page);
  await one.page.reload();
  await expect(isNewer(one)).toHaveCount(0);
  for (const each of [one, other]) await hasLoadedAll(each);
  await one.editor.focus();
  await one.notices.getByRole("button", { name: "Reload to update" }).click();
  await expect(one.notices).toContainText("The newer Flightplan is taking over.");
  await expect(one.notices.getByRole("button", { name: "Reload to update" })).toHaveCount(0);
  await expect(one.editor).toBeFocused();
  await expect(isNewer(one)).toHaveCount(0);
  await letGo();
  await expect(isNewer(one)).toHaveCount(1);
  await expect(one.verdict).toContainText("Job test would run on arm64");

  await expect(other.notices).toContainText("Flightplan was updated in another tab.");
  await expect(isNewer(other)).toHaveCount(0);
  await expect(other.editor).toContainText("# the other");
  await other.notices.getByRole("button", { name: "Reload to update" }).click();
  await expect(isNewer(other)).toHaveCount(1);
  await expect(other.editor).toContainText("# the other");
  await site.close();
  await rm(folder, { recursive: true });
});

/**
 * Waits until a page has what it loads by itself after a while. A service worker that Chromium ends for a newer one, just when something is
 * asked of it, is taken to be at work for minutes.
 */
async function hasLoadedAll({ page }: FlightplanPage): Promise<void> {
  await page.waitForFunction(() => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    return ["PageDialog", "CommandPalette"].every((part) => loaded.some((name) => name.includes(`/${part}-`)));
  });
}

/** Holds back what the page tells a service worker, as a busy browser does, once it is opened anew, until the function that it returns is called. */
async function holdMessages(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const post = Object.getOwnPropertyDescriptor(ServiceWorker.prototype, "postMessage");
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, message: unknown) {
      const letGo = () => {
        Object.defineProperty(this, "postMessage", post ?? {});
        this.postMessage(message);
      };
      addEventListener("let-go", letGo, { once: true });
    };
  });
  return () => page.evaluate(() => void dispatchEvent(new Event("let-go")));
}

/** Makes another version of a served build: its page, and the revision that the service worker knows it by. */
async function publishNewer(folder: string): Promise<void> {
  const replace = async (file: string, pattern: RegExp, by: string) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toMatch(pattern);
    await writeFile(join(folder, file), text.replace(pattern, by));
  };
  await replace("index.html", /<html/, "<html data-newer");
  await replace("sw.js", /(url:`index\.html`,revision:`)\w+/, "$1newer");
}
