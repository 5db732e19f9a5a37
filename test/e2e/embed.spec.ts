import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import { encodeLink } from "../../src/permalink/encode-link.ts";
import { axeFindings } from "../support/axe-findings.ts";
import { expect, FlightplanPage, test } from "../support/flightplan-test.ts";
import { frame, hostHtml, serveHost } from "../support/host-page.ts";
import { manyVariants } from "../support/page-texts.ts";
import { crossArchitecture, dialectsDiffer, workedExample } from "../support/pipelines.ts";

test.use({ isApart: true });

const worked = { text: workedExample };
const counts = "2 build farm jobs, 7 entries, 1 dropped";

/** As the snippet has it, and as the strictest host that lets scripts run. */
const sandboxes = [null, "allow-scripts allow-popups allow-popups-to-escape-sandbox", "allow-scripts"];

/** Its words are drawn, and so in no text. */
const notOnArm64 = '[data-entry][data-label="not on arm64"]';

async function heightOf(element: Locator): Promise<number> {
  return Number.parseFloat(await element.evaluate((frameElement) => frameElement.style.height));
}

function listed(embed: Page | FrameLocator, name: RegExp): Locator {
  return embed.getByRole("region", { name: "Plan as a list" }).getByRole("button", { name });
}

test("draws in frames of the same and of another origin, in each sandbox, and opens Flightplan where it may", async ({
  page,
  context,
  site,
  complaints,
}) => {
  const elsewhere = await serveHost();
  complaints.expected(new RegExp(`^request: ${elsewhere.url}`));
  complaints.expected(/Blocked opening .* sandboxed frame/);
  await page.route(`${site.url}host.html`, (route) => route.fulfill({ contentType: "text/html", body: hostHtml }));

  for (const host of [`${site.url}host.html`, elsewhere.url]) {
    await page.goto(host);
    for (const sandbox of sandboxes) {
      const embed = await frame(page, { source: `${site.url}embed.html${encodeLink(worked)}`, sandbox });
      const element = page.locator("iframe");
      await expect(embed.getByRole("status")).toHaveText(counts);
      await expect(listed(embed, /^test-snap 0, bionic, dropped/)).toBeAttached();
      await expect(embed.locator(notOnArm64)).toBeVisible();

      // The host has given the frame the height it asked for: nothing is left to scroll, and nothing more is asked.
      await expect(element).toHaveAttribute("data-version", "1");
      await expect.poll(() => embed.locator("html").evaluate((html) => html.scrollHeight - window.innerHeight)).toBe(0);

      const address = embed.getByRole("textbox", { name: "Address in Flightplan" });
      const link = `${site.url}${encodeLink(worked)}`;
      if (sandbox === null) await expect(address).toHaveCount(0);
      else await expect(address).toHaveText(link);
      const open = embed.getByRole("link", { name: "Open in Flightplan" });
      if (sandbox === "allow-scripts") {
        await open.click();
        await expect(embed.getByText("This frame may open nothing.")).toBeVisible();
        await expect(address).toBeFocused();
        expect(await embed.locator("html").evaluate(() => String(getSelection()))).toBe(link);
      } else {
        const [opened] = await Promise.all([context.waitForEvent("page"), open.click()]);
        await expect(new FlightplanPage(opened).editor).toContainText("build-snap");
        expect(await opened.evaluate(() => window.opener)).toBeNull();
        await opened.close();
        await expect(address).toHaveCount(0);
      }
    }
    if (host.startsWith(site.url)) {
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    }
  }
  await elsewhere.close();
});

test("leaves the host its wheel, and tells it each new height", async ({ page, site, complaints }) => {
  const elsewhere = await serveHost();
  complaints.expected(new RegExp(`^request: ${elsewhere.url}`));
  await page.goto(elsewhere.url);
  const source = `${site.url}embed.html${encodeLink(worked)}`;
  const embed = await frame(page, { source, sandbox: "allow-scripts" });
  const element = page.locator("iframe");
  await expect(embed.getByRole("status")).toHaveText(counts);
  await expect(element).toHaveAttribute("style", /height/);
  const height = await heightOf(element);

  await embed.getByRole("heading", { name: "Flightplan" }).scrollIntoViewIfNeeded();
  await embed.getByText("same stage, no order promised").hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);

  // Narrower, its stages stand below each other.
  await element.evaluate((frameElement) => {
    frameElement.style.width = "360px";
  });
  await expect.poll(() => heightOf(element)).toBeGreaterThan(height);
  await element.evaluate((frameElement) => {
    frameElement.style.width = "";
  });
  await expect.poll(() => heightOf(element)).toBe(height);
  await elsewhere.close();
});

test("shows picture, text or both, each marking what belongs together, in less than 200 kB of JavaScript", async ({
  page,
  site,
}) => {
  await page.goto(`./${encodeLink(worked, { view: "split", theme: "dark" })}`);
  await expect(page).toHaveURL(/\/embed\.html#1\./);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("status")).toHaveText(counts);
  await expect(page.getByRole("textbox")).toHaveCount(0);

  const source = page.getByRole("region", { name: "Pipeline YAML" });
  const markedLines = source.locator("[data-marked]");
  // Tab leads through and out again: the link, the list, the zoom. The text is short, so there is nothing to scroll.
  await page.getByRole("link", { name: "Open in Flightplan" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("test");
  await expect(listed(page, /^test-snap 0, bionic/).first()).toBeFocused();
  await expect(markedLines).toHaveText([/- series: bionic/, /architectures: \[amd64\]/]);
  await page.keyboard.press("Enter");
  const details = page.getByRole("complementary", { name: "Details" });
  await expect(details).toContainText("test-snap:0 bionic on amd64");
  await details.getByRole("button", { name: "Close the details" }).click();
  await expect(details).toHaveCount(0);
  await expect(listed(page, /^test-snap 0, bionic/).first()).toBeFocused();

  await source.getByText("- series: jammy").click();
  await expect(page.locator("[data-entry][data-marked]")).toHaveCount(2);
  await page.locator(notOnArm64).click();
  await expect(details).toContainText("arm64");
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page.getByRole("button", { name: "Zoom 125 %, set to 100 %" })).toBeVisible();

  await page.goto(`./embed.html${encodeLink(worked, { view: "source" })}`);
  await expect(source.locator("[data-line]")).toHaveText(workedExample.trimEnd().split("\n"));
  await expect(page.getByRole("region", { name: "Plan as a list" })).toHaveCount(0);

  const scripts = site.requests.filter(({ path }) => path.endsWith(".js")).map(({ path }) => path);
  expect(scripts.filter((path) => !/\/(theme|assets\/index-[\w-]+)\.js$/.test(path))).toEqual([]);
  const html = await readFile(fileURLToPath(new URL("../../dist/embed.html", import.meta.url)), "utf8");
  const code = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join("\n");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(200_000);
  // In as few words as can be: what is compared here would fill a failure.
  expect(["cm-content", "react-flow__"].filter((word) => code.includes(word))).toEqual([]);
  expect(html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "").match(/(src|href)="(?!data:).*/g)).toBeNull();
});

test("shows both plans of a link to a comparison or to both dialects, with the sentences, and details of what is clicked", async ({
  page,
}) => {
  const proposed = workedExample.replace("  - build-snap\n  - test-snap\n", "  - [build-snap, test-snap]\n");
  await page.goto(`./embed.html${encodeLink({ text: proposed, compare: { text: workedExample } })}`);
  const differences = page.getByRole("list", { name: "Differences" });
  await expect(differences).toContainText("no longer wait for build-snap");
  await expect(page.getByRole("status")).toHaveText(/^\d differences? from the old text$/);
  const old = page.getByRole("region", { name: "Old", exact: true });
  const now = page.getByRole("region", { name: "New", exact: true });
  await expect(old.locator('[data-difference="moves to stage 1"]').first()).toBeVisible();
  await expect(now.locator('[data-difference="moved from stage 2"]').first()).toBeVisible();

  // What is clicked in one is marked in the other, and told; lanes and stages too, by keyboard as well.
  const details = page.getByRole("complementary", { name: "Details" });
  await old.locator('[data-entry="test-snap:1/amd64"]').click();
  await expect(details).toContainText("test-snap:1 focal on amd64");
  await expect(now.locator('[data-entry="test-snap:1/amd64"][data-selected]')).toHaveCount(1);
  await now.getByText("Stage 1", { exact: true }).first().click();
  await expect(details).toContainText("Stage 1 on amd64");
  await now.getByRole("button", { name: /^arm64 on jammy/ }).focus();
  await page.keyboard.press("Enter");
  await expect(details).toContainText("One build farm job, on jammy");
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);

  await page.goto(`./embed.html${encodeLink({ text: dialectsDiffer, settings: { both: true } })}`);
  await expect(page.getByRole("region", { name: "As deployed today", exact: true })).toBeVisible();
  await expect(differences).toContainText("Launchpad today");
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("says what it cannot draw, with what can be read of it, and is accessible whatever it shows", async ({ page }) => {
  const found: string[] = [];
  const show = async (fragment: string, words: string) => {
    // Another fragment in the same page is what a host does that changes the frame's address.
    await page.goto(`./embed.html${fragment}`);
    await expect(page.getByRole("main")).toContainText(words);
    found.push(...(await axeFindings(page)).map((finding) => `in ${words}: ${finding}`));
  };
  const whole = encodeLink(worked);
  await show("", "This frame shows a plan once its address holds one.");
  await show(whole, "Stage 1");
  await show(encodeLink(worked, { view: "split", theme: "dark" }), "- build-snap");
  await show(whole.slice(0, 120), "This link was cut off on its way here.");
  await expect(page.getByRole("region", { name: "Pipeline YAML" })).toContainText("pipeline:");
  await show(whole.replace("#1.", "#2."), "This link was made by a newer Flightplan than this one.");
  await show(encodeLink({ text: crossArchitecture }), "Job test would run on arm64");
  await show(encodeLink({ text: "pipeline: [" }), "Launchpad cannot load this file");
  await show(encodeLink({ text: manyVariants(2_000) }), "too large to be drawn here");
  await show(encodeLink({ text: `${workedExample}${"# more\n".repeat(30_000)}` }), "too large to be drawn here");
  await expect(page.getByRole("link", { name: "Open in Flightplan" })).toHaveAttribute("href", /\/#1\./);
  expect(found).toEqual([]);
});

test("fits a phone, and lets nothing out", async ({ page, site, complaints }) => {
  complaints.expected(/Content Security Policy/);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset["violation"] = `${violatedDirective} ${blockedURI}`;
    });
  });
  await page.goto(`./embed.html${encodeLink(worked, { view: "split" })}`);
  await expect(page.getByRole("status")).toHaveText(counts);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // Whatever stands in a text or gets into the page has nowhere to send it to.
  const sent = await page.evaluate(async (url) => {
    const attempts = await Promise.allSettled([fetch(url), fetch("./theme.js")]);
    return attempts.map(({ status }) => status);
  }, `${site.url}icon.svg?stolen`);
  expect(sent).toEqual(["rejected", "rejected"]);
  await expect(page.locator("html")).toHaveAttribute("data-violation", /connect-src/);
  expect(site.requests.map(({ path }) => path).filter((path) => !path.startsWith("/embed.html"))).toEqual([]);
});
